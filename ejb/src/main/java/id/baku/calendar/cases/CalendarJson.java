package id.baku.calendar.cases;

import id.baku.calendar.CalendarRows;
import id.baku.calendar.CalendarRows.Closure;
import id.baku.calendar.CalendarRows.HolidayRow;
import id.baku.calendar.CalendarRows.Season;
import id.baku.calendar.CalendarRows.SpecialDay;
import id.baku.calendar.HolidayKind;
import id.baku.calendar.Holidays;
import id.baku.calendar.Holidays.Holiday;
import id.baku.calendar.NotCountable;
import id.baku.calendar.NotCountable.Code;
import id.baku.calendar.OnHoliday;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A calendar of a file of cases. */
final class CalendarJson {

  static final Set<String> KEYS = Set.of("title", "note", "zone", "location", "weekly", "workweek", "seasons", "onHoliday", "specialDays", "closures", "holidaySet",
      "holidays", "coveredUntil");
  private static final Set<String> HOLIDAY = Set.of("date", "kind", "name", "region", "regionCode", "decree", "provisional", "declaredAt", "withdrawnAt", "source", "note");
  private static final Set<String> SEASON = Set.of("name", "code", "from", "to", "provisional", "weekly", "note");
  private static final Set<String> SPECIAL = Set.of("date", "hours", "counts", "name", "title", "reason", "notice", "note");
  private static final Set<String> CLOSURE = Set.of("from", "to", "reason", "name", "notice", "noticeUrl", "noticeAt", "forceMajeure", "note");
  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d|24:00");
  private static final Pattern WEEKDAY = Pattern.compile("[1-7]");
  private static final int YEARS = 9999;

  private CalendarJson() {}

  /** @param sets rows of holidays, by name */
  static CalendarRows read(JsonObject json, String where, JsonObject sets) {
    Fields calendar = Fields.of(json, where, KEYS);
    ZoneOffset zone = Moments.zone(calendar.needed("zone", calendar.text("zone")));
    Predicate<Fields> reaches = reaching(calendar.text("location").orElse(null));
    return new CalendarRows(zone, calendar.value("weekly").map(week -> week(week, where + ".weekly")).orElseGet(Map::of), workweek(calendar),
        calendar.objects("seasons", SEASON, CalendarJson::season), policies(calendar.value("onHoliday").orElse(JsonValue.EMPTY_JSON_OBJECT), where),
        Stream.concat(set(calendar, sets, reaches, zone).stream(), holidays(calendar, "holidays", reaches, zone).stream()).toList(),
        calendar.objects("specialDays", SPECIAL, CalendarJson::special),
        calendar.objects("closures", CLOSURE, row -> closure(row, zone)), calendar.whole("coveredUntil", 0, YEARS).orElse(null));
  }

  private static Set<Integer> workweek(Fields calendar) {
    return calendar.value("workweek").isEmpty() ? Set.of(1, 2, 3, 4, 5) : calendar.list("workweek", day -> {
      if (day instanceof JsonNumber number && WEEKDAY.matcher(number.toString()).matches()) {
        return number.intValue();
      }
      throw calendar.bad("workweek");
    }).stream().collect(Collectors.toSet());
  }

  private static Map<HolidayKind, OnHoliday> policies(JsonValue value, String where) {
    Fields said = Fields.of(value, where + ".onHoliday", Stream.of(HolidayKind.values()).map(Enum::name).collect(Collectors.toSet()));
    Map<HolidayKind, OnHoliday> policies = new EnumMap<>(HolidayKind.class);
    for (HolidayKind kind : HolidayKind.values()) {
      said.word(kind.name(), OnHoliday.class).ifPresent(policy -> policies.put(kind, policy));
    }
    return policies;
  }

  private static List<HolidayRow> set(Fields calendar, JsonObject sets, Predicate<Fields> reaches, ZoneOffset zone) {
    return calendar.text("holidaySet").map(name -> {
      if (!sets.containsKey(name)) {
        throw new NotCountable(Code.UNKNOWN_HOLIDAY_SET, name);
      }
      return holidays(new Fields(sets, "holidaySets"), name, reaches, zone);
    }).orElseGet(List::of);
  }

