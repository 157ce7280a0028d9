package id.baku.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.calendar.CalendarHours;
import id.baku.calendar.CalendarSettings;
import id.baku.calendar.Holidays;
import id.baku.calendar.Holidays.Holiday;
import id.baku.calendar.HolidayKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2026-07-10 is a Friday; the Monday after it is a holiday here. */
class OfficeHoursTest {

  private static final List<String> DAY = List.of("07:30-12:00", "13:00-16:00");
  private static final CalendarSettings OFFICE = CalendarSettings.of(new CalendarHours(List.of(1, 2, 3, 4, 5),
      Map.of("1", DAY, "2", DAY, "3", DAY, "4", DAY, "5", List.of("07:30-11:30", "13:00-16:30")), null, true, null, null, null), List.of());
  private static final Holidays HOLIDAYS = new Holidays(Set.of(2026), Map.of(LocalDate.of(2026, 7, 13), new Holiday("Hari Libur", HolidayKind.NATIONAL)),
      List.of(), List.of());

  @ParameterizedTest
  @CsvSource({
    "2026-07-10T01:00:00Z, Asia/Jakarta,  2026-07-10T01:00:00Z", // at work
    "2026-07-09T20:00:00Z, Asia/Jakarta,  2026-07-10T00:30:00Z", // in the night
    "2026-07-10T05:00:00Z, Asia/Jakarta,  2026-07-10T06:00:00Z", // at noon of a Friday
    "2026-07-10T09:30:00Z, Asia/Jakarta,  2026-07-14T00:30:00Z", // as it closes for a long weekend
    "2026-07-10T08:00:00Z, Asia/Jayapura, 2026-07-13T22:30:00Z", // where the sun is two hours ahead
  })
  void what_can_wait_waits_for_the_next_working_moment(Instant now, ZoneId zone, Instant due) {
    assertThat(OfficeHours.working(OFFICE, zone, HOLIDAYS).apply(now)).isEqualTo(due);
  }

  @Test
  void where_nobody_says_when_they_work_nothing_waits_for_ever() {
    Instant now = Instant.parse("2026-07-11T20:00:00Z");
    assertThat(OfficeHours.working(CalendarSettings.NONE, ZoneId.of("Asia/Jakarta"), HOLIDAYS).apply(now)).isEqualTo(now);
  }
}
