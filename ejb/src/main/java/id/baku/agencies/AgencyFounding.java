package id.baku.agencies;

import id.baku.agencies.model.Agency;
import id.baku.agencies.store.AgencyStore;
import id.baku.agencies.store.GovernmentStore;
import id.baku.agencies.store.GovernmentStore.Seat;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.security.Actor;
import id.baku.security.People;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Makes the agency that the request runs for, which does not exist yet, for the government in whose office somebody is. Nothing of it is
 * public before its people say who it is.
 */
@Stateless
@TenantScoped
public class AgencyFounding {

  /** Code of the region of invented governments, see ADR 14. */
  private static final String INVENTED = "99";

  @Inject AgencyStore agencies;
  @Inject GovernmentStore governments;
  @Inject CurrentTenant tenant;
  @Inject People people;
  @Inject Actor actor;
  @Inject Trail trail;

  /**
   * @param identity what is known of it; its administrators say the rest
   * @param email address of its first administrator
   * @param person what the first administrator is called in the invitation
   * @return the first administrator, invited; with a link to hand over, null where it goes by mail
   * @throws InvalidInput the first of {@link AgencyIdentity#problems}, field.email, person.name-missing
   * @throws Refused agency.name-taken, agency.slug-taken
   */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public People.Added found(AgencyIdentity identity, String email, String person) {
    FieldChecks.demandNone(identity.problems());
    Seat seat = governments.lock(actor.government().orElseThrow());
    Agency agency = new Agency(tenant.id(), slug(seat.slug(), identity.shortName()));
    agency.place(seat.slug(), seat.region(), seat.zone());
    agency.markSample(seat.region().startsWith(INVENTED));
    agency.identify(identity);
    agencies.add(agency);
    agencies.flush();
    if (agencies.hasNameOfAnother(identity.name())) {
      throw new Refused("agency.name-taken", Map.of(), "name");
    }
    Subject founded = new Subject("agency", agency.slug(), agency.name());
    trail.record("agency.founded", founded, null, identity);
    trail.recordInOffice(seat.slug(), "agency.founded", founded, null, identity);
    return people.addFirst(email, person);
  }

  /**
   * Invites to an agency of one's own government in which nobody works yet, in place of who was invited before: the address was wrong, the
   * invitation was declined or its days are over.
   *
   * @return as {@link #found}
   * @throws InvalidInput person.email-unreadable, person.name-missing
   * @throws Refused agency.has-people
   * @throws NotFound agency.unknown also for a closed one and for one of another government
   */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public People.Added inviteAgain(String email, String person) {
    agencies.find(tenant.id()).filter(known -> actor.government().filter(known.governmentSlug()::equals).isPresent() && !agencies.isClosed(known.slug()))
        .orElseThrow(() -> new NotFound("agency.unknown"));
    return people.addFirst(email, person);
  }

  private String slug(String government, String shortName) {
    String slug = AgencyNames.slug(government, shortName);
    if (agencies.idOf(slug).isPresent()) {
      throw new Refused("agency.slug-taken", Map.of("slug", slug), "shortName");
    }
    return slug;
  }
}
