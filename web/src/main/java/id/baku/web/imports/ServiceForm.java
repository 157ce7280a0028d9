package id.baku.web.imports;

import id.baku.imports.ImportedStandard.Reading;
import id.baku.standards.Audience;
import id.baku.standards.ServiceDescription;
import java.io.Serializable;
import java.util.List;

/** The service a standard is for, as a person describes it. */
public class ServiceForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String known;
  private String slug;
  private String name;
  private Audience audience;
  private String servicePoint;
  private String[] lifeEvents = {};

  void fill(Reading reading) {
    known = reading.knownService() ? reading.slug() : null;
    slug = reading.slug();
    name = reading.name();
    audience = reading.audience();
    servicePoint = reading.servicePoint();
    lifeEvents = reading.lifeEvents().toArray(String[]::new);
  }

  /** Group and order are the agency's own; they follow when the service is made. */
  ServiceDescription description() {
    return new ServiceDescription(slug == null ? null : slug.strip(), name == null ? null : name.strip(), null, 0,
        audience, servicePoint == null || servicePoint.isBlank() ? null : servicePoint, List.of(lifeEvents));
  }

  public String getKnown() {
    return known;
  }

  public void setKnown(String known) {
    this.known = known;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Audience getAudience() {
    return audience;
  }

  public void setAudience(Audience audience) {
    this.audience = audience;
  }

  public String getServicePoint() {
    return servicePoint;
  }

  public void setServicePoint(String servicePoint) {
    this.servicePoint = servicePoint;
  }

  public String[] getLifeEvents() {
    return lifeEvents;
  }

  public void setLifeEvents(String[] lifeEvents) {
    this.lifeEvents = lifeEvents;
  }
}
