package id.baku.web.directory;

import id.baku.agencies.AgencyLook;
import id.baku.directory.DirectoryReader;
import id.baku.directory.PublishedService;
import id.baku.directory.PublishedVersion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Every published edition of a standard, newest first. */
@Named
@RequestScoped
public class EditionsPage implements PublicPage {

  @Inject DirectoryReader directory;
  @Inject Today today;

  private PublishedService service;
  private LocalDate day;
  private List<PublishedVersion> editions;

  @Override
  public int open(Visit visit) {
    service = directory.nearest(visit.slug(0), visit.slug(1), today.inJakarta());
    day = today.in(service.agency().zone());
    editions = directory.versions(service.standardId());
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

  @Override
  public String madeOf() {
    return service.agency().slug();
  }

  @Override
  public Instant validUntil(Instant opened) {
    return Today.endOfDay(opened, service.agency().zone());
  }

  public PublishedService getService() {
    return service;
  }

  public List<PublishedVersion> getEditions() {
    return editions;
  }

  /** Whether this is the edition that holds today. */
  public boolean inForce(PublishedVersion edition) {
    return edition.holdsOn(day);
  }
}
