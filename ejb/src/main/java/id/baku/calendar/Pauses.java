package id.baku.calendar;

import id.baku.calendar.Stretch.Why;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The pauses of a case in local time, united; one that still lasts is told apart. */
final class Pauses {

  private final TreeMap<LocalDateTime, Span> spans = new TreeMap<>();
  private final List<Named> named;
  private final LocalDateTime lastsSince;

  private record Named(Span span, String reason) {}

  private Pauses(List<Named> ended, LocalDateTime lastsSince) {
    this.named = ended;
    Span.joined(ended.stream().map(Named::span).toList()).forEach(span -> spans.put(span.from(), span));
    this.lastsSince = lastsSince;
  }

  static Pauses of(List<Pause> pauses, ZoneId zone) {
    return new Pauses(pauses.stream().filter(pause -> pause.to() != null).map(pause -> new Named(new Span(local(pause.from(), zone), local(pause.to(), zone)), pause.reason())).toList(),
        pauses.stream().filter(pause -> pause.to() == null).map(pause -> local(pause.from(), zone)).min(LocalDateTime::compareTo).orElse(null));
  }

  private static LocalDateTime local(Instant instant, ZoneId zone) {
    return LocalDateTime.ofInstant(instant, zone);
  }

  /** Since when one lasts. */
  Optional<LocalDateTime> lastsSince() {
    return Optional.ofNullable(lastsSince);
  }

  boolean holds(LocalDateTime second) {
    Map.Entry<LocalDateTime, Span> before = spans.floorEntry(second);
    return before != null && before.getValue().holds(second);
  }

  /** That a second is paused, and why, by the first pause that holds it. */
  Why whyAt(LocalDateTime second) {
    return Why.of(Reason.PAUSE, named.stream().filter(pause -> pause.span().holds(second)).findFirst().map(Named::reason).orElse(null));
  }

  /** The ended ones that touch a span, in order and cut to it. */
  List<Span> within(Span span) {
    LocalDateTime first = Objects.requireNonNullElse(spans.floorKey(span.from()), span.from());
    if (!first.isBefore(span.to())) {
      return List.of();
    }
    return spans.subMap(first, span.to()).values().stream().map(span::and).filter(part -> !part.isEmpty()).toList();
  }
}
