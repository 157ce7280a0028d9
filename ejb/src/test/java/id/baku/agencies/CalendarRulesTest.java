package id.baku.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.calendar.CalendarDay;
import id.baku.calendar.CalendarDay.Kind;
import id.baku.calendar.CalendarHours;
import id.baku.calendar.CalendarSettings;
import id.baku.calendar.HolidayKind;
import id.baku.calendar.Holidays;
import id.baku.calendar.Holidays.Holiday;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Holidays HOLIDAYS = new Holidays(Set.of(2026), Map.of(CHRISTMAS, new Holiday("Natal", HolidayKind.NATIONAL)), List.of(), List.of());

  @Test
  void a_working_day_has_hours_in_ramadan_too() {
    Map<String, List<String>> monday = Map.of("1", List.of("08:00-12:00"));
    assertThat(wrong("Asia/Makassar", new CalendarHours(List.of(1), monday, monday, null, null, null, null))).isEmpty();
    assertThat(wrong("Asia/Tokyo", new CalendarHours(List.of(1, 6), monday, Map.of("6", List.of("08:00-10:00")), null, null, null, null)))
        .containsExactly("zone calendar.zone", "weekly6 calendar.workday-without-hours", "ramadan1 calendar.workday-without-hours");
    assertThat(wrong("Asia/Jakarta", new CalendarHours(List.of(), Map.of(), null, null, null, null, null)))
        .containsExactly("weekly1 calendar.no-hours", "workweek calendar.no-workweek");
  }

  @Test
  void a_day_is_told_once_and_with_words() {
    assertThat(wrong(typed(MONDAY, null, Kind.REGIONAL, "Hari jadi kota", null))).isEmpty();
    assertThat(wrong(typed(CHRISTMAS, null, Kind.NATIONAL, "Natal", null))).containsExactly("from calendar.day-known");
    assertThat(wrong(typed(MONDAY, null, Kind.CLOSURE, "Rapat", null), typed(MONDAY.minusDays(3), MONDAY, Kind.CLOSURE, "Pindah gedung", null)))
        .containsExactly("from calendar.day-known");
    CalendarDay special = CalendarRules.typed(MONDAY, null, Kind.SPECIAL, "Jam pendek", null, List.of("08:00-11:00"), true);
    assertThat(wrong(typed(MONDAY, null, Kind.CLOSURE, "Rapat", null), special)).as("open or not").containsExactly("from calendar.open-or-closed");
    assertThat(wrong(special, typed(MONDAY.minusDays(3), MONDAY, Kind.CLOSURE, "Pindah gedung", null))).containsExactly("from calendar.open-or-closed");
    assertThat(wrong(typed(null, null, Kind.CLOSURE, " ", null))).containsExactly("note field.missing", "from calendar.day-missing");
    assertThat(wrong(typed(MONDAY, null, Kind.SPECIAL, "Jam pendek", null))).containsExactly("hours calendar.special-without-hours");
  }

  @Test
  void a_span_goes_forward_and_not_far() {
    assertThat(wrong(typed(MONDAY, MONDAY.minusDays(1), Kind.CLOSURE, "Pindah gedung", null))).containsExactly("to calendar.end-before-start");
    assertThat(wrong(typed(MONDAY, MONDAY.plusDays(400), Kind.CLOSURE, "Pindah gedung", null))).containsExactly("to calendar.too-long");
    assertThat(wrong(typed(LocalDate.of(9999, 1, 1), null, Kind.CLOSURE, "Pindah gedung", null))).containsExactly("from calendar.too-far");
  }

  @Test
  void only_what_stands_can_be_withdrawn_and_only_once() {
    CalendarDay withdrawn = typed(CHRISTMAS, null, Kind.WITHDRAWN, "Keppres dicabut", null);
    assertThat(wrong(withdrawn)).isEmpty();
    assertThat(wrong(withdrawn, withdrawn)).containsExactly("from calendar.nothing-withdrawn");
    assertThat(wrong(typed(MONDAY, null, Kind.WITHDRAWN, "Keppres dicabut", null))).containsExactly("from calendar.nothing-withdrawn");
    assertThat(wrong(typed(CHRISTMAS, null, Kind.NATIONAL, "Natal lagi", null), withdrawn)).as("declared again").isEmpty();
  }

  private static CalendarDay typed(LocalDate from, LocalDate to, Kind kind, String note, List<String> hours) {
    return CalendarRules.typed(from, to, kind, note, null, hours, false);
  }

  private static List<String> wrong(CalendarDay day, CalendarDay... known) {
    return CalendarRules.problems(day, CalendarSettings.of(null, List.of(known)), HOLIDAYS, TODAY).stream()
        .map(problem -> problem.fields().getFirst() + " " + problem.code()).toList();
  }

  private static List<String> wrong(String zone, CalendarHours hours) {
    return CalendarRules.problems(zone, hours).stream().map(problem -> problem.fields().getFirst() + " " + problem.code()).toList();
  }
}
