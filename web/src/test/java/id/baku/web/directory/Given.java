package id.baku.web.directory;

import id.baku.agencies.AgencyProfile;
import id.baku.directory.PublishedAgency;
import id.baku.directory.PublishedService;
import id.baku.standards.Audience;
import id.baku.standards.RequestChannel;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.CompletionTime;
import id.baku.standards.StandardContent.Fee;
import id.baku.standards.StandardContent.Item;
import id.baku.standards.StandardContent.ItemList;
import id.baku.standards.StandardContent.Procedure;
import id.baku.standards.StandardContent.Step;
import id.baku.standards.StandardContent.Tariff;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.standards.TimeUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Published services to show. */
final class Given {

  private Given() {}

  static PublishedService service(String name, String agency, StandardContent content) {
    return new PublishedService(null, null, 1, agency(agency, false), "layanan", name, null, Audience.PUBLIC, content, null, null, null,
        null, null, null, null, "7k3hxp", List.of());
  }

  static PublishedAgency agency(String name, boolean sample) {
    return new PublishedAgency(null, "dinas", name, null, null, "G", "g", "R", null, "Asia/Jakarta", null, null, null, null,
        AgencyProfile.of(List.of(), List.of()), sample);
  }

  static StandardContent content(List<String> requirements, int steps, Fee fee, List<String> products, TimePromise... promises) {
    return new StandardContent(list(requirements),
        new Procedure("langkah", IntStream.rangeClosed(1, steps).mapToObj(no -> new Step("" + no, "Langkah " + no, null)).toList(), null),
        new CompletionTime("waktu", List.of(promises)), fee, list(products), null, null, null, null, null, null, null, null, null);
  }

  static TimePromise promise(RequestChannel channel, Integer amount, TimeUnit unit) {
    return new TimePromise(channel, amount, unit, null, "paling lama", null);
  }

  static Fee free() {
    return new Fee("Gratis", true, List.of());
  }

  static Fee tariffs(Long... amounts) {
    return new Fee("Berbayar", false, Stream.of(amounts).map(amount -> new Tariff("Tarif", amount, null, null)).toList());
  }

  private static ItemList list(List<String> texts) {
    return new ItemList(String.join("\n", texts), texts.stream().map(text -> new Item(text, null, null)).toList());
  }
}
