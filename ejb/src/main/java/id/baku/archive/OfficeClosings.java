package id.baku.archive;

import id.baku.agencies.AgencyKeys;
import id.baku.platform.NotFound;
import id.baku.security.Actor;
import id.baku.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Where somebody in the office of a government closes its agencies, each in its name; whoever runs Baku looks on. */
@ApplicationScoped
public class OfficeClosings {

  @Inject AgencyKeys agencies;
  @Inject OfficeClosing closing;
  @Inject ClosingOverview overview;
  @Inject RunAs runAs;
  @Inject Actor actor;

  public List<ClosingItem> list() {
    return actor.government().isPresent() ? overview.ofOwn() : overview.ofAll();
  }

  /** @throws NotFound closing.unknown also for another government's */
  public ClosingItem view(UUID id) {
    return list().stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("closing.unknown"));
  }

  /** @param agency its address @see OfficeClosing#ask */
  public void ask(String agency, String reason, String successor) {
    long number = agencies.idOf(agency == null ? "" : agency.strip()).orElseThrow(OfficeClosing::unknown);
    runAs.during(number, () -> closing.ask(reason, successor));
  }

  /** @see OfficeClosing#confirm */
  public void confirm(String agency) {
    runAs.during(number(agency), closing::confirm);
  }

  /** @see OfficeClosing#cancel */
  public void cancel(String agency) {
    runAs.during(number(agency), closing::cancel);
  }

  private long number(String agency) {
    return agencies.idOf(agency).orElseThrow(() -> new NotFound("agency.unknown"));
  }
}
