package id.baku.folders;

import id.baku.agencies.AgencyDescription;
import id.baku.agencies.AgencyReader;
import id.baku.agencies.AgencyRegistrar;
import id.baku.agencies.LogoFile;
import id.baku.agencies.ServicePoint;
import id.baku.folders.store.FolderItemStore;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.standards.DecreeRecorder;
import id.baku.standards.DecreeView;
import id.baku.standards.Edition;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardEditor;
import id.baku.standards.StandardExport;
import id.baku.standards.StandardPublisher;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Takes one file of the current agency's folder in, through the use cases that people use, and remembers its hash in
 * the same transaction: a file that did not change is never loaded twice, and a half-loaded one does not exist.
 */
@Stateless
@TenantScoped
public class FolderImport {

  private static final Logger LOG = Logger.getLogger(FolderImport.class.getName());

  @Inject AgencyRegistrar registrar;
  @Inject AgencyReader agencies;
  @Inject DecreeRecorder decrees;
  @Inject StandardEditor editor;
  @Inject StandardPublisher publisher;
  @Inject StandardExport export;
  @Inject Clock clock;
  @Inject FolderItemStore items;

  /** @param logo null when the folder has none */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void agency(FolderFile agency, FolderFile servicePoints, FolderFile logo) {
    if (isKnown(agency) && isKnown(servicePoints) && (logo == null || isKnown(logo))) {
      return;
    }
    registrar.describe(agency.as(AgencyDescription.class), servicePoints.as(ServicePointsFile.class).servicePoints(),
            logo == null ? null : logo.as(LogoFile.class))
        .forEach(part -> tell(agency, part + " is not taken over: the agency keeps it in the product"));
    remember(agency);
    remember(servicePoints);
    if (logo != null) {
      remember(logo);
    }
  }

  /** A decree that is known stays as it is: it is immutable, whatever the file says now. */
  @Permitted(Permission.PUBLISH_STANDARD)
  public void decree(FolderFile file) {
    if (isKnown(file)) {
      return;
    }
    DecreeView decree = file.as(DecreeFile.class).view();
    if (!decrees.has(decree.number())) {
      decrees.record(decree);
    } else {
      tell(file, "decree " + decree.number() + " is recorded already and stays as it is");
    }
    remember(file);
  }

  /**
   * The first time, the file's versions are recorded with their decrees and days, a last one without a decree as a
   * draft. Later its service is described anew, and a change of its words becomes a draft for people to look at, which
   * never overwrites what somebody has edited in the product.
   */
  @Permitted(Permission.PUBLISH_STANDARD)
  public void standard(FolderFile file) {
    if (isKnown(file)) {
      return;
    }
    StandardFile standard = file.as(StandardFile.class);
    String slug = standard.service().slug();
    boolean first = !editor.has(slug);
    editor.describe(placed(file, standard.service()));
    if (first) {
      standard.versions().forEach(version -> take(slug, version));
      remember(file);
    } else {
      tellNewActs(file, standard);
      StandardContent words = standard.newest().content();
      if (editor.saysAlready(slug, words) || editor.propose(slug, words)) {
        remember(file);
      } else {
        tell(file, "not taken over: somebody is editing a draft of this standard");
      }
    }
  }

  /** Closes the service points that are no longer in the file, once no standard refers to them. */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void closeServicePointsMissingFrom(FolderFile servicePoints) {
    registrar.keepServicePoints(servicePoints.as(ServicePointsFile.class).servicePoints().stream()
        .map(ServicePoint::code).toList());
  }

  /** A file that is no longer there takes nothing back: what is law stays law until somebody ends it. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public void tellWhatIsGone(Collection<String> paths) {
    items.pathsExcept(paths).forEach(path -> LOG.log(Level.WARNING,
        "tenants/{0}: no longer in the folder; what it brought stays as it is", path));
  }

  /** Where the agency has closed the place the file names, the service is told without one: every place of the agency is shown then. */
  private ServiceDescription placed(FolderFile file, StandardFile.Service service) {
    if (service.servicePoint() != null && agencies.servicePoints().stream().noneMatch(point -> point.code().equals(service.servicePoint()))) {
      tell(file, "the agency has no service point " + service.servicePoint() + " any more");
      return service.at(null).description();
    }
    return service.description();
  }

  private void take(String slug, Edition version) {
    editor.propose(slug, version.content());
    if (!version.draft()) {
      publisher.recordInForce(slug, version.decree(), version.inForceFrom());
    }
  }

  /** That a decree put words in force is recorded by people, not by a file that changed. */
  private void tellNewActs(FolderFile file, StandardFile standard) {
    List<Edition> recorded = export.versions(standard.service().slug());
    standard.versions().stream()
        .filter(version -> !version.draft() && recorded.stream().noneMatch(version::isSameActAs))
        .forEach(version -> tell(file, "in force by decree " + version.decree() + " from " + version.inForceFrom()
            + " is not recorded here; its words become a draft if they are new"));
  }

  private static void tell(FolderFile file, String what) {
    LOG.log(Level.WARNING, "tenants/{0}: {1}", new Object[] {file.path(), what});
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
