package id.baku.web.directory;

import id.baku.agencies.AgencyLook;
import id.baku.directory.DirectoryReader;
import id.baku.directory.PublishedService;
import id.baku.directory.PublishedVersion;
import id.baku.platform.NotFound;
import id.baku.standards.ComponentChange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** What an edition changed against the one before it, word by word; compared when somebody asks. */
@Named
@RequestScoped
public class ChangesPage implements PublicPage {

  @Inject DirectoryReader directory;
  @Inject Today today;

  private PublishedService service;
  private PublishedVersion before;
  private PublishedVersion after;
  private List<ComponentChange> changes;

  /** The edition is asked for by its number, the newest when none is. @throws NotFound also when nothing came before it */
  @Override
  public int open(Visit visit) {
    service = directory.nearest(visit.slug(0), visit.slug(1), today.inJakarta());
    List<PublishedVersion> editions = directory.versions(service.standardId()).stream()
        .sorted(Comparator.comparing(PublishedVersion::version).reversed()).toList();
    String asked = visit.param("edisi");
    int place = asked == null ? 0
        : editions.stream().map(edition -> String.valueOf(edition.version())).toList().indexOf(asked);
    if (place < 0 || place + 1 >= editions.size()) {
      throw new NotFound("version.unknown");
    }
    after = editions.get(place);
    before = editions.get(place + 1);
    changes = ComponentChange.all(directory.version(service.standardId(), before.version()).content(),
        directory.version(service.standardId(), after.version()).content());
    return FINE;
  }

  @Override
  public boolean isSample() {
    return service.agency().sample();
  }

  @Override
  public AgencyLook look() {
    return service.agency().look();
  }

  public PublishedService getService() {
    return service;
  }

  public PublishedVersion getBefore() {
    return before;
  }

  public PublishedVersion getAfter() {
    return after;
  }

  /** Components that differ, in the order of the decree. */
  public List<ComponentChange> getChanged() {
    return changes.stream().filter(ComponentChange::isAny).toList();
  }

  /** Components that are the same in both. */
  public List<ComponentChange> getSame() {
    return changes.stream().filter(change -> !change.isAny()).toList();
  }
}
