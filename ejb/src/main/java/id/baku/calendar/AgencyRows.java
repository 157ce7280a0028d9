package id.baku.calendar;

import id.baku.calendar.CalendarDay.Kind;
import id.baku.calendar.CalendarRows.Closure;
import id.baku.calendar.CalendarRows.HolidayRow;
import id.baku.calendar.CalendarRows.Season;
import id.baku.calendar.CalendarRows.SpecialDay;
import id.baku.calendar.Holidays.Holiday;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The calendar of an agency as rows: what it says itself beside the holidays of nation and region that it inherits. */
final class AgencyRows {

  /** The last minute of a day is how people write its end. */
  private static final Set<List<String>> WHOLE_DAYS = Set.of(List.of("00:00-24:00"), List.of("00:00-23:59"));
  private static final int DAYS = 7;

  private AgencyRows() {}

  /** @param weekly hours of the place, which are not always those of the agency */
  static CalendarRows of(Map<String, List<String>> weekly, ZoneId zone, CalendarSettings said, Holidays holidays) {
    CalendarSettings settings = said == null ? CalendarSettings.NONE : said;
    boolean always = isAlwaysOpen(weekly);
    return new CalendarRows(zone, weekly, workweek(settings), always ? List.of() : seasons(settings, holidays),
        always ? policies(kind -> OnHoliday.OPEN) : policies(settings::policy), holidays(settings, holidays), specialDays(settings), closures(settings),
        holidays.knownYears().stream().max(Integer::compare).orElse(null));
  }

  static boolean isAlwaysOpen(Map<String, List<String>> weekly) {
    for (int day = 1; day <= DAYS; day++) {
      if (!WHOLE_DAYS.contains(weekly.getOrDefault(String.valueOf(day), List.of()))) {
        return false;
      }
    }
    return true;
  }

  private static Set<Integer> workweek(CalendarSettings settings) {
    return settings.hours() == null || settings.hours().workweek() == null ? CalendarRows.USUAL_WORKWEEK : Set.copyOf(settings.hours().workweek());
  }

  private static List<Season> seasons(CalendarSettings settings, Holidays holidays) {
    return settings.hours() == null || settings.hours().ramadan() == null ? List.of() : holidays.ramadan().stream()
        .map(month -> new Season("RAMADAN", month.from(), month.to(), month.isProvisional(), settings.hours().ramadan())).toList();
  }

  private static Map<HolidayKind, OnHoliday> policies(java.util.function.Function<HolidayKind, OnHoliday> policy) {
    Map<HolidayKind, OnHoliday> policies = new EnumMap<>(HolidayKind.class);
    for (HolidayKind kind : HolidayKind.values()) {
      policies.put(kind, policy.apply(kind));
    }
    return policies;
  }

  /** Those the office has entered itself stand beside those of the nation, except for those that were withdrawn. */
  private static List<HolidayRow> holidays(CalendarSettings settings, Holidays holidays) {
    Stream<HolidayRow> inherited = holidays.days().entrySet().stream().filter(day -> settings.on(day.getKey(), Kind.WITHDRAWN).isEmpty())
        .map(day -> new HolidayRow(day.getKey(), day.getValue(), null, null));
    Stream<HolidayRow> own = settings.days().stream().flatMap(day -> day.kind().holiday().stream()
        .flatMap(kind -> dates(day).map(date -> new HolidayRow(date, new Holiday(day.note(), kind, day.decree(), false), null, null))));
    return Stream.concat(inherited, own).toList();
  }

  private static List<SpecialDay> specialDays(CalendarSettings settings) {
    return days(settings, Kind.SPECIAL).flatMap(day -> dates(day)
        .map(date -> new SpecialDay(date, day.hours(), Boolean.TRUE.equals(day.counts()), day.note()))).toList();
  }

  private static List<Closure> closures(CalendarSettings settings) {
    return days(settings, Kind.CLOSURE)
        .map(day -> new Closure(day.from().atStartOfDay(), day.to().plusDays(1).atStartOfDay(), day.note(), day.note(), day.noticeAt(), false)).toList();
  }

  private static Stream<CalendarDay> days(CalendarSettings settings, Kind kind) {
    return settings.days().stream().filter(day -> day.kind() == kind);
  }

  private static Stream<LocalDate> dates(CalendarDay day) {
    return day.from().datesUntil(day.to().plusDays(1));
  }
}
