package id.baku.standards;

import id.baku.documents.Documents;
import id.baku.documents.StoredFile;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.standards.model.Decree;
import id.baku.standards.store.DecreeFileStore;
import id.baku.standards.store.DecreeFileStore.Kind;
import id.baku.standards.store.StandardStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * The signed file of a decree, which names people and stays inside the agency, and the copy the public may have: none, unless
 * the agency brings one in which nobody is named. The public always learns the hash of the signed file.
 *
 * @source UU 27/2022 Pasal 16 ayat (2)
 */
@Stateless
@TenantScoped
public class DecreeFiles {

  @Inject StandardStore standards;
  @Inject DecreeFileStore files;
  @Inject Documents documents;
  @Inject Actor actor;
  @Inject Clock clock;
  @Inject Trail trail;
  @Inject Event<DecreeFilesChanged> changed;

  /** What the trail keeps of a file; a signed one names people, in its name too. */
  public record Kept(String sha256) {}

  /** @throws NotFound decree.unknown also for another agency's */
  @Permitted(Permission.READ_IMPORT)
  public DecreeFilesView view(String decreeNumber) {
    decree(decreeNumber);
    Map<Kind, UUID> kept = files.of(decreeNumber);
    return new DecreeFilesView(file(kept.get(Kind.SIGNED)), file(kept.get(Kind.PUBLIC)));
  }

  /** The bytes of the signed file. @throws NotFound decree.unknown, file.unknown also for another agency's */
  @Permitted(Permission.READ_IMPORT)
  public byte[] signed(String decreeNumber) {
    StoredFile signed = view(decreeNumber).signed();
    if (signed == null) {
      throw new NotFound("file.unknown");
    }
    trail.read("decree.signed-read", subject(decree(decreeNumber)));
    return documents.content(signed.id());
  }

  /**
   * Keeps the file as it was signed; one kept before stays in the history.
   *
   * @throws InvalidInput file.empty, file.too-large
   * @throws NotFound decree.unknown
   * @throws Refused decree-copy.is-signed when the public has this very file
   */
  @Permitted(Permission.PUBLISH_STANDARD)
  public void keepSigned(String decreeNumber, String name, String mediaType, byte[] content) {
    Decree decree = decree(decreeNumber);
    StoredFile signed = documents.keep(name, mediaType, content);
    StoredFile copy = view(decreeNumber).copy();
    if (copy != null) {
      PublicCopy.compare(signed.sha256(), copy.sha256());
    }
    files.add(decreeNumber, Kind.SIGNED, signed.id(), clock.instant(), actor.label());
    trail.record("decree.signed-kept", subject(decree), null, new Kept(signed.sha256()));
    tell(decree);
  }

  /**
   * Gives the public a copy in the place of the signed file.
   *
   * @param blackedOut the person says that name and NIP are blacked out in it
   * @throws InvalidInput file.empty, file.too-large, decree-copy.not-pdf, decree-copy.not-confirmed
   * @throws NotFound decree.unknown
   * @throws Refused decree-copy.no-signed, decree-copy.is-signed
   */
  @Permitted(Permission.PUBLISH_STANDARD)
  public void publishCopy(String decreeNumber, String name, byte[] content, boolean blackedOut) {
    Decree decree = decree(decreeNumber);
    StoredFile signed = view(decreeNumber).signed();
    PublicCopy.check(content, blackedOut);
    StoredFile copy = documents.keep(name, "application/pdf", content);
    PublicCopy.compare(signed == null ? null : signed.sha256(), copy.sha256());
    files.add(decreeNumber, Kind.PUBLIC, copy.id(), clock.instant(), actor.label());
    trail.record("decree.copy-published", subject(decree), null, new Kept(copy.sha256()));
    tell(decree);
  }

  /** The public has no copy any more. @throws NotFound decree.unknown */
  @Permitted(Permission.PUBLISH_STANDARD)
  public void withdrawCopy(String decreeNumber) {
    Decree decree = decree(decreeNumber);
    files.add(decreeNumber, Kind.PUBLIC, null, clock.instant(), actor.label());
    trail.record("decree.copy-withdrawn", subject(decree), null, null);
    tell(decree);
  }

  /**
   * After the agency came from elsewhere: what the public may know of the files of its decrees, if each copy is one.
   *
   * @throws InvalidInput decree-copy.not-pdf
   * @throws Refused decree-copy.is-signed
   */
  @Permitted(Permission.RUN_PLATFORM)
  public void arrive() {
    standards.decrees().forEach(this::arrive);
  }

  private void arrive(Decree decree) {
    DecreeFilesView view = view(decree.number());
    if (view.copy() != null) {
      PublicCopy.check(documents.content(view.copy().id()), true);
      PublicCopy.compare(view.signed() == null ? null : view.signed().sha256(), view.copy().sha256());
    }
    if (view.signed() != null || view.copy() != null) {
      tell(decree);
    }
  }

  private void tell(Decree decree) {
    DecreeFilesView view = view(decree.number());
    StoredFile copy = view.copy();
    changed.fire(new DecreeFilesChanged(decree.view().id(), view.signed() == null ? null : view.signed().sha256(),
        copy == null ? null : copy.sha256(), copy == null ? null : documents.content(copy.id())));
  }

  private static Subject subject(Decree decree) {
    return new Subject("decree", decree.number(), decree.view().title());
  }

  private StoredFile file(UUID id) {
    return id == null ? null : documents.find(id);
  }

  private Decree decree(String number) {
    return standards.decree(number).orElseThrow(() -> new NotFound("decree.unknown"));
  }
}
