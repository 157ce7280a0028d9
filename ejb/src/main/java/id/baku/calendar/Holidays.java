package id.baku.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param days national holidays and collective leave, by day; those of a region too once it is asked for
 * @param regional rows that hold in one region only
 * @param ramadan days of the months of Ramadan, in which offices keep other hours
 * @source the yearly joint decree of three ministers (SKB) on national holidays and collective leave; Perpres 21/2023
 *     (hours in Ramadan)
 */
public record Holidays(Set<Integer> knownYears, Map<LocalDate, Holiday> days, List<Row> regional, Set<LocalDate> ramadan) {

  /** Nothing is known of any year. */
  public static final Holidays UNKNOWN = new Holidays(Set.of(), Map.of(), List.of(), Set.of());

  /** @param kind null when an office closes for a reason of its own */
  public record Holiday(String name, HolidayKind kind) {

    public boolean collectiveLeave() {
      return kind == HolidayKind.CUTI_BERSAMA;
    }
  }

  public static Holidays of(Collection<YearOfHolidays> years) {
    Set<Integer> known = new HashSet<>();
    Map<LocalDate, Holiday> days = new HashMap<>();
    List<Row> regional = new ArrayList<>();
    Set<LocalDate> ramadan = new HashSet<>();
    for (YearOfHolidays year : years) {
      known.add(year.year());
      year.rows().forEach(row -> {
        if (row.isRegional()) {
          regional.add(row);
        } else {
          row.addTo(days);
        }
      });
      if (year.ramadan() != null) {
        year.ramadan().from().datesUntil(year.ramadan().to().plusDays(1)).forEach(ramadan::add);
      }
    }
    return new Holidays(Set.copyOf(known), Map.copyOf(days), List.copyOf(regional), Set.copyOf(ramadan));
  }

  /** With the days of one region and of those above it. @param region Kemendagri code; null when it is not known */
  public Holidays in(String region) {
    List<Row> here = regional.stream().filter(row -> row.holdsIn(region)).toList();
    if (here.isEmpty()) {
      return this;
    }
    Map<LocalDate, Holiday> all = new HashMap<>(days);
    here.forEach(row -> row.addTo(all));
    return new Holidays(knownYears, all, regional, ramadan);
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

  /** @param regionCode where a regional day holds, and below it; null for the whole country */
  public record Row(LocalDate date, String kind, String name, String regionCode) {

    boolean isRegional() {
      return regionCode != null;
    }

    boolean holdsIn(String region) {
      return region != null && (region + ".").startsWith(regionCode + ".");
    }

    /** A holiday counts before collective leave on the same day. */
    void addTo(Map<LocalDate, Holiday> days) {
      days.merge(date, new Holiday(name, HolidayKind.valueOf(kind)), (one, other) -> one.kind().compareTo(other.kind()) <= 0 ? one : other);
    }
  }
}
