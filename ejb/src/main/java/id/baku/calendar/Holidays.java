package id.baku.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which government offices rest besides their weekends, as far as a joint decree is known. A year without
 * a decree is unknown, not a year without holidays.
 *
 * @param days national holidays and collective leave, by day
 * @param ramadan days of the months of Ramadan, in which offices keep other hours
 * @source the yearly joint decree of three ministers (SKB) on national holidays and collective leave; Perpres 21/2023
 *     (hours in Ramadan)
 */
public record Holidays(Set<Integer> knownYears, Map<LocalDate, Holiday> days, Set<LocalDate> ramadan) {

  /** Nothing is known of any year. */
  public static final Holidays UNKNOWN = new Holidays(Set.of(), Map.of(), Set.of());

  /** @param kind null when an office closes for a reason of its own */
  public record Holiday(String name, HolidayKind kind) {

    public boolean collectiveLeave() {
      return kind == HolidayKind.CUTI_BERSAMA;
    }
  }

  public static Holidays of(Collection<YearOfHolidays> years) {
    Set<Integer> known = new HashSet<>();
    Map<LocalDate, Holiday> days = new HashMap<>();
    Set<LocalDate> ramadan = new HashSet<>();
    for (YearOfHolidays year : years) {
      known.add(year.year());
      year.rows().forEach(row -> row.holiday().ifPresent(
          holiday -> days.merge(row.date(), holiday, (one, other) -> one.collectiveLeave() ? other : one)));
      if (year.ramadan() != null) {
        year.ramadan().from().datesUntil(year.ramadan().to().plusDays(1)).forEach(ramadan::add);
      }
    }
    return new Holidays(Set.copyOf(known), Map.copyOf(days), Set.copyOf(ramadan));
  }

  public boolean knows(LocalDate day) {
    return knownYears.contains(day.getYear());
  }

  public Optional<Holiday> on(LocalDate day) {
    return Optional.ofNullable(days.get(day));
  }

  public boolean isRamadan(LocalDate day) {
    return ramadan.contains(day);
  }

  /** A document {@code holidays-YYYY}. */
  public record YearOfHolidays(int year, Span ramadan, List<Row> rows) {}

  public record Span(LocalDate from, LocalDate to) {}

  public record Row(LocalDate date, String kind, String name) {

    /** What holds in the whole country; days of one region are passed over. */
    Optional<Holiday> holiday() {
      return switch (kind) {
        case "NATIONAL" -> Optional.of(new Holiday(name, HolidayKind.NATIONAL));
        case "CUTI_BERSAMA" -> Optional.of(new Holiday(name, HolidayKind.CUTI_BERSAMA));
        default -> Optional.empty();
      };
    }
  }
}
