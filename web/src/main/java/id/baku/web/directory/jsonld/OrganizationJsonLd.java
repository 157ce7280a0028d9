package id.baku.web.directory.jsonld;

import id.baku.agencies.ServicePoint;
import id.baku.directory.PublishedAgency;
import id.baku.web.directory.ContactLine;
import java.util.List;

/** An agency as {@code GovernmentOrganization}. */
public final class OrganizationJsonLd {

  private OrganizationJsonLd() {}

  /** @param url the agency's page here; @param contacts ways to reach it, as its page shows them */
  public static String of(PublishedAgency agency, String url, List<ContactLine> contacts) {
    return organization(agency, url).with("contactPoint", contacts.stream().map(line -> contact(line, "customer service"))
            .filter(point -> point != null).toList())
        .with("location", points(agency).stream().map(OrganizationJsonLd::place).toList()).script();
  }

  static Thing organization(PublishedAgency agency, String url) {
    return Thing.of("GovernmentOrganization").with("name", agency.name())
        .with("alternateName", agency.name().equals(agency.shortName()) ? null : agency.shortName())
        .with("url", url).with("address", address(agency.address())).with("telephone", agency.phone()).with("email", agency.email())
        .with("areaServed", Thing.of("AdministrativeArea").with("name", agency.region()))
        .with("parentOrganization", Thing.of("GovernmentOrganization").with("name", agency.government()));
  }

  /** A way to reach somebody; null when it is only to be read. */
  static Thing contact(ContactLine line, String type) {
    Thing point = Thing.of("ContactPoint").with("contactType", type);
    return switch (line.kind()) {
      case "PHONE", "SMS" -> line.href() == null ? null : point.with("telephone", line.text());
      case "FAX" -> point.with("faxNumber", line.text());
      case "EMAIL" -> line.href() == null ? null : point.with("email", line.text());
      default -> line.href() == null ? null : point.with("url", line.href());
    };
  }

  /** Without its hours: the shapes we are judged by take no time of day for a time. */
  static Thing place(ServicePoint point) {
    return Thing.of("Place").with("name", point.name()).with("address", address(point.address())).with("telephone", point.phone());
  }

  static Thing address(String text) {
    return text == null || text.isBlank() ? null
        : Thing.of("PostalAddress").with("streetAddress", text.strip().replaceAll("\\s+", " ")).with("addressCountry", "ID");
  }

  static List<ServicePoint> points(PublishedAgency agency) {
    return agency.profile() == null || agency.profile().servicePoints() == null ? List.of() : agency.profile().servicePoints();
  }
}
