package id.baku.agencies;

import id.baku.agencies.AgencyDescription.AgencyUnit;
import id.baku.calendar.CalendarDay;
import id.baku.calendar.CalendarSettings;
import id.baku.platform.BrokenRow;
import id.baku.platform.Foreign;
import id.baku.platform.InvalidInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Holds what an agency brings along against the rules that its editors here hold; the first thing that breaks one is told. */
final class ArrivalRules {

  private static final int MAX_UNIT = 200;
  private static final int MAX_NOTE = 200;

  private BrokenRow broken;

  Optional<BrokenRow> broken() {
    return Optional.ofNullable(broken);
  }

  /** What a check within a check says: it has told by itself. */
  List<InvalidInput> none() {
    return List.of();
  }

  ArrivalRules agency(String slug, String zone, AgencyIdentity identity) {
    return check("agency", slug, () -> identity.problems())
        .check("agency", slug, () -> CalendarRules.ZONES.contains(zone) ? List.of() : List.of(new InvalidInput("calendar.zone")));
  }

  ArrivalRules units(List<AgencyUnit> units) {
    units.forEach(unit -> check("agency_unit", unit.code(), () -> new FieldChecks().required("name", unit.name(), 1, MAX_UNIT).problems()));
    return this;
  }

  ArrivalRules channels(List<OwnChannel> channels, ChannelRules rules) {
    channels.forEach(channel -> check("contact_channel", channel.value(), () -> rules.problems(channel)));
    return this;
  }

  ArrivalRules points(List<ServicePoint> points) {
    points.forEach(point -> check("service_point", point.code(), point::problems).check("service_point", point.code(), () -> hours(point.hours())));
    return this;
  }

  ArrivalRules calendar(String zone, CalendarSettings settings) {
    if (settings.hours() != null) {
      check("agency_calendar", "hours", () -> CalendarRules.problems(zone, settings.hours())).check("agency_calendar", "hours", () -> hours(settings.hours().weekly()));
      if (settings.hours().ramadan() != null) {
        check("agency_calendar", "ramadan", () -> hours(settings.hours().ramadan()));
      }
    }
    settings.days().forEach(day -> check("agency_calendar", String.valueOf(day.from()), () -> day(day)));
    if (settings.deadlines() != null) {
      check("agency_calendar", "deadlines", () -> settings.deadlines().problems());
    }
    return this;
  }

  /** @param problems of a part that is one document */
  ArrivalRules part(OwnPart part, Supplier<List<InvalidInput>> problems) {
    return check("agency_part", part.name(), problems);
  }

  ArrivalRules check(String table, String row, Supplier<List<InvalidInput>> problems) {
    if (broken == null) {
      first(problems).ifPresent(code -> broken = new BrokenRow(table, String.valueOf(row), code));
    }
    return this;
  }

  private static Optional<String> first(Supplier<List<InvalidInput>> problems) {
    try {
      return problems.get().stream().map(InvalidInput::code).findFirst();
    } catch (RuntimeException failure) {
      if (Foreign.isAtFault(failure)) {
        return Optional.of("form");
      }
      throw failure;
    }
  }

  private static List<InvalidInput> day(CalendarDay day) {
    FieldChecks checks = new FieldChecks().required("note", day.note(), 1, MAX_NOTE);
    if (day.kind() == null || day.to().isBefore(day.from())) {
      checks.wrong(new InvalidInput("calendar.end-before-start", Map.of(), "to"));
    }
    return checks.problems();
  }

  /** Hours are what {@link HoursText} makes of them: times of a day in order. */
  private static List<InvalidInput> hours(Map<String, List<String>> weekly) {
    Map<String, String> typed = new HashMap<>();
    weekly.forEach((day, intervals) -> typed.put(day, HoursText.write(intervals)));
    boolean days = weekly.keySet().stream().allMatch(day -> day.matches("[1-7]"));
    return days ? HoursText.read("hours", typed).problems() : List.of(new InvalidInput("hours.form"));
  }
}
