package id.baku.web.directory;

import id.baku.agencies.AgencyLook;
import id.baku.directory.DirectoryReader;
import id.baku.directory.PublishedService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Thanks for a report. */
@Named("correctionSent")
@RequestScoped
public class CorrectionSentPage implements PublicPage {

  @Inject DirectoryReader directory;
  @Inject Today today;

  private PublishedService service;

  @Override
  public int open(Visit visit) {
    service = directory.nearest(visit.slug(0), visit.slug(1), today.inJakarta());
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
}
