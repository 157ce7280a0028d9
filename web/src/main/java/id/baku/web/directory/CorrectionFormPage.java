package id.baku.web.directory;

import id.baku.agencies.AgencyLook;
import id.baku.corrections.NewReport;
import id.baku.corrections.ReportBox;
import id.baku.directory.DirectoryReader;
import id.baku.directory.PublishedService;
import id.baku.platform.InvalidInput;
import id.baku.standards.ComponentKind;
import id.baku.web.platform.Language;
import id.baku.web.platform.Links;
import id.baku.web.platform.Texts;
import id.baku.web.security.TenantFromPath;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where anybody may say that a page is wrong: a form, without account, session or script. Programs that fill in forms are held
 * up by a field that stays empty and by the time it takes to write; both only ask to send once more, since a person may
 * run into them too. What really holds is {@link CorrectionLimits}.
 */
@Named("correctionForm")
@RequestScoped
public class CorrectionFormPage implements FormPage {

  static final Duration LEAST_TIME = Duration.ofSeconds(3);

  @Inject DirectoryReader directory;
  @Inject TenantFromPath tenant;
  @Inject ReportBox box;
  @Inject CorrectionLimits limits;
  @Inject Today today;
  @Inject Language language;
  @Inject Links link;

  private PublishedService service;
  private String started;
  private String component = "";
  private String wrong = "";
  private String right = "";
  private String contact = "";
  private String problem;
  private String field;

  @Override
  public int open(Visit visit) {
    service = directory.nearest(visit.slug(0), visit.slug(1), today.inJakarta());
    started = String.valueOf(today.moment().getEpochSecond());
    component = Optional.ofNullable(visit.param("bagian")).orElse("");
    return FINE;
  }

  @Override
  public int send(Visit visit) {
    service = directory.nearest(visit.slug(0), visit.slug(1), today.inJakarta());
    started = visit.typed("mulai");
    component = visit.typed("bagian");
    wrong = visit.typed("salah");
    right = visit.typed("benar");
    contact = visit.typed("kontak");
    if (visit.isFromElsewhere()) {
      return refused(HttpServletResponse.SC_FORBIDDEN, "report.again", Map.of());
    }
    if (!visit.typed("situs").isEmpty() || isTooQuick()) {
      return refused(NOT_READABLE, "report.again", Map.of());
    }
    try {
      NewReport report = new NewReport(service.standardId(), service.slug(), service.name(), service.version(),
          ComponentKind.find(component).orElse(null), wrong, right, contact);
      if (!limits.enter(visit.address(), service.agency().slug())) {
        return refused(TOO_MANY, "report.too-many", Map.of());
      }
      tenant.use(service.agency());
      box.send(report);
      return HttpServletResponse.SC_SEE_OTHER;
    } catch (InvalidInput wrongInput) {
      field = wrongInput.fields().isEmpty() ? null : wrongInput.fields().getFirst();
      return refused(NOT_READABLE, wrongInput.code(), wrongInput.params());
    }
  }

  @Override
  public String next() {
    return link.correction(service.agency().slug(), service.slug()) + "/terkirim";
  }

  @Override
  public boolean isSample() {
    return service.agency().sample();
  }

  @Override
  public AgencyLook look() {
    return service.agency().look();
  }

  /** A moment that cannot be read is none; one that somebody made up harms nobody. */
  private boolean isTooQuick() {
    try {
      return today.moment().isBefore(Instant.ofEpochSecond(Long.parseLong(started)).plus(LEAST_TIME));
    } catch (RuntimeException unreadable) {
      started = String.valueOf(today.moment().minus(LEAST_TIME).getEpochSecond());
      return true;
    }
  }

  private int refused(int status, String code, Map<String, Object> params) {
    problem = Texts.of(language.getLocale()).get("problem." + code, params);
    return status;
  }

  public PublishedService getService() {
    return service;
  }

  /** All fourteen, in the order of the decree. */
  public List<ComponentKind> getComponents() {
    return List.of(ComponentKind.values());
  }

  public String getStarted() {
    return started;
  }

  public String getComponent() {
    return component;
  }

  public String getWrong() {
    return wrong;
  }

  public String getRight() {
    return right;
  }

  public String getContact() {
    return contact;
  }

  /** The sentence about what is wrong with the form; null when nothing is. */
  public String getProblem() {
    return problem;
  }

  /** Whether a field is the one at fault. */
  public boolean isAtFault(String name) {
    return name.equals(field);
  }

  public int getMaxWords() {
    return NewReport.MAX_WORDS;
  }

  public int getMaxContact() {
    return NewReport.MAX_CONTACT;
  }
}
