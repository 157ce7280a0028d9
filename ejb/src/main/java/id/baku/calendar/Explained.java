package id.baku.calendar;

import id.baku.calendar.Stretch.Why;
import java.util.ArrayList;
import java.util.List;

/** Stretches as they are gathered. */
final class Explained {

  private final List<Stretch> stretches = new ArrayList<>();
  private long counted;

  /** A stretch of its own; an empty one is none. */
  void add(Span span, Why why, long adds) {
    counted += adds;
    if (!span.isEmpty()) {
      stretches.add(new Stretch(span, why, counted));
    }
  }

  /** A stretch that goes on where the last one of the same reason ended. */
  void join(Span span, Why why, long adds) {
    Stretch last = stretches.isEmpty() ? null : stretches.getLast();
    if (last == null || last.reason() != why.reason() || !last.to().equals(span.from())) {
      add(span, why, adds);
      return;
    }
    stretches.removeLast();
    add(new Span(last.from(), span.to()), why, adds);
  }

  long counted() {
    return counted;
  }

  List<Stretch> stretches() {
    return List.copyOf(stretches);
  }
}