  private static List<HolidayRow> holidays(Fields of, String key, Predicate<Fields> reaches, ZoneOffset zone) {
    return of.objects(key, HOLIDAY, row -> Optional.of(row).filter(reaches).map(here -> holiday(here, zone))).stream().flatMap(Optional::stream).toList();
  }

  /** A day of a region holds in it and below it; one without a code is of the place itself. */
  private static Predicate<Fields> reaching(String location) {
    return row -> row.word("kind", HolidayKind.class).orElse(null) != HolidayKind.REGIONAL
        || row.text("region").or(() -> row.text("regionCode")).map(code -> Holidays.reaches(code, location)).orElse(true);
  }

  private static HolidayRow holiday(Fields row, ZoneOffset zone) {
    return new HolidayRow(row.needed("date", row.date("date")), new Holiday(row.text("name").orElse(null), row.needed("kind", row.word("kind", HolidayKind.class)),
        row.text("decree").orElse(null), row.flag("provisional")), moment(row, "declaredAt", zone).orElse(null), moment(row, "withdrawnAt", zone).orElse(null));
  }

  private static Season season(Fields row) {
    Season season = new Season(row.text("name").or(() -> row.text("code")).orElse(null), row.needed("from", row.date("from")), row.needed("to", row.date("to")),
        row.flag("provisional"), week(row.needed("weekly", row.value("weekly")), row.where() + ".weekly"));
    if (season.to().isBefore(season.from())) {
      throw new NotCountable(Code.SEASON_INVERTED, row.where());
    }
    return season;
  }

  private static SpecialDay special(Fields row) {
    return new SpecialDay(row.needed("date", row.date("date")), hours(row.needed("hours", row.value("hours")), row.where() + ".hours"), row.flag("counts"),
        row.text("name").orElse(null));
  }

  private static Closure closure(Fields row, ZoneOffset zone) {
    Closure closure = new Closure(local(row.needed("from", moment(row, "from", zone)), zone), local(row.needed("to", moment(row, "to", zone)), zone),
        row.text("reason").or(() -> row.text("name")).orElse(null), row.text("notice").orElse(null), moment(row, "noticeAt", zone).orElse(null), row.flag("forceMajeure"));
    if (closure.to().isBefore(closure.from())) {
      throw new NotCountable(Code.CLOSURE_INVERTED, row.where());
    }
    return closure;
  }

  /** An instant; a date alone is its first second. */
  static Optional<Instant> moment(Fields row, String key, ZoneOffset zone) {
    return row.text(key).filter(Moments::isDate).isPresent() ? row.date(key).map(date -> date.atStartOfDay().toInstant(zone)) : row.instant(key);
  }

  private static LocalDateTime local(Instant instant, ZoneOffset zone) {
    return LocalDateTime.ofInstant(instant, zone);
  }

  private static Map<String, List<String>> week(JsonValue value, String where) {
    Fields week = Fields.of(value, where, Set.of("1", "2", "3", "4", "5", "6", "7"));
    Map<String, List<String>> hours = new HashMap<>();
    week.object().forEach((day, intervals) -> hours.put(day, hours(intervals, where + "." + day)));
    return hours;
  }

  private static List<String> hours(JsonValue value, String where) {
    if (!(value instanceof JsonArray intervals)) {
      throw new NotCountable(Code.BAD_VALUE, where);
    }
    return intervals.stream().map(interval -> interval(interval, where)).toList();
  }

  private static String interval(JsonValue value, String where) {
    if (value instanceof JsonArray ends && ends.size() == 2 && ends.get(0) instanceof JsonString from && ends.get(1) instanceof JsonString to
        && TIME.matcher(from.getString()).matches() && TIME.matcher(to.getString()).matches() && from.getString().compareTo(to.getString()) < 0) {
      return from.getString() + "-" + to.getString();
    }
    throw new NotCountable(Code.BAD_VALUE, where);
  }
}
