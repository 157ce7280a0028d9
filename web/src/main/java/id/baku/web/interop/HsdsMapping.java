package id.baku.web.interop;

import static id.baku.web.interop.HsdsTaxonomies.id;

import id.baku.agencies.ContactChannel;
import id.baku.agencies.ServicePoint;
import id.baku.interop.OpenAgency;
import id.baku.interop.OpenService;
import id.baku.platform.MailAddress;
import id.baku.standards.ChannelKind;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Channel;
import id.baku.standards.StandardContent.Component;
import id.baku.standards.StandardContent.Fee;
import id.baku.standards.StandardContent.Item;
import id.baku.standards.StandardContent.ItemList;
import id.baku.standards.StandardContent.Tariff;
import id.baku.web.api.ApiLinks;
import id.baku.web.interop.Hsds.Attribute;
import id.baku.web.interop.Hsds.CostOption;
import id.baku.web.interop.Hsds.Identifier;
import id.baku.web.interop.Hsds.Organization;
import id.baku.web.interop.Hsds.Phone;
import id.baku.web.interop.Hsds.RequiredDocument;
import id.baku.web.interop.Hsds.Schedule;
import id.baku.web.interop.Hsds.Service;
import id.baku.web.interop.Hsds.Term;
import id.baku.web.platform.Texts;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Published data in the words of HSDS 3.0. Nothing is made up: a required field of theirs that we do not know (a postal
 * code) leaves the whole object out, and times that were promised stay words, for HSDS has no field for them.
 */
final class HsdsMapping {

  private static final String ACTIVE = "active";
  private static final String DEFUNCT = "defunct";
  private static final String RUPIAH = "IDR";
  private static final String SERVICE = "service";
  private static final String WEEKLY = "WEEKLY";
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final Map<ChannelKind, String> PHONES = Map.of(ChannelKind.PHONE, "voice", ChannelKind.FAX, "fax", ChannelKind.WHATSAPP, "text",
      ChannelKind.SMS, "text");
  private static final Pattern INTERVAL = Pattern.compile("([0-2]\\d:[0-5]\\d)-([0-2]\\d:[0-5]\\d)");

  private final Texts texts = Texts.of(Texts.INDONESIAN);
  private final ApiLinks links;

  HsdsMapping(ApiLinks links) {
    this.links = links;
  }

  /** Only what tells that it is there, and since when it is as it is. */
  Service minimal(OpenService service) {
    return new Service(service.id(), null, service.name(), null, null, null, status(service), null, null, null, alert(service.agency()),
        service.modifiedAt(), null, null, null, null, null, null);
  }

  /** What there is one of; no lists. */
  Service flat(OpenService service) {
    return service(service, false);
  }

  Service full(OpenService service) {
    return service(service, true);
  }

  private Service service(OpenService service, boolean full) {
    StandardContent content = service.content();
    OpenAgency agency = service.agency();
    return new Service(service.id(), agency.id(), service.name(), raw(content.product()), links.page(agency.slug(), service.slug()),
        emails(content).findFirst().orElse(null), status(service), raw(content.procedure()), raw(content.fee()), raw(content.requirements()),
        alert(agency), service.modifiedAt(), organization(agency, full), full ? phones(service) : null, full ? schedules(service) : null,
        full ? costs(service) : null, full ? documents(service) : null, full ? attributes(service) : null);
  }

  Organization organization(OpenAgency agency, boolean full) {
    String description = Stream.of(agency.name(), agency.parentBody(), agency.government()).filter(Objects::nonNull).distinct()
        .collect(Collectors.joining(", "));
    return new Organization(agency.id(), agency.name(), agency.shortName(), description, email(agency.email()), uri(agency.website()),
        links.page(agency.slug()), full ? phones(agency) : null, full ? List.of(new Identifier(id("identifier", agency.id()), agency.id(),
            texts.get("app.name"), texts.get("hsds.identifier"), agency.slug())) : null);
  }

  private String alert(OpenAgency agency) {
    return agency.sample() ? texts.get("sample.notice") : null;
  }

  private static String status(OpenService service) {
    return service.active() ? ACTIVE : DEFUNCT;
  }

  private static List<Phone> phones(OpenAgency agency) {
    List<Phone> phones = new ArrayList<>();
    if (agency.phone() != null) {
      phones.add(new Phone(id("phone", agency.id(), "own"), null, agency.id(), agency.phone(), PHONES.get(ChannelKind.PHONE), null));
    }
    for (ContactChannel channel : agency.profile().channels()) {
      ChannelKind kind = ChannelKind.find(channel.kind()).orElse(null);
      if (PHONES.containsKey(kind)) {
        phones.add(new Phone(id("phone", agency.id(), kind, channel.value()), null, agency.id(), channel.value(), PHONES.get(kind),
            word(kind)));
      }
    }
    return phones;
  }

  /** Where to complain about the service, and the telephone of the place where it is given. */
  private static List<Phone> phones(OpenService service) {
    Stream<Phone> complaints = channels(service.content()).filter(channel -> PHONES.containsKey(channel.kind()))
        .map(channel -> new Phone(id("phone", service.id(), channel.kind(), channel.value()), service.id(), null, channel.value(),
            PHONES.get(channel.kind()), word(channel.kind())));
    Stream<Phone> place = places(service).filter(point -> point.phone() != null)
        .map(point -> new Phone(id("phone", service.id(), point.code()), service.id(), null, point.phone(), PHONES.get(ChannelKind.PHONE),
            point.name()));
    return Stream.concat(complaints, place).toList();
  }

