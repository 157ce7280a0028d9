package id.baku.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.calendar.Holidays.YearOfHolidays;
import id.baku.calendar.Opening.State;
import id.baku.platform.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final Holidays HOLIDAYS = loaded();
  private static final List<String> DAY = List.of("07:30-12:00", "13:00-15:30");
  private static final OpeningHours OFFICE = new OpeningHours(
      Map.of("1", DAY, "2", DAY, "3", DAY, "4", DAY, "5", List.of("07:30-11:30", "13:30-16:00")), JAKARTA);

  /** 2026-11-23 is a Monday; 24 and 25 December 2026 are collective leave and Christmas, 1 January 2027 a holiday. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T07:29:59, CLOSED, 2026-11-23T07:30, 2026-11-23T07:30",
    "2026-11-23T07:30:00, OPEN,   2026-11-23T12:00, 2026-11-23T12:00",
    "2026-11-23T12:00:00, CLOSED, 2026-11-23T13:00, 2026-11-23T13:00",
    "2026-11-23T15:29:59, OPEN,   2026-11-23T15:30, 2026-11-23T15:30",
    "2026-11-23T15:30:00, CLOSED, 2026-11-24T07:30, 2026-11-24T00:00",
    "2026-11-27T16:00:00, CLOSED, 2026-11-30T07:30, 2026-11-28T00:00",
    "2026-11-29T10:00:00, CLOSED, 2026-11-30T07:30, 2026-11-30T00:00",
    "2026-12-23T15:45:00, CLOSED, 2026-12-28T07:30, 2026-12-24T00:00",
    "2026-12-31T15:45:00, CLOSED, 2027-01-04T07:30, 2027-01-01T00:00",
  })
  void it_says_what_changes_next_and_until_when_that_stays_right(String at, State state, String changes, String until) {
    Opening opening = OFFICE.at(moment(at), HOLIDAYS);
    assertThat(opening.state()).isEqualTo(state);
    assertThat(opening.changes()).isEqualTo(LocalDateTime.parse(changes));
    assertThat(opening.validUntil()).isEqualTo(moment(until));
    assertThat(opening.holiday()).isNull();
  }

  @Test
  void a_holiday_and_collective_leave_close_it_by_name() {
    Opening leave = OFFICE.at(moment("2026-12-24T10:00"), HOLIDAYS);
    assertThat(leave.state()).isEqualTo(State.CLOSED);
    assertThat(leave.holiday().collectiveLeave()).isTrue();
    assertThat(leave.changes()).isEqualTo(LocalDateTime.parse("2026-12-28T07:30"));
    assertThat(OFFICE.at(moment("2026-12-25T10:00"), HOLIDAYS).holiday().collectiveLeave()).isFalse();
  }

  @Test
  void a_year_without_a_decree_is_unknown_and_not_without_holidays() {
    assertThat(OFFICE.at(moment("2029-06-04T10:00"), HOLIDAYS).state()).isEqualTo(State.UNKNOWN);
    Opening lastDay = OFFICE.at(moment("2027-12-31T20:00"), HOLIDAYS);
    assertThat(lastDay.state()).isEqualTo(State.CLOSED);
    assertThat(lastDay.changes()).as("whether the next year begins with a holiday is not decreed yet").isNull();
    assertThat(OFFICE.at(moment("2026-11-23T10:00"), Holidays.UNKNOWN).state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void nothing_is_claimed_in_ramadan() {
    Opening ramadan = OFFICE.at(moment("2026-03-02T10:00"), HOLIDAYS);
    assertThat(ramadan.state()).isEqualTo(State.UNKNOWN);
    assertThat(ramadan.ramadan()).isTrue();
    assertThat(OFFICE.at(moment("2026-02-18T20:00"), HOLIDAYS).changes()).as("opens in Ramadan, nobody knows when").isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00:00-24:00", "00:00-23:59"})
  void what_never_closes_is_open_on_holidays_too(String wholeDay) {
    Map<String, List<String>> always = Map.of("1", List.of(wholeDay), "2", List.of(wholeDay), "3", List.of(wholeDay),
        "4", List.of(wholeDay), "5", List.of(wholeDay), "6", List.of(wholeDay), "7", List.of(wholeDay));
    for (String at : List.of("2026-12-25T03:00", "2026-03-02T10:00", "2029-06-04T10:00")) {
      Opening opening = new OpeningHours(always, JAKARTA).at(moment(at), HOLIDAYS);
      assertThat(opening.state()).isEqualTo(State.OPEN);
      assertThat(opening.changes()).isNull();
    }
  }

  @Test
  void intervals_that_touch_or_overlap_are_one_and_order_does_not_matter() {
    var hours = new OpeningHours(Map.of("1", List.of("12:00-14:00", "08:00-12:00", "13:00-24:00")), JAKARTA);
    assertThat(hours.at(moment("2026-11-23T09:00"), HOLIDAYS).changes()).isEqualTo(LocalDateTime.parse("2026-11-24T00:00"));
  }

  @Test
  void it_is_the_clock_of_the_place_that_counts() {
    var jayapura = new OpeningHours(OFFICE.weekly(), ZoneId.of("Asia/Jayapura"));
    Instant noonThere = moment("2026-11-23T10:00");
    assertThat(jayapura.at(noonThere, HOLIDAYS).state()).isEqualTo(State.CLOSED);
    assertThat(OFFICE.at(noonThere, HOLIDAYS).state()).isEqualTo(State.OPEN);
  }

  @Test
  void without_hours_or_with_unreadable_ones_nothing_is_claimed() {
    assertThat(new OpeningHours(null, JAKARTA).at(moment("2026-11-23T10:00"), HOLIDAYS).state()).isEqualTo(State.UNKNOWN);
    assertThat(new OpeningHours(Map.of(), JAKARTA).at(moment("2026-11-23T10:00"), HOLIDAYS).state()).isEqualTo(State.UNKNOWN);
    assertThat(new OpeningHours(Map.of("1", List.of("pagi")), JAKARTA).at(moment("2026-11-23T10:00"), HOLIDAYS).state())
        .isEqualTo(State.UNKNOWN);
  }

  private static Instant moment(String local) {
    return LocalDateTime.parse(local).atZone(JAKARTA).toInstant();
  }

  private static Holidays loaded() {
    return Holidays.of(Stream.of("2026", "2027").map(year -> {
      try {
        return Json.read(Files.readString(Path.of("../tenants/_default/holidays-" + year + ".json")), YearOfHolidays.class);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }).toList());
  }
}
