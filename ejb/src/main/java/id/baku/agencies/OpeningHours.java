package id.baku.agencies;

import id.baku.agencies.Holidays.Holiday;
import id.baku.agencies.Opening.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a service point is open, by the hours it published. It rests on holidays and on collective leave,
 * unless it never closes at all. Where the hours of a day cannot be known (no hours given, a year whose holidays were
 * not decreed yet, Ramadan with its other hours) nothing is claimed.
 *
 * @param weekly by ISO weekday "1" … "7": half-open intervals "07:30-12:00" of local time; an absent day is closed
 * @param zone where the service point is
 * @source SKB on national holidays and collective leave, of each year; Perpres 21/2023 (Ramadan)
 */
public record OpeningHours(Map<String, List<String>> weekly, ZoneId zone) {

  private static final Pattern INTERVAL = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-(?:([01]\\d|2[0-3]):([0-5]\\d)|24:00)");
  /** The last minute of a day is how people write its end. */
  private static final Set<List<String>> WHOLE_DAYS = Set.of(List.of("00:00-24:00"), List.of("00:00-23:59"));
  /** Longer than the longest run of holidays and weekends. */
  private static final int LOOK_AHEAD_DAYS = 21;
  private static final int DAYS = 7;

  /** What can be said at a moment, and until when it stays said. */
  public Opening at(Instant now, Holidays holidays) {
    LocalDateTime local = LocalDateTime.ofInstant(now, zone);
    Instant midnight = instant(local.toLocalDate().plusDays(1).atStartOfDay());
    if (!isReadable()) {
      return new Opening(State.UNKNOWN, null, null, false, midnight);
    }
    if (isAlwaysOpen()) {
      return new Opening(State.OPEN, null, null, false, midnight);
    }
    LocalDate today = local.toLocalDate();
    if (!holidays.knows(today) || holidays.isRamadan(today)) {
      return new Opening(State.UNKNOWN, null, null, holidays.isRamadan(today), midnight);
    }
    Optional<Span> open = spans(today, holidays).stream().filter(span -> span.holds(local)).findFirst();
    if (open.isPresent()) {
      LocalDateTime closes = closes(open.get(), holidays);
      return new Opening(State.OPEN, closes, null, false, closes == null ? midnight : earlier(instant(closes), midnight));
    }
    LocalDateTime opens = next(local, holidays);
    return new Opening(State.CLOSED, opens, holidays.on(today).orElse(null), false,
        opens == null ? midnight : earlier(instant(opens), midnight));
  }

  private boolean isReadable() {
    return weekly != null && weekly.values().stream().anyMatch(day -> day != null && !day.isEmpty())
        && weekly.values().stream().filter(Objects::nonNull).flatMap(List::stream)
            .allMatch(interval -> interval != null && INTERVAL.matcher(interval).matches());
  }

  private boolean isAlwaysOpen() {
    for (int day = 1; day <= DAYS; day++) {
      if (!WHOLE_DAYS.contains(weekly.getOrDefault(String.valueOf(day), List.of()))) {
        return false;
      }
    }
    return true;
  }

  /** Hours that end at midnight go on where those of the next day begin; null when they do so for a week. */
  private LocalDateTime closes(Span open, Holidays holidays) {
    LocalDateTime end = open.to();
    for (int ahead = 0; ahead < DAYS; ahead++) {
      LocalDateTime reached = end;
      LocalDate day = reached.toLocalDate();
      Optional<Span> next = holidays.knows(day) && !holidays.isRamadan(day)
          ? spans(day, holidays).stream().filter(span -> span.from().equals(reached)).findFirst() : Optional.empty();
      if (next.isEmpty()) {
        return reached;
      }
      end = next.get().to();
    }
    return null;
  }

  /** The next opening after a moment; null when it lies in days of which nothing is known, or too far away. */
  private LocalDateTime next(LocalDateTime after, Holidays holidays) {
    for (int ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead++) {
      LocalDate day = after.toLocalDate().plusDays(ahead);
      if (!holidays.knows(day) || holidays.isRamadan(day)) {
        return null;
      }
      Optional<LocalDateTime> opens = spans(day, holidays).stream().map(Span::from).filter(from -> from.isAfter(after)).findFirst();
      if (opens.isPresent()) {
        return opens.get();
      }
    }
    return null;
  }

  /** Intervals of one day in order, those that touch joined; none on a holiday. */
  private List<Span> spans(LocalDate day, Holidays holidays) {
    Optional<Holiday> holiday = holidays.on(day);
    List<String> intervals = weekly.get(String.valueOf(day.getDayOfWeek().getValue()));
    if (holiday.isPresent() || intervals == null) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    intervals.stream().map(interval -> span(day, interval)).sorted(Comparator.comparing(Span::from)).forEach(span -> {
      if (!spans.isEmpty() && !span.from().isAfter(spans.getLast().to())) {
        Span last = spans.removeLast();
        spans.add(new Span(last.from(), last.to().isAfter(span.to()) ? last.to() : span.to()));
      } else {
        spans.add(span);
      }
    });
    return spans;
  }

  private static Span span(LocalDate day, String interval) {
    Matcher times = INTERVAL.matcher(interval);
    if (!times.matches()) {
      throw new IllegalArgumentException(interval);
    }
    LocalDateTime to = times.group(3) == null ? day.plusDays(1).atStartOfDay() : day.atTime(time(times, 3));
    return new Span(day.atTime(time(times, 1)), to);
  }

  private static LocalTime time(Matcher times, int group) {
    return LocalTime.of(Integer.parseInt(times.group(group)), Integer.parseInt(times.group(group + 1)));
  }

  private Instant instant(LocalDateTime local) {
    return local.atZone(zone).toInstant();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private record Span(LocalDateTime from, LocalDateTime to) {

    boolean holds(LocalDateTime moment) {
      return !moment.isBefore(from) && moment.isBefore(to);
    }
  }
}
