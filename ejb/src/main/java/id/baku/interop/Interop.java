package id.baku.interop;

import id.baku.interop.store.InteropStore;
import id.baku.platform.NotFound;
import id.baku.platform.NotReady;
import id.baku.security.Public;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;

/** Answers other systems from published data. */
@Stateless
@CrossTenant("published data only")
public class Interop {

  @Inject InteropStore store;

  /**
   * Services in a stable order.
   *
   * @throws NotReady interop.busy while too many other questions look through the directory
   */
  @Public("published data")
  public Numbered<OpenService> services(ServiceQuestion question, LocalDate day, Numbered.Asked page) {
    return store.services(question, day, page);
  }

  /** All of them, one by one; the transaction lasts as long as the taker does. @throws IOException when it can take no more */
  @Public("published data")
  public void allServices(ServiceQuestion question, LocalDate day, Taker<OpenService> taker) throws IOException {
    store.allServices(question, day, taker);
  }

  /** @throws NotFound service.unknown also when no edition has begun on that day */
  @Public("published data")
  public OpenService service(UUID id, LocalDate day) {
    return store.service(id, day).orElseThrow(() -> new NotFound("service.unknown"));
  }

  /**
   * Agencies in a stable order.
   *
   * @param search a text in their names, null for all
   * @throws NotReady interop.busy as {@link #services} does
   */
  @Public("published data")
  public Numbered<OpenAgency> organizations(String search, Numbered.Asked page) {
    return store.organizations(search, page);
  }

  /** All of them, one by one. @throws IOException when the taker can take no more */
  @Public("published data")
  public void allOrganizations(String search, Taker<OpenAgency> taker) throws IOException {
    store.allOrganizations(search, taker);
  }

  /** @throws NotFound agency.unknown */
  @Public("published data")
  public OpenAgency organization(UUID id) {
    return store.organization(id).orElseThrow(() -> new NotFound("agency.unknown"));
  }
}
