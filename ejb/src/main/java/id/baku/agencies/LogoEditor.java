package id.baku.agencies;

import id.baku.agencies.store.PartStore;
import id.baku.documents.Documents;
import id.baku.documents.Picture;
import id.baku.documents.StoredFile;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Stale;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Base64;

/** The agency shows its logo, on its public pages and its letterhead. */
@Stateless
@TenantScoped
public class LogoEditor {

  @Inject PartStore parts;
  @Inject PartChange change;
  @Inject Documents documents;
  @Inject Event<LogoChanged> changed;

  @Permitted(Permission.READ_OWN_AGENCY)
  public Versioned<Logo> logo() {
    return parts.find(OwnPart.LOGO, Logo.class).or(Logo.NONE);
  }

  /** The picture, a PNG. @throws NotFound file.unknown when there is none */
  @Permitted(Permission.READ_OWN_AGENCY)
  public byte[] picture() {
    Logo logo = logo().value();
    if (!logo.exists()) {
      throw new NotFound("file.unknown");
    }
    return documents.picture(logo.sha256());
  }

  /** As its tenant folder has it; null when there is none. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public LogoFile file() {
    Logo logo = logo().value();
    return logo.exists() ? new LogoFile(logo.alt(), Base64.getEncoder().encodeToString(picture())) : null;
  }

  /**
   * @param content PNG or JPEG; empty to keep the picture there is and change its words alone
   * @throws InvalidInput what {@link Picture#of} and {@link Logo#problems} say
   * @throws Stale part.changed
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void show(int seenLock, byte[] content, String alt) {
    FieldChecks.demandNone(Logo.problems(alt));
    change.lock();
    Logo before = logo().value();
    Logo after = (content.length == 0 && before.exists() ? before : kept(Picture.of(content))).described(alt);
    change.keep(OwnPart.LOGO, seenLock, after, "logo.changed");
    tell(after);
  }

  /** @throws Stale part.changed */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void remove(int seenLock) {
    change.keep(OwnPart.LOGO, seenLock, Logo.NONE, "logo.removed");
    tell(Logo.NONE);
  }

  /** Takes the logo of a tenant folder over, or that it has none; not told of by itself. */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void takeOver(LogoFile file) {
    Logo before = logo().value();
    Logo logo = file == null ? Logo.NONE : kept(file.picture()).described(file.alt());
    change.takeOver(OwnPart.LOGO, file == null ? null : logo);
    if (!logo.equals(before)) {
      tell(logo);
    }
  }

  /** After the agency came from elsewhere: its logo is painted anew, and shown. @throws InvalidInput what {@link Picture#of} says */
  @Permitted(Permission.RUN_PLATFORM)
  public void arrive() {
    Logo said = logo().value();
    if (said.exists()) {
      Logo painted = kept(Picture.of(picture())).described(said.alt());
      parts.save(OwnPart.LOGO, painted);
      tell(painted);
    }
  }

  private Logo kept(Picture picture) {
    StoredFile file = documents.keepPicture(picture);
    return new Logo(file.sha256(), null, picture.width(), picture.height());
  }

  private void tell(Logo logo) {
    changed.fire(new LogoChanged(logo.sha256(), logo.exists() ? documents.picture(logo.sha256()) : null));
  }
}
