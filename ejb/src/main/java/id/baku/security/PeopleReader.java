package id.baku.security;

import id.baku.platform.NotFound;
import id.baku.platform.Page;
import id.baku.security.Trail.Subject;
import id.baku.security.store.MembershipStore;
import id.baku.security.store.OfficeStore;
import id.baku.security.store.RoleStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Who works for the current agency, and in which roles one can. */
@Stateless
@TenantScoped
public class PeopleReader {

  @Inject MembershipStore memberships;
  @Inject RoleStore roles;
  @Inject Trail trail;
  @Inject OfficeStore offices;

  /**
   * By name.
   *
   * @param after key of the page before, null for the first
   */
  @Permitted(Permission.MANAGE_PEOPLE)
  public Page<Person> list(String after, int limit) {
    Page<Person> page = memberships.people(after, limit);
    if (!page.items().isEmpty()) {
      String first = after == null ? "first" : page.items().getFirst().id().toString();
      trail.read("people.read", new Subject("people", first, String.valueOf(page.items().size())));
    }
    return page;
  }

  /** @throws NotFound person.unknown, also for somebody who works for another agency only */
  @Permitted(Permission.MANAGE_PEOPLE)
  public Person person(UUID id) {
    Person person = memberships.person(id).orElseThrow(() -> new NotFound("person.unknown"));
    trail.read("person.read", new Subject("person", id.toString(), person.name()));
    return person;
  }

  /** Who checks or approves here because the government lets them do so in all its agencies: present, past and coming ones, by name. */
  @Permitted(Permission.MANAGE_PEOPLE)
  public List<OfficeHolder> officers() {
    return offices.officersOfAgency();
  }

  /** Shipped ones first, then those that the agency composed. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<RoleView> roles() {
    return roles.list();
  }
}
