package id.baku.agencies;

import id.baku.calendar.CalendarDay;
import id.baku.calendar.CalendarDay.Kind;
import id.baku.calendar.CalendarHours;
import id.baku.calendar.CalendarSettings;
import id.baku.calendar.Holidays;
import id.baku.platform.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a calendar must be to be worked with; what is refused here need not be thought of where deadlines are counted. */
public final class CalendarRules {

  /** The zones of Indonesia: WIB, WITA, WIT. */
  public static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");
  /** No office announces anything further away, and longer closures end the service. */
  private static final int MAX_DAYS = 366;
  private static final int MAX_NOTE = 200;
  private static final int MAX_DECREE = 150;
  private static final Set<Kind> HOLIDAYS = Set.of(Kind.NATIONAL, Kind.REGIONAL, Kind.CUTI_BERSAMA);

  /** A day is closed, or it has hours of its own. */
  private static final Set<Kind> OPEN_OR_NOT = Set.of(Kind.CLOSURE, Kind.SPECIAL);

  private CalendarRules() {}

  /** All that is wrong with the weeks, each with its field; how hours are written {@link HoursText} knows. */
  public static List<InvalidInput> problems(String zone, CalendarHours hours) {
    FieldChecks checks = new FieldChecks();
    if (!ZONES.contains(zone == null ? "" : zone)) {
      checks.wrong(new InvalidInput("calendar.zone", Map.of(), "zone"));
    }
    if (hours.weekly().isEmpty()) {
      checks.wrong(new InvalidInput("calendar.no-hours", Map.of(), "weekly1"));
    }
    if (hours.workweek().isEmpty()) {
      checks.wrong(new InvalidInput("calendar.no-workweek", Map.of(), "workweek"));
    }
    withoutHours(hours.workweek(), hours.weekly(), "weekly", checks);
    if (hours.ramadan() != null) {
      withoutHours(hours.workweek(), hours.ramadan(), "ramadan", checks);
    }
    return checks.problems();
  }

  private static void withoutHours(List<Integer> workweek, Map<String, List<String>> hours, String field, FieldChecks checks) {
    workweek.stream().filter(day -> !hours.isEmpty() && !hours.containsKey(String.valueOf(day)))
        .forEach(day -> checks.wrong(new InvalidInput("calendar.workday-without-hours", Map.of(), field + day)));
  }

  /** As it was typed; a day alone ends on itself. */
  public static CalendarDay typed(LocalDate from, LocalDate to, Kind kind, String note, String decree, List<String> hours, boolean counts) {
    boolean special = kind == Kind.SPECIAL;
    return new CalendarDay(from, to == null ? from : to, kind, FieldChecks.line(note), FieldChecks.line(decree), special ? hours : null,
        special ? counts : null, null);
  }

  /** All that is wrong with days to be added, each with its field. */
  public static List<InvalidInput> problems(CalendarDay day, CalendarSettings settings, Holidays inherited, LocalDate today) {
    FieldChecks checks = new FieldChecks();
    if (day.kind() == null) {
      checks.wrong(new InvalidInput("calendar.kind", Map.of(), "kind"));
    }
    checks.required("note", day.note(), 3, MAX_NOTE).optional("decree", day.decree(), 3, MAX_DECREE);
    if (day.from() == null) {
      checks.wrong(new InvalidInput("calendar.day-missing", Map.of(), "from"));
    } else {
      span(day, today, checks);
    }
    if (day.kind() == Kind.SPECIAL && (day.hours() == null || day.hours().isEmpty())) {
      checks.wrong(new InvalidInput("calendar.special-without-hours", Map.of(), "hours"));
    }
    if (checks.problems().isEmpty()) {
      known(day, settings, inherited).ifPresent(checks::wrong);
    }
    return checks.problems();
  }

  private static void span(CalendarDay day, LocalDate today, FieldChecks checks) {
    if (day.to().isBefore(day.from())) {
      checks.wrong(new InvalidInput("calendar.end-before-start", Map.of(), "to"));
    } else if (day.from().plusDays(MAX_DAYS).isBefore(day.to())) {
      checks.wrong(new InvalidInput("calendar.too-long", Map.of("most", MAX_DAYS), "to"));
    } else if (day.from().isBefore(today.minusDays(MAX_DAYS)) || day.from().isAfter(today.plusDays(2L * MAX_DAYS))) {
      checks.wrong(new InvalidInput("calendar.too-far", Map.of(), "from"));
    }
  }

  /** A holiday twice, closures that overlap or have hours of their own, the withdrawal of nothing. */
  private static Optional<InvalidInput> known(CalendarDay day, CalendarSettings settings, Holidays inherited) {
    boolean stands = day.from().datesUntil(day.to().plusDays(1)).anyMatch(date -> inherited.on(date).isPresent()
        && settings.on(date, Kind.WITHDRAWN).isEmpty());
    if (day.kind() == Kind.WITHDRAWN && !stands) {
      return Optional.of(new InvalidInput("calendar.nothing-withdrawn", Map.of(), "from"));
    }
    boolean twice = settings.days().stream().anyMatch(other -> other.touches(day)
        && (other.kind() == day.kind() || HOLIDAYS.contains(other.kind()) && HOLIDAYS.contains(day.kind())));
    boolean both = OPEN_OR_NOT.contains(day.kind())
        && settings.days().stream().anyMatch(other -> other.touches(day) && other.kind() != day.kind() && OPEN_OR_NOT.contains(other.kind()));
    if (both) {
      return Optional.of(new InvalidInput("calendar.open-or-closed", Map.of(), "from"));
    }
    return twice || HOLIDAYS.contains(day.kind()) && stands ? Optional.of(new InvalidInput("calendar.day-known", Map.of(), "from"))
        : Optional.empty();
  }
}
