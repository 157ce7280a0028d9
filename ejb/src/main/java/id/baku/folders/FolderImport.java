package id.baku.folders;

import id.baku.agencies.AgencyDescription;
import id.baku.agencies.AgencyRegistrar;
import id.baku.folders.store.FolderItemStore;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.standards.DecreeRecorder;
import id.baku.standards.StandardEditor;
import id.baku.standards.StandardPublisher;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Takes one file of the current agency's folder in, through the use cases that people use, and remembers its hash in
 * the same transaction: a file that did not change is never loaded twice, and a half-loaded one does not exist.
 */
@Stateless
@TenantScoped
public class FolderImport {

  @Inject AgencyRegistrar registrar;
  @Inject DecreeRecorder decrees;
  @Inject StandardEditor editor;
  @Inject StandardPublisher publisher;
  @Inject Clock clock;
  @Inject FolderItemStore items;

  @Permitted(Permission.DESCRIBE_AGENCY)
  public void agency(FolderFile agency, FolderFile servicePoints) {
    if (isKnown(agency) && isKnown(servicePoints)) {
      return;
    }
    registrar.describe(agency.as(AgencyDescription.class), servicePoints.as(ServicePointsFile.class).servicePoints());
    remember(agency);
    remember(servicePoints);
  }

  /** A decree that is known stays as it is: it is immutable, whatever the file says now. */
  @Permitted(Permission.PUBLISH_STANDARD)
  public void decree(FolderFile file) {
    DecreeFile decree = file.as(DecreeFile.class);
    if (!decrees.has(decree.number())) {
      decrees.record(decree.view());
    }
    remember(file);
  }

  /**
   * The first time, a standard with a decree is recorded as in force. A change of the file later becomes a draft for
   * people to look at, and never overwrites what somebody has edited in the product.
   */
  @Permitted(Permission.PUBLISH_STANDARD)
  public void standard(FolderFile file) {
    if (isKnown(file)) {
      return;
    }
    StandardFile standard = file.as(StandardFile.class);
    boolean first = !editor.has(standard.service().slug());
    if (!editor.draft(standard.service().description(), standard.content(), StandardEditor.FOLDER)) {
      return;
    }
    if (first && standard.decree() != null) {
      publisher.recordInForce(standard.service().slug(), standard.decree(), standard.inForceFrom());
    }
    remember(file);
  }

  private boolean isKnown(FolderFile file) {
    return hash(file).filter(file.sha256()::equals).isPresent();
  }

  private Optional<String> hash(FolderFile file) {
    return items.hash(file.path());
  }

  private void remember(FolderFile file) {
    items.save(file.path(), file.sha256(), clock.instant());
  }
}
