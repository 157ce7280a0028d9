package id.baku.imports;

import id.baku.documents.Documents;
import id.baku.documents.StoredFile;
import id.baku.imports.store.ImportStore;
import id.baku.platform.Ids;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Where documents are brought in. Reading them begins when the transaction has ended, beside the request. */
@Stateless
@TenantScoped
public class ImportDesk {

  @Inject Documents documents;
  @Inject ImportStore imports;
  @Inject CurrentTenant tenant;
  @Inject Actor actor;
  @Inject Clock clock;
  @Inject Trail trail;
  @Inject Event<ImportReceived> received;

  /** What the trail keeps of a document that was brought in. */
  public record Brought(String sha256) {}

  /**
   * Takes a document in. The same bytes a second time lead to the import there is.
   *
   * @throws id.baku.platform.InvalidInput file.empty, file.too-large
   */
  @Permitted(Permission.EDIT_STANDARD)
  public Received receive(String fileName, String mediaType, byte[] content) {
    StoredFile file = documents.keep(fileName, mediaType, content);
    Optional<UUID> known = imports.ofFile(file.id());
    if (known.isPresent()) {
      return new Received(known.get(), true);
    }
    UUID id = Ids.next();
    imports.receive(id, file.id(), clock.instant(), actor.label());
    trail.record("import.received", new Subject("import", id.toString(), file.name()), null, new Brought(file.sha256()));
    received.fire(new ImportReceived(tenant.id(), id));
    return new Received(id, false);
  }

  /** Stops the reading of a document. @throws Refused import.ended @throws NotFound import.unknown */
  @Permitted(Permission.EDIT_STANDARD)
  public void cancel(UUID importId) {
    ImportView known = known(importId);
    if (!imports.cancel(importId, clock.instant())) {
      throw new Refused("import.ended");
    }
    trail.record("import.cancelled", known.subject(), null, null);
  }

  /** Reads a document again that was refused or cancelled. @throws Refused import.not-ended @throws NotFound import.unknown */
  @Permitted(Permission.EDIT_STANDARD)
  public void tryAgain(UUID importId) {
    ImportView known = known(importId);
    if (!imports.again(importId)) {
      throw new Refused("import.not-ended");
    }
    trail.record("import.read-again", known.subject(), null, null);
    received.fire(new ImportReceived(tenant.id(), importId));
  }

  private ImportView known(UUID importId) {
    return imports.view(importId).orElseThrow(() -> new NotFound("import.unknown"));
  }
}
