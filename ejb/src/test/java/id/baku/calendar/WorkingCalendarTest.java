package id.baku.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.calendar.CalendarDay.Kind;
import id.baku.calendar.Holidays.YearOfHolidays;
import id.baku.calendar.Opening.State;
import id.baku.calendar.WorkingCalendar.Day;
import id.baku.platform.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two calendars are a bureau of five days and a clinic of six; 2026-07-06 is a Monday. */
class WorkingCalendarTest {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final Holidays HOLIDAYS = loaded();
  private static final List<String> DAY = List.of("07:30-12:00", "13:00-16:00");
  private static final List<String> FASTING = List.of("08:00-12:00", "12:30-15:00");
  private static final Map<String, List<String>> WEEK = Map.of("1", DAY, "2", DAY, "3", DAY, "4", DAY, "5", List.of("07:30-11:30", "13:00-16:30"));
  private static final Map<String, List<String>> RAMADAN = Map.of("1", FASTING, "2", FASTING, "3", FASTING, "4", FASTING, "5", List.of("08:00-11:30", "12:30-15:30"));
  private static final List<String> SHIFT = List.of("07:30-14:00");
  private static final Map<String, List<String>> CLINIC_WEEK =
      Map.of("1", SHIFT, "2", SHIFT, "3", SHIFT, "4", SHIFT, "5", List.of("07:30-11:30"), "6", List.of("07:30-12:30"));
  private static final CalendarHours BUREAU = new CalendarHours(List.of(1, 2, 3, 4, 5), WEEK, RAMADAN, null, null, null, null);
  private static final CalendarHours CLINIC = new CalendarHours(List.of(1, 2, 3, 4, 5, 6), CLINIC_WEEK, null, true, null, null, OnHoliday.OPEN);

