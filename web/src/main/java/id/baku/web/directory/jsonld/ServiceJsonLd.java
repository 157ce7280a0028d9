package id.baku.web.directory.jsonld;

import id.baku.agencies.ServicePoint;
import id.baku.directory.PublishedService;
import id.baku.standards.Audience;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.CompletionTime;
import id.baku.standards.StandardContent.Fee;
import id.baku.standards.StandardContent.Item;
import id.baku.standards.StandardContent.ItemList;
import id.baku.standards.StandardContent.Tariff;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.web.directory.ContactLine;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A service as {@code GovernmentService}: what its standard says, and nothing it does not say. */
public final class ServiceJsonLd {

  private static final String RUPIAH = "IDR";

  private ServiceJsonLd() {}

  /**
   * @param url the service's page
   * @param agencyUrl the page of its agency
   * @param description the page in a sentence
   * @param complaints where to complain, as the page shows it
   */
  public static String of(PublishedService service, String url, String agencyUrl, String description, List<ContactLine> complaints) {
    StandardContent content = service.content();
    return Thing.of("GovernmentService").with("@id", url).with("name", service.name()).with("url", url).with("description", description)
        .with("category", service.group())
        .with("identifier", service.standardId() == null ? null : service.standardId().toString())
        .with("audience", service.audience() == Audience.PUBLIC ? Thing.of("Audience").with("audienceType", "public") : null)
        .with("areaServed", Thing.of("AdministrativeArea").with("name", service.agency().region()))
        .with("serviceOutput", outputs(content.product()))
        .with("offers", offers(content.fee()))
        .with("availableChannel", channels(service))
        .with("provider", OrganizationJsonLd.organization(service.agency(), agencyUrl).with("contactPoint",
            complaints.stream().map(line -> OrganizationJsonLd.contact(line, "complaints")).filter(Objects::nonNull).toList()))
        .script();
  }

  private static List<Thing> outputs(ItemList product) {
    Stream<String> words = product == null ? Stream.empty()
        : product.items() == null || product.items().isEmpty() ? Stream.of(product.raw()) : product.items().stream().map(Item::text);
    return words.filter(text -> text != null && !text.isBlank())
        .map(text -> Thing.of("Thing").with("name", text.strip().replaceAll("\\s+", " "))).toList();
  }

  private static List<Thing> offers(Fee fee) {
    if (fee == null) {
      return List.of();
    }
    if (Boolean.TRUE.equals(fee.free())) {
      return List.of(Thing.of("Offer").with("price", 0).with("priceCurrency", RUPIAH));
    }
    return fee.tariffs() == null ? List.of() : fee.tariffs().stream().filter(Objects::nonNull)
        .filter(tariff -> tariff.amountRupiah() != null).map(ServiceJsonLd::offer).toList();
  }

  private static Thing offer(Tariff tariff) {
    Thing offer = Thing.of("Offer").with("name", tariff.name());
    return tariff.amountToRupiah() == null ? offer.with("price", tariff.amountRupiah()).with("priceCurrency", RUPIAH)
        : offer.with("priceSpecification", Thing.of("PriceSpecification").with("minPrice", tariff.amountRupiah())
            .with("maxPrice", tariff.amountToRupiah()).with("priceCurrency", RUPIAH));
  }

  /** One for each way a request comes in, and one for each place to go to. */
  private static List<Thing> channels(PublishedService service) {
    CompletionTime time = service.content().completionTime();
    Stream<Thing> promised = time == null || time.promises() == null ? Stream.empty()
        : time.promises().stream().filter(Objects::nonNull).map(promise -> Thing.of("ServiceChannel").with("processingTime", duration(promise)));
    Stream<Thing> places = OrganizationJsonLd.points(service.agency()).stream()
        .filter(point -> service.servicePointCode() == null || service.servicePointCode().equals(point.code()))
        .map(ServiceJsonLd::desk);
    return Stream.concat(promised, places).filter(channel -> !channel.isBare()).toList();
  }

  private static Thing desk(ServicePoint point) {
    return Thing.of("ServiceChannel").with("serviceLocation", OrganizationJsonLd.place(point));
  }

  /**
   * Only what is a length of time for everybody: working days, opening hours and days of an unknown kind are not.
   *
   * @return ISO 8601, null when it would be a guess
   */
  static String duration(TimePromise promise) {
    if (promise.amount() == null || promise.unit() == null) {
      return null;
    }
    return switch (promise.unit()) {
      case MINUTE -> "PT" + promise.amount() + "M";
      case HOUR -> "PT" + promise.amount() + "H";
      case CALENDAR_DAY -> "P" + promise.amount() + "D";
      case WEEK -> "P" + promise.amount() + "W";
      case MONTH -> "P" + promise.amount() + "M";
      case YEAR -> "P" + promise.amount() + "Y";
      case SERVICE_MINUTE, SERVICE_HOUR, DAY, WORKING_DAY, NOT_MEASURABLE, SCHEDULE -> null;
    };
  }
}
