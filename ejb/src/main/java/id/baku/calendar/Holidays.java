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
 * @param ramadan months of Ramadan, in which offices keep other hours
 * @source the yearly joint decree of three ministers (SKB) on national holidays and collective leave; Perpres 21/2023
 *     (hours in Ramadan)
 */
public record Holidays(Set<Integer> knownYears, Map<LocalDate, Holiday> days, List<Row> regional, List<Ramadan> ramadan) {

  /** Nothing is known of any year. */
  public static final Holidays UNKNOWN = new Holidays(Set.of(), Map.of(), List.of(), List.of());

  /**
   * @param kind null when an office closes for a reason of its own
   * @param decree which decision declared it; null when that is not known
   * @param provisional the date is not final yet
   */
  public record Holiday(String name, HolidayKind kind, String decree, boolean provisional) {

    public Holiday(String name, HolidayKind kind) {
      this(name, kind, null, false);
    }

    public boolean collectiveLeave() {
      return kind == HolidayKind.CUTI_BERSAMA;
    }
  }

  public static Holidays of(Collection<YearOfHolidays> years) {
    Set<Integer> known = new HashSet<>();
    Map<LocalDate, Holiday> days = new HashMap<>();
    List<Row> regional = new ArrayList<>();
    List<Ramadan> ramadan = new ArrayList<>();
    for (YearOfHolidays year : years) {
      known.add(year.year());
      year.rows().forEach(row -> {
        if (row.isRegional()) {
          regional.add(row);
        } else {
          row.addTo(days, year.decree());
        }
      });
      if (year.ramadan() != null) {
        ramadan.add(year.ramadan());
      }
    }
    return new Holidays(Set.copyOf(known), Map.copyOf(days), List.copyOf(regional), List.copyOf(ramadan));
  }

  /** With the days of one region and of those above it. @param region Kemendagri code; null when it is not known */
  public Holidays in(String region) {
    List<Row> here = regional.stream().filter(row -> row.holdsIn(region)).toList();
    if (here.isEmpty()) {
      return this;
    }
    Map<LocalDate, Holiday> all = new HashMap<>(days);
    here.forEach(row -> row.addTo(all, null));
    return new Holidays(knownYears, all, regional, ramadan);
  }

  /** By codes of Kemendagri, in segments: 18 reaches 18.71, 18.7 does not. @param place null when it is not known */
  public static boolean reaches(String code, String place) {
    return place != null && (place + ".").startsWith(code + ".");
  }

  public boolean knows(LocalDate day) {
    return knownYears.contains(day.getYear());
  }

  public Optional<Holiday> on(LocalDate day) {
    return Optional.ofNullable(days.get(day));
  }

  public boolean isRamadan(LocalDate day) {
    return ramadan.stream().anyMatch(month -> !day.isBefore(month.from()) && !day.isAfter(month.to()));
  }

  /** A document {@code holidays-YYYY}. */
  public record YearOfHolidays(int year, String decree, Ramadan ramadan, List<Row> rows) {}

  /** @param provisional true while the Minister has not decided; null or false afterwards */
  public record Ramadan(LocalDate from, LocalDate to, Boolean provisional) {

    boolean isProvisional() {
      return Boolean.TRUE.equals(provisional);
    }
  }

  /**
   * @param regionCode where a regional day holds, and below it; null for the whole country
   * @param provisional true while the date is not final; null or false afterwards
   */
  public record Row(LocalDate date, String kind, String name, String regionCode, Boolean provisional) {

    boolean isRegional() {
      return regionCode != null;
    }

    boolean holdsIn(String region) {
      return reaches(regionCode, region);
    }

    /** A holiday counts before collective leave on the same day. */
    void addTo(Map<LocalDate, Holiday> days, String decree) {
      days.merge(date, new Holiday(name, HolidayKind.valueOf(kind), decree, Boolean.TRUE.equals(provisional)),
          (one, other) -> one.kind().compareTo(other.kind()) <= 0 ? one : other);
    }
  }
}
