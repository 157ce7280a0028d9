package id.baku.web.directory;

import id.baku.directory.PublishedService;
import id.baku.standards.ComponentKind;
import id.baku.standards.RequestChannel;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.standards.TimeUnit;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Services beside one another. Numbers are drawn only where they measure the same: working days against clock hours,
 * or days of a kind nobody named, stay words.
 *
 * @param columns the services, in the order they were asked for
 */
public record CompareTable(List<PublishedService> columns, List<Row> rows) {

  /** What limits of one kind are counted in; those of different kinds cannot be set against each other. */
  private static final Map<TimeUnit, Long> CLOCK_MINUTES = Map.of(TimeUnit.MINUTE, 1L, TimeUnit.HOUR, 60L,
      TimeUnit.CALENDAR_DAY, 24 * 60L, TimeUnit.WEEK, 7 * 24 * 60L);
  private static final Map<TimeUnit, Long> SERVICE_MINUTES = Map.of(TimeUnit.SERVICE_MINUTE, 1L, TimeUnit.SERVICE_HOUR, 60L);

  /** @param incomparable the numbers of this row measure different things and are not drawn */
  public record Row(String label, List<Cell> cells, boolean incomparable) {}

  /** @param values one below the other; never empty */
  public record Cell(List<Value> values) {}

  /** @param bar 0 … 100 of the greatest in the row; null when it is not drawn */
  public record Value(String text, Integer bar) {}

  /** A number before it is drawn. @param amount null when it is none */
  private record Measure(String text, String kind, Long amount) {}

  static CompareTable of(List<PublishedService> services, Function<PublishedService, List<Place>> places, Texts texts) {
    Formats format = Formats.of(texts.locale());
    List<Row> rows = new ArrayList<>();
    for (RequestChannel channel : channels(services)) {
      rows.add(row(timeLabel(channel, services, texts), services, service -> times(service, channel, format, texts)));
    }
    rows.add(row(texts.get("glance.cost"), services, service -> List.of(cost(service, format))));
    rows.add(row(texts.get("compare.requirements"), services,
        service -> List.of(count(Wording.of(service.content().component(ComponentKind.REQUIREMENTS)).items().size(), format, texts))));
    rows.add(row(texts.get("compare.steps"), services, service -> List.of(count(steps(service.content()), format, texts))));
    rows.add(row(texts.get("compare.place"), services, service -> wheres(places.apply(service), texts)));
    return new CompareTable(List.copyOf(services), rows);
  }

  /** Ways at least one standard tells apart; a row of its own for other ways only where a standard has both. */
  private static List<RequestChannel> channels(List<PublishedService> services) {
    List<RequestChannel> told = Arrays.stream(RequestChannel.values()).filter(channel -> services.stream()
        .filter(service -> channel != RequestChannel.OTHER || !isForAllWays(service))
        .flatMap(CompareTable::promises).anyMatch(promise -> promise.channel() == channel)).toList();
    return told.isEmpty() ? List.of(RequestChannel.OTHER) : told;
  }

  /** What tells no ways apart promises the same for all of them. */
  private static boolean isForAllWays(PublishedService service) {
    return promises(service).allMatch(promise -> promise.channel() == RequestChannel.OTHER);
  }

  private static String timeLabel(RequestChannel channel, List<PublishedService> services, Texts texts) {
    return services.stream().allMatch(CompareTable::isForAllWays) ? texts.get("glance.time")
        : texts.get("compare.time", Map.of("channel", texts.get("request." + channel)));
  }

  private static Row row(String label, List<PublishedService> services, Function<PublishedService, List<Measure>> measured) {
    List<List<Measure>> cells = services.stream().map(measured).toList();
    List<Measure> numbers = cells.stream().flatMap(List::stream).filter(measure -> measure.amount() != null).toList();
    boolean incomparable = numbers.stream().map(Measure::kind).distinct().count() > 1;
    long compared = cells.stream().filter(cell -> cell.stream().anyMatch(measure -> measure.amount() != null)).count();
    long most = numbers.stream().flatMapToLong(measure -> LongStream.of(measure.amount())).max().orElse(0);
    boolean drawn = !incomparable && compared > 1 && most > 0;
    return new Row(label, cells.stream().map(cell -> new Cell(cell.stream()
        .map(measure -> new Value(measure.text(), drawn && measure.amount() != null ? bar(measure.amount(), most) : null))
        .toList())).toList(), incomparable);
  }

  /** Something is never drawn as nothing. */
  private static int bar(long amount, long most) {
    return amount == 0 ? 0 : Math.max(1, Math.toIntExact(amount * 100 / most));
  }

  private static List<Measure> times(PublishedService service, RequestChannel channel, Formats format, Texts texts) {
    List<TimePromise> all = promises(service).toList();
    List<Measure> times = isForAllWays(service) ? all.stream().map(promise -> time(promise, format.limit(promise, all))).distinct().toList()
        : all.stream().filter(promise -> promise.channel() == channel).map(promise -> time(promise, format.limit(promise))).distinct().toList();
    return times.isEmpty() ? List.of(words(texts.get("glance.unstated"))) : times;
  }

  private static Measure time(TimePromise promise, String text) {
    if (promise.amount() == null || promise.unit() == null || !promise.unit().isMeasurable()) {
      return words(text);
    }
    if (CLOCK_MINUTES.containsKey(promise.unit())) {
      return new Measure(text, "clock", promise.amount() * CLOCK_MINUTES.get(promise.unit()));
    }
    if (SERVICE_MINUTES.containsKey(promise.unit())) {
      return new Measure(text, "service", promise.amount() * SERVICE_MINUTES.get(promise.unit()));
    }
    return new Measure(text, promise.unit().name(), promise.amount().longValue());
  }

  /** Drawn is the greatest amount. */
  private static Measure cost(PublishedService service, Formats format) {
    Cost cost = Cost.of(service.content().fee());
    boolean free = Boolean.TRUE.equals(cost.free());
    return new Measure(format.cost(cost.free(), cost.from(), cost.to()), "rupiah", free ? Long.valueOf(0) : cost.to());
  }

  private static Measure count(int number, Formats format, Texts texts) {
    return number == 0 ? words(texts.get("glance.unstated")) : new Measure(format.number(number), "count", (long) number);
  }

  private static int steps(StandardContent content) {
    return content.procedure() == null || content.procedure().steps() == null ? 0 : content.procedure().steps().size();
  }

  private static List<Measure> wheres(List<Place> places, Texts texts) {
    return places.isEmpty() ? List.of(words(texts.get("glance.unstated")))
        : places.stream().map(Summary::where).map(CompareTable::words).toList();
  }

  private static Stream<TimePromise> promises(PublishedService service) {
    return service.content().completionTime() == null || service.content().completionTime().promises() == null ? Stream.empty()
        : service.content().completionTime().promises().stream().filter(Objects::nonNull);
  }

  private static Measure words(String text) {
    return new Measure(text, "words", null);
  }
}
