package id.baku.archive;

import id.baku.archive.store.ClosingStore;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Agencies that are being closed or were, newest first. */
@Stateless
@CrossTenant("a closed agency has nobody of its own who could see that it was closed rightly")
public class ClosingOverview {

  @Inject ClosingStore closings;
  @Inject Actor actor;

  /** Of the government in whose office one is. */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public List<ClosingItem> ofOwn() {
    return closings.of(actor.government().orElseThrow(), actor.own());
  }

  @Permitted(Permission.RUN_PLATFORM)
  public List<ClosingItem> ofAll() {
    return closings.of(null, actor.own());
  }
}
