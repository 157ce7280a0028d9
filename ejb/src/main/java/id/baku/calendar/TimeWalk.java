package id.baku.calendar;

import id.baku.calendar.CalendarRows.Season;
import id.baku.calendar.Stretch.Why;
import id.baku.calendar.WorkingCalendar.Day;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Walks the time line from a moment on, piece by piece: service, breaks, nights, days of rest, pauses.
 *
 * @source §3.1, §4 and §5.2 of the agreed rules of counting (ADR 24)
 */
final class TimeWalk {

  private final WorkingCalendar calendar;
  private final Pauses pauses;
  private final boolean always;

  /** @param always every second counts, be the place open or not */
  TimeWalk(WorkingCalendar calendar, Pauses pauses, boolean always) {
    this.calendar = calendar;
    this.pauses = pauses;
    this.always = always;
  }

  /** @param wholeDay a day on which nobody serves at all */
  record Piece(Span span, Why why, boolean wholeDay) {}

  /**
   * The first moment at which so many seconds have counted.
   *
   * @throws NotCountable NO_SERVICE, LIMIT_TOO_LARGE
   */
  LocalDateTime due(LocalDateTime start, long seconds, Explained explained) {
    if (seconds > 0) {
      walk(start, new Search(seconds, explained));
    }
    return explained.stretches().isEmpty() ? start : explained.stretches().getLast().to();
  }

  /** Takes pieces until the seconds are used up. */
  private static final class Search implements Predicate<Piece> {

    private final long seconds;
    private final Explained explained;
    private int shutDays;

    Search(long seconds, Explained explained) {
      this.seconds = seconds;
      this.explained = explained;
    }

    @Override
    public boolean test(Piece piece) {
      Span span = piece.span();
      if (piece.wholeDay()) {
        shutDays++;
        explained.add(span, piece.why(), 0);
      } else {
        shutDays = 0;
        boolean counts = piece.why().reason() == null;
        long taken = Math.min(span.seconds(), seconds - explained.counted());
        explained.join(counts ? new Span(span.from(), span.from().plusSeconds(taken)) : span, piece.why(), counts ? taken : 0);
      }
      Horizon.check(span.from().toLocalDate(), shutDays);
      return explained.counted() < seconds;
    }
  }

  /** Stretches that count between two moments. */
  List<Span> counted(LocalDateTime start, LocalDateTime until) {
    List<Span> counted = new ArrayList<>();
    walk(start, piece -> {
      Span cut = piece.span().and(new Span(start, until));
      if (piece.why().reason() == null && !cut.isEmpty()) {
        counted.add(cut);
      }
      return piece.span().to().isBefore(until);
    });
    return Span.joined(counted);
  }

  /** Takes pieces in order as long as more are wanted. */
  private void walk(LocalDateTime start, Predicate<Piece> wantsMore) {
    for (LocalDate date = start.toLocalDate(); ; date = date.plusDays(1)) {
      for (Piece piece : pieces(date)) {
        Span rest = new Span(Span.later(piece.span().from(), start), piece.span().to());
        if (!rest.isEmpty() && !wantsMore.test(new Piece(rest, piece.why(), piece.wholeDay()))) {
          return;
        }
      }
    }
  }

  /** One day from midnight to midnight. */
  private List<Piece> pieces(LocalDate date) {
    if (always) {
      return withPauses(Span.day(date));
    }
    Day day = calendar.day(date);
    if (day.isShut()) {
      return List.of(new Piece(Span.day(date), DayReasons.shut(calendar, date), true));
    }
    List<Piece> pieces = new ArrayList<>();
    LocalDateTime at = date.atStartOfDay();
    for (Span span : day.scheduled()) {
      idle(new Span(at, span.from()), pieces.isEmpty() ? outside(date) : Why.plain(Reason.BREAK), pieces);
      pieces.addAll(service(span, day));
      at = span.to();
    }
    idle(new Span(at, Span.day(date).to()), outside(date), pieces);
    return pieces;
  }

  private static void idle(Span span, Why why, List<Piece> pieces) {
    if (!span.isEmpty()) {
      pieces.add(new Piece(span, why, false));
    }
  }

  private Why outside(LocalDate date) {
    return Why.of(Reason.OUTSIDE_HOURS, calendar.rows().season(date).map(Season::name).orElse(null));
  }

  /** Scheduled hours, less closures and pauses. */
  private List<Piece> service(Span scheduled, Day day) {
    List<Piece> pieces = new ArrayList<>();
    LocalDateTime at = scheduled.from();
    for (Span open : day.open().stream().map(scheduled::and).filter(span -> !span.isEmpty()).toList()) {
      idle(new Span(at, open.from()), DayReasons.closure(day), pieces);
      pieces.addAll(withPauses(open));
      at = open.to();
    }
    idle(new Span(at, scheduled.to()), DayReasons.closure(day), pieces);
    return pieces;
  }

  private List<Piece> withPauses(Span span) {
    List<Piece> pieces = new ArrayList<>();
    LocalDateTime at = span.from();
    for (Span pause : pauses.within(span)) {
      idle(new Span(at, pause.from()), Why.COUNTED, pieces);
      pieces.add(new Piece(pause, pauses.whyAt(pause.from()), false));
      at = pause.to();
    }
    idle(new Span(at, span.to()), Why.COUNTED, pieces);
    return pieces;
  }
}