  @ParameterizedTest
  @CsvSource({
    "2026-07-06, true,  true,  2026-07-06T16:00",
    "2026-07-10, true,  true,  2026-07-10T16:30",
    "2026-07-11, false, false, ",
    "2026-02-18, true,  true,  2026-02-18T16:00",
    "2026-02-19, true,  true,  2026-02-19T15:00",
    "2026-02-20, true,  true,  2026-02-20T15:30",
    "2026-03-18, false, false, ",
    "2026-03-19, false, false, ",
  })
  void a_bureau_works_five_days_and_shorter_ones_in_ramadan(LocalDate date, boolean open, boolean working, LocalDateTime closing) {
    Day day = bureau().day(date);
    assertThat(!day.open().isEmpty()).isEqualTo(open);
    assertThat(day.working()).isEqualTo(working);
    if (open) {
      assertThat(day.open().getLast().to()).isEqualTo(closing);
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-07-11, true, true", "2026-07-12, false, false", "2026-02-21, true, true", "2026-03-18, true, false", "2026-03-19, false, false"})
  void a_clinic_works_six_days_not_otherwise_in_ramadan_and_serves_on_collective_leave_without_counting_it(LocalDate date, boolean open,
      boolean working) {
    Day day = new WorkingCalendar(CLINIC_WEEK, JAKARTA, CalendarSettings.of(CLINIC, List.of()), HOLIDAYS).day(date);
    assertThat(!day.open().isEmpty()).isEqualTo(open);
    assertThat(day.working()).isEqualTo(working);
  }

  @Test
  void what_never_closes_counts_monday_to_friday() {
    List<String> all = List.of("00:00-24:00");
    Map<String, List<String>> always = Map.of("1", all, "2", all, "3", all, "4", all, "5", all, "6", all, "7", all);
    CalendarHours hours = new CalendarHours(List.of(1, 2, 3, 4, 5), always, null, true, OnHoliday.OPEN, OnHoliday.OPEN, OnHoliday.OPEN);
    WorkingCalendar calendar = new WorkingCalendar(always, JAKARTA, CalendarSettings.of(hours, List.of()), HOLIDAYS);
    assertThat(calendar.day(LocalDate.of(2026, 7, 11)).open()).isNotEmpty();
    assertThat(calendar.day(LocalDate.of(2026, 7, 11)).working()).isFalse();
    assertThat(calendar.day(LocalDate.of(2026, 12, 25)).open()).isNotEmpty();
    assertThat(calendar.day(LocalDate.of(2026, 12, 25)).working()).isFalse();
    assertThat(calendar.day(LocalDate.of(2026, 7, 10)).working()).isTrue();
  }

  @Test
  void a_holiday_of_the_region_or_declared_late_closes_by_its_name_and_one_withdrawn_does_not() {
    WorkingCalendar calendar = bureau(day("2026-07-08", Kind.REGIONAL, "Pilkada"), day("2026-03-19", Kind.WITHDRAWN, "Keppres dicabut"),
        day("2026-07-09", Kind.NATIONAL, "Hari berkabung"), day("2026-12-25", Kind.REGIONAL, "Pesta kota"));
    assertThat(calendar.day(LocalDate.of(2026, 7, 8)).working()).isFalse();
    assertThat(calendar.day(LocalDate.of(2026, 7, 8)).holiday().name()).isEqualTo("Pilkada");
    assertThat(calendar.day(LocalDate.of(2026, 7, 9)).open()).isEmpty();
    assertThat(calendar.day(LocalDate.of(2026, 3, 19)).working()).isTrue();
    assertThat(calendar.day(LocalDate.of(2026, 12, 25)).holiday().kind()).as("the nation's reason comes first").isEqualTo(HolidayKind.NATIONAL);
  }

  @Test
  void a_special_day_beats_rest_and_holidays_and_counts_only_if_it_says_so() {
    WorkingCalendar calendar = bureau(
        new CalendarDay(LocalDate.of(2026, 7, 11), LocalDate.of(2026, 7, 11), Kind.SPECIAL, "Sabtu layanan", null, List.of("08:00-11:00"), false, null),
        new CalendarDay(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 25), Kind.SPECIAL, "Posko", null, List.of("09:00-10:00"), true, null));
    assertThat(calendar.day(LocalDate.of(2026, 7, 11)).open()).hasSize(1);
    assertThat(calendar.day(LocalDate.of(2026, 7, 11)).working()).isFalse();
    assertThat(calendar.day(LocalDate.of(2026, 12, 25)).working()).isTrue();
  }

  @Test
  void a_closure_takes_the_hours_but_none_before_it_was_announced() {
    LocalDate monday = LocalDate.of(2026, 7, 6);
    CalendarDay closure = day("2026-07-06", Kind.CLOSURE, "Pindah gedung");
    assertThat(bureau(closure).day(monday).open()).isEmpty();
    assertThat(bureau(closure).day(monday).working()).isFalse();
    Day late = bureau(closure.announcedAt(moment("2026-07-06T10:00"))).day(monday);
    assertThat(late.open()).containsExactly(new WorkingCalendar.Span(monday.atTime(7, 30), monday.atTime(10, 0)));
    assertThat(late.working()).as("closed in part, so it counts").isTrue();
    assertThat(bureau(closure.announcedAt(moment("2026-07-06T18:00"))).day(monday).open()).as("told too late").hasSize(2);
  }

  @Test
  void open_now_goes_by_the_calendar_of_the_agency() {
    CalendarDay closure = day("2026-07-06", Kind.CLOSURE, "Pindah gedung").announcedAt(moment("2026-07-06T10:00"));
    var hours = new OpeningHours(WEEK, JAKARTA, CalendarSettings.of(BUREAU, List.of(closure)));
    assertThat(hours.at(moment("2026-07-06T09:59"), HOLIDAYS).changes()).isEqualTo(LocalDateTime.parse("2026-07-06T10:00"));
    Opening shut = hours.at(moment("2026-07-06T10:00"), HOLIDAYS);
    assertThat(shut.state()).isEqualTo(State.CLOSED);
    assertThat(shut.holiday().name()).isEqualTo("Pindah gedung");
    assertThat(shut.changes()).isEqualTo(LocalDateTime.parse("2026-07-07T07:30"));
    assertThat(hours.at(moment("2026-03-02T14:59"), HOLIDAYS).state()).as("the hours of Ramadan are known").isEqualTo(State.OPEN);
    assertThat(hours.at(moment("2026-03-02T15:00"), HOLIDAYS).state()).isEqualTo(State.CLOSED);
    assertThat(new OpeningHours(Map.of(), JAKARTA, hours.settings()).at(moment("2026-07-07T09:00"), HOLIDAYS).state())
        .as("a place without hours of its own keeps those of the agency").isEqualTo(State.OPEN);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-06T09:00:05, 2026-07-06T09:00:05",
    "2026-07-06T12:00, 2026-07-06T13:00",
    "2026-07-10T16:30, 2026-07-13T07:30",
    "2026-03-17T15:00, 2026-03-25T07:30",
    "2028-12-31T09:00, 2029-01-01T07:30",
  })
  void the_next_moment_of_service_is_now_or_the_next_opening(String at, String next) {
    assertThat(WorkingCalendar.of(CalendarSettings.of(BUREAU, List.of()), JAKARTA, HOLIDAYS).nextService(moment(at))).contains(moment(next));
    assertThat(WorkingCalendar.of(null, JAKARTA, HOLIDAYS).nextService(moment(at))).isEmpty();
  }

  private static WorkingCalendar bureau(CalendarDay... days) {
    return new WorkingCalendar(WEEK, JAKARTA, CalendarSettings.of(BUREAU, List.of(days)), HOLIDAYS);
  }

  private static CalendarDay day(String date, Kind kind, String note) {
    return new CalendarDay(LocalDate.parse(date), LocalDate.parse(date), kind, note, null, null, null, null);
  }

  private static Instant moment(String local) {
    return LocalDateTime.parse(local).atZone(JAKARTA).toInstant();
  }

  private static Holidays loaded() {
    return Holidays.of(Stream.of("2026", "2027").map(year -> {
      try {
        return Json.read(Files.readString(Path.of("../tenants/_default/holidays-" + year + ".json")), YearOfHolidays.class);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }).toList());
  }
}
