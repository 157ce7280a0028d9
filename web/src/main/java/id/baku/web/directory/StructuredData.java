package id.baku.web.directory;

import id.baku.directory.PublishedAgency;
import id.baku.directory.PublishedService;
import id.baku.web.directory.jsonld.OrganizationJsonLd;
import id.baku.web.directory.jsonld.ServiceJsonLd;
import id.baku.web.platform.Language;
import id.baku.web.platform.Links;
import id.baku.web.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** The element in which a page speaks to search engines: {@code #{structured.service(…)}}; null on pages of samples. */
@Named("structured")
@RequestScoped
public class StructuredData {

  @Inject Language language;

  public String service(PublishedService service) {
    PublishedAgency agency = service.agency();
    if (agency.sample()) {
      return null;
    }
    String description = Texts.of(language.getLocale()).get("service.description", Map.of("service", service.name(), "agency", agency.name()));
    return element(ServiceJsonLd.of(service, address("/layanan/" + agency.slug() + "/" + service.slug()), address("/instansi/" + agency.slug()),
        description, ContactLines.toComplain(service.content().complaintHandling(), agency)));
  }

  public String agency(PublishedAgency agency) {
    return agency.sample() ? null : element(OrganizationJsonLd.of(agency, address("/instansi/" + agency.slug()), ContactLines.of(agency)));
  }

  /** Whole, since PrimeFaces puts a nonce into every script element of a view, and a page would never be the same twice. */
  private static String element(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  private String address(String page) {
    return Links.publicAddress().orElse("") + Links.localized(page, language.isEnglish());
  }
}
