package id.baku.agencies;

import id.baku.agencies.store.AddressStore;
import id.baku.agencies.store.PartStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.Stale;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The agency says where its standards are published: under which short address here, and where else. */
@Stateless
@TenantScoped
public class PublicationEditor {

  @Inject PartStore parts;
  @Inject AddressStore addresses;
  @Inject PartChange change;
  @Inject AgencyTeller teller;
  @Inject Clock clock;

  @Permitted(Permission.READ_OWN_AGENCY)
  public Versioned<Publication> publication() {
    return parts.find(OwnPart.PUBLICATION, Publication.class).or(Publication.NONE);
  }

  /** Short addresses that lead to it, newest first: also those it had before, for ever. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<String> addresses() {
    return addresses.own();
  }

  /**
   * @throws InvalidInput the first of {@link Publication#problems}; publication.taken when another agency has the address or one that looks like it
   * @throws Stale part.changed
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void publish(int seenLock, Publication publication) {
    FieldChecks.demandNone(publication.problems());
    change.keep(OwnPart.PUBLICATION, seenLock, publication, "publication.changed");
    if (!take(publication.address())) {
      throw new InvalidInput("publication.taken", Map.of(), "address");
    }
  }

  /** Takes what a folder says over; an address that is somebody else's here is left out. @param publication null when it says nothing */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void takeOver(Publication publication) {
    change.takeOver(OwnPart.PUBLICATION, publication == null ? null : given(publication));
  }

  /** After the agency came from elsewhere with all it decided: its address is its own here too, or is no longer said. */
  @Permitted(Permission.RUN_PLATFORM)
  public void arrive() {
    Publication said = publication().value();
    Publication given = given(said);
    if (!given.equals(said)) {
      parts.save(OwnPart.PUBLICATION, given);
      teller.tell();
    }
  }

  private Publication given(Publication said) {
    return said.problems().isEmpty() && take(said.address()) ? said : new Publication(null, said.ownSite());
  }

  /** @return whether it is the agency's own now */
  private boolean take(String address) {
    if (address == null || addresses.isOwn(address)) {
      return true;
    }
    boolean alike = addresses.slugsBeside(address).stream().map(Publication::look).anyMatch(Publication.look(address)::equals);
    return !alike && addresses.take(address, Publication.look(address), clock.instant());
  }
}
