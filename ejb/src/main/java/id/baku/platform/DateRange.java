package id.baku.platform;

import java.time.LocalDate;

/**
 * Days from the first to the last, both counted; an open end means "until replaced".
 *
 * @param from first day
 * @param to last day, null when open
 */
public record DateRange(LocalDate from, LocalDate to) {

  public DateRange {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a range ends before it starts: " + from + " … " + to);
    }
  }

  public static DateRange since(LocalDate from) {
    return new DateRange(from, null);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  public boolean overlaps(DateRange other) {
    return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
  }
}
