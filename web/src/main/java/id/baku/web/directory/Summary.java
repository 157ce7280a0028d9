package id.baku.web.directory;

import id.baku.directory.PublishedService;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Item;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A service in plain sentences, above the legal wording and made of its structure alone: what the standard does not
 * say is said not to be said.
 */
public final class Summary {

  private static final int MOST_PRODUCTS = 3;

  private final PublishedService service;
  private final StandardContent content;
  private final List<Place> places;
  private final Texts texts;
  private final Formats format;

  private Summary(PublishedService service, List<Place> places, Texts texts) {
    this.service = service;
    this.content = service.content();
    this.places = places;
    this.texts = texts;
    this.format = Formats.of(texts.locale());
  }

  /**
   * One sentence, with the things it counts.
   *
   * @param topic what it is about: product, audience, requirements, steps, time, cost or place
   * @param items in the words of the standard; empty for most
   * @param now what holds at the moment only, and not on paper; null for most
   */
  public record Line(String topic, String sentence, List<String> items, String now) {}

  /** Sentences in the order in which people ask. */
  static List<Line> of(PublishedService service, List<Place> places, Texts texts) {
    Summary summary = new Summary(service, places, texts);
    return List.of(summary.product(), summary.audience(), summary.requirements(), summary.steps(), summary.time(),
        summary.cost(), summary.place());
  }

  private Line product() {
    List<String> products = items(ComponentKind.PRODUCT);
    if (products.isEmpty()) {
      return unlisted("product", ComponentKind.PRODUCT);
    }
    String named = products.stream().limit(MOST_PRODUCTS).collect(Collectors.joining("; "));
    int others = products.size() - MOST_PRODUCTS;
    return line("product", others <= 0 ? texts.get("summary.product", Map.of("what", named))
        : texts.get("summary.product.more", Map.of("what", named, "n", others)));
  }

  private Line audience() {
    return line("audience", texts.get("summary.audience." + service.audience()));
  }

  private Line requirements() {
    List<String> needed = items(ComponentKind.REQUIREMENTS);
    return needed.isEmpty() ? unlisted("requirements", ComponentKind.REQUIREMENTS)
        : new Line("requirements", texts.count("summary.requirements", needed.size()), needed, null);
  }

  private Line steps() {
    boolean counted = content.procedure() != null && content.procedure().steps() != null && !content.procedure().steps().isEmpty();
    return counted ? line("steps", texts.count("summary.steps", content.procedure().steps().size()))
        : unlisted("steps", ComponentKind.PROCEDURE);
  }

  private Line time() {
    List<TimePromise> promises = content.completionTime() == null || content.completionTime().promises() == null ? List.of()
        : content.completionTime().promises();
    if (promises.isEmpty()) {
      return unlisted("time", ComponentKind.COMPLETION_TIME);
    }
    return line("time", texts.get("summary.time", Map.of("limits", promises.stream()
        .map(promise -> limit(promise, promises)).distinct().collect(Collectors.joining("; ")))));
  }

  private String limit(TimePromise promise, List<TimePromise> all) {
    String limit = format.promise(promise);
    String purpose = format.purpose(promise, all);
    return purpose == null ? limit : texts.get("summary.time.channel", Map.of("channel", purpose, "limit", limit));
  }

  private Line cost() {
    Cost cost = Cost.of(content.fee());
    if (Boolean.TRUE.equals(cost.free())) {
      return line("cost", texts.get("summary.cost.free"));
    }
    if (cost.from() != null && cost.to() != null) {
      return line("cost", texts.get(cost.from().equals(cost.to()) ? "summary.cost.amount" : "summary.cost.range",
          Map.of("from", format.rupiah(cost.from()), "to", format.rupiah(cost.to()))));
    }
    return cost.free() == null ? unlisted("cost", ComponentKind.FEE) : line("cost", texts.get("summary.cost.paid"));
  }

  private Line place() {
    if (places.isEmpty()) {
      return line("place", texts.get("summary.place.none"));
    }
    if (places.size() > 1) {
      return new Line("place", texts.count("summary.places", places.size()), places.stream().map(Summary::where).toList(), null);
    }
    Place place = places.getFirst();
    return new Line("place", texts.get("summary.place", Map.of("where", where(place))), List.of(),
        place.open() == null ? null : place.open().sentence());
  }

  static String where(Place place) {
    String address = place.address() == null ? "" : place.address().replaceAll("\\s*\\R\\s*", ", ").strip();
    return place.name() == null ? address : address.isEmpty() ? place.name() : place.name() + ", " + address;
  }

  /** What has words but no structure is to be read below; what has neither is not said. */
  private Line unlisted(String topic, ComponentKind kind) {
    return line(topic, texts.get((Wording.of(content.component(kind)).isMissing() ? "summary.none." : "summary.below.") + topic));
  }

  private static Line line(String topic, String sentence) {
    return new Line(topic, sentence, List.of(), null);
  }

  private List<String> items(ComponentKind kind) {
    return Wording.of(content.component(kind)).items().stream().map(Item::text).map(Summary::plain)
        .filter(text -> !text.isEmpty()).toList();
  }

  /** Without the mark that ends an item of a list. */
  static String plain(String item) {
    return item.strip().replaceFirst("[\\s;,.:]+$", "");
  }
}
