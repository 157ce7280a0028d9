package id.baku.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Half-open, in local time. */
public record Span(LocalDateTime from, LocalDateTime to) {

  private static final Pattern INTERVAL = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-(?:([01]\\d|2[0-3]):([0-5]\\d)|24:00)");

  boolean holds(LocalDateTime moment) {
    return !moment.isBefore(from) && moment.isBefore(to);
  }

  boolean isEmpty() {
    return !from.isBefore(to);
  }

  /** What two have in common; may be empty. */
  Span and(Span other) {
    return new Span(later(from, other.from), earlier(to, other.to));
  }

  /** What is left without another: none, one or two. */
  List<Span> without(Span other) {
    return List.of(new Span(from, earlier(to, other.from)), new Span(later(from, other.to), to)).stream().filter(span -> !span.isEmpty()).toList();
  }

  long seconds() {
    return isEmpty() ? 0 : java.time.Duration.between(from, to).getSeconds();
  }

  static Span day(LocalDate date) {
    return new Span(date.atStartOfDay(), date.plusDays(1).atStartOfDay());
  }

  static LocalDateTime lastSecond(LocalDate date) {
    return date.plusDays(1).atStartOfDay().minusSeconds(1);
  }

  static boolean isInterval(String text) {
    return text != null && INTERVAL.matcher(text).matches();
  }

  /** Intervals "07:30-12:00" of one day in order, those that touch joined. */
  static List<Span> of(LocalDate day, List<String> intervals) {
    return joined(intervals.stream().map(interval -> of(day, interval)).toList());
  }

  /** In order, those that touch or overlap joined, empty ones left out. */
  static List<Span> joined(List<Span> any) {
    List<Span> spans = new ArrayList<>();
    any.stream().filter(span -> !span.isEmpty()).sorted(Comparator.comparing(Span::from)).forEach(span -> {
      if (!spans.isEmpty() && !span.from().isAfter(spans.getLast().to())) {
        Span last = spans.removeLast();
        spans.add(new Span(last.from(), later(last.to(), span.to())));
      } else {
        spans.add(span);
      }
    });
    return List.copyOf(spans);
  }

  private static Span of(LocalDate day, String interval) {
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

  static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
    return one.isBefore(other) ? one : other;
  }
}