  private static String word(ChannelKind kind) {
    return Texts.of(Texts.INDONESIAN).get("channel." + kind.name());
  }

  private static List<Schedule> schedules(OpenService service) {
    ZoneOffset offset = ZoneId.of(service.agency().zone()).getRules()
        .getOffset(service.modifiedAt() == null ? Instant.EPOCH : service.modifiedAt());
    return places(service).filter(point -> point.hours() != null)
        .flatMap(point -> new TreeMap<>(point.hours()).entrySet().stream()
            .flatMap(day -> day.getValue().stream().map(INTERVAL::matcher).filter(interval -> interval.matches())
                .map(interval -> new Schedule(id("schedule", service.id(), point.code(), day.getKey(), interval.group()), service.id(), WEEKLY,
                    DAYS.get(Integer.parseInt(day.getKey()) - 1), hours(offset), interval.group(1) + offset, interval.group(2) + offset,
                    point.name()))))
        .toList();
  }

  private static BigDecimal hours(ZoneOffset offset) {
    return BigDecimal.valueOf(offset.getTotalSeconds() / 1800L).divide(BigDecimal.TWO);
  }

  private static Stream<ServicePoint> places(OpenService service) {
    return service.agency().profile().servicePoints().stream().filter(point -> point.code().equals(service.servicePointCode()));
  }

  /** Amounts only where the standard tells them; free only where it says that nobody pays. */
  private static List<CostOption> costs(OpenService service) {
    Fee fee = service.content().fee();
    if (fee == null) {
      return List.of();
    }
    List<Tariff> tariffs = fee.tariffs() == null ? List.of() : fee.tariffs();
    if (tariffs.isEmpty() && Boolean.TRUE.equals(fee.free())) {
      return List.of(new CostOption(id("cost", service.id(), 0), service.id(), fee.raw(), RUPIAH, BigDecimal.ZERO, null));
    }
    return IntStream.range(0, tariffs.size()).filter(i -> tariffs.get(i).amountRupiah() != null).mapToObj(i -> {
      Tariff tariff = tariffs.get(i);
      String range = tariff.amountToRupiah() == null ? null : tariff.amountRupiah() + "–" + tariff.amountToRupiah();
      return new CostOption(id("cost", service.id(), i), service.id(), tariff.name(), RUPIAH, BigDecimal.valueOf(tariff.amountRupiah()), range);
    }).toList();
  }

  private static List<RequiredDocument> documents(OpenService service) {
    ItemList requirements = service.content().requirements();
    List<Item> items = requirements == null || requirements.items() == null ? List.of() : requirements.items();
    return IntStream.range(0, items.size()).mapToObj(i -> new RequiredDocument(id("document", service.id(), i), service.id(), words(items.get(i))))
        .toList();
  }

  private static String words(Item item) {
    Stream<String> below = item.sub() == null ? Stream.empty() : item.sub().stream();
    return Stream.of(Stream.of(item.text()), below, Stream.ofNullable(item.after())).flatMap(part -> part).collect(Collectors.joining("\n"));
  }

  /** All fourteen components in one place, word for word, and whom the service is for. */
  private static List<Attribute> attributes(OpenService service) {
    Stream<Attribute> components = Arrays.stream(ComponentKind.values()).filter(kind -> raw(service.content().component(kind)) != null)
        .map(kind -> attribute(service.id(), HsdsTaxonomies.term(kind), raw(service.content().component(kind))));
    Term audience = HsdsTaxonomies.term(service.audience());
    return Stream.concat(components, Stream.of(attribute(service.id(), audience, audience.name()))).toList();
  }

  private static Attribute attribute(UUID service, Term term, String value) {
    return new Attribute(id("attribute", service, term.id()), service, SERVICE, term.id(), value, term);
  }

  private static Stream<String> emails(StandardContent content) {
    return channels(content).filter(channel -> channel.kind() == ChannelKind.EMAIL).map(channel -> email(channel.value())).filter(Objects::nonNull);
  }

  private static Stream<Channel> channels(StandardContent content) {
    return content.complaintHandling() == null || content.complaintHandling().channels() == null ? Stream.empty()
        : content.complaintHandling().channels().stream().filter(channel -> channel.value() != null);
  }

  private static String raw(Component component) {
    return component == null || component.raw() == null || component.raw().isBlank() ? null : component.raw();
  }

  /** Null unless it is an address that a program can use. */
  private static String email(String text) {
    return text != null && MailAddress.isOne(text.strip()) ? text.strip() : null;
  }

  /** Null unless it is an address that a program can use. */
  private static String uri(String text) {
    try {
      String scheme = text == null ? null : new URI(text.strip()).getScheme();
      return scheme != null && scheme.toLowerCase(Locale.ROOT).startsWith("http") ? text.strip() : null;
    } catch (URISyntaxException unreadable) {
      return null;
    }
  }
}
