package id.baku.security;

import id.baku.security.store.TrailStore;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Whose trails there are, for a server that checks them all. */
@Stateless
@CrossTenant("which agencies and governments there are, and nothing of their trails")
public class TrailOwners {

  @Inject TrailStore entries;

  @Public("only the server's own timetable calls this")
  public List<Long> agencies() {
    return entries.agencies();
  }

  /** Slugs. */
  @Public("only the server's own timetable calls this")
  public List<String> governments() {
    return entries.governments();
  }
}
