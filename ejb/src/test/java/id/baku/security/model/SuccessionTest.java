package id.baku.security.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessionTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final DateRange ALWAYS = DateRange.since(LocalDate.of(2020, 1, 1));

  @Test
  void whoever_stays_leaves_no_gap() {
    assertThat(Succession.gap(List.of(ALWAYS), TODAY)).isEmpty();
    assertThat(Succession.gap(List.of(until(12, 31), DateRange.since(LocalDate.of(2027, 1, 1))), TODAY)).isEmpty();
    assertThat(Succession.gap(List.of(DateRange.since(LocalDate.of(2026, 12, 31)), until(12, 31)), TODAY)).isEmpty();
  }

  @Test
  void the_first_day_without_anybody_is_told() {
    assertThat(Succession.gap(List.of(), TODAY)).contains(TODAY);
    assertThat(Succession.gap(List.of(until(11, 22)), TODAY)).contains(TODAY);
    assertThat(Succession.gap(List.of(until(11, 23)), TODAY)).contains(TODAY.plusDays(1));
    assertThat(Succession.gap(List.of(until(12, 31), DateRange.since(LocalDate.of(2027, 1, 2))), TODAY))
        .contains(LocalDate.of(2027, 1, 1));
  }

  @Test
  void the_last_one_may_not_leave_and_of_two_one_may() {
    assertThat(Succession.breaksOff(List.of(ALWAYS), List.of(), TODAY)).isTrue();
    assertThat(Succession.breaksOff(List.of(ALWAYS), List.of(until(12, 31)), TODAY)).isTrue();
    assertThat(Succession.breaksOff(List.of(ALWAYS, ALWAYS), List.of(ALWAYS), TODAY)).isFalse();
    assertThat(Succession.breaksOff(List.of(ALWAYS), List.of(until(12, 31), DateRange.since(LocalDate.of(2027, 1, 1))), TODAY)).isFalse();
  }

  @Test
  void a_gap_that_was_there_before_stops_nobody_unless_it_comes_earlier() {
    assertThat(Succession.breaksOff(List.of(), List.of(), TODAY)).isFalse();
    assertThat(Succession.breaksOff(List.of(until(12, 31)), List.of(until(12, 31)), TODAY)).isFalse();
    assertThat(Succession.breaksOff(List.of(until(12, 31)), List.of(ALWAYS), TODAY)).isFalse();
    assertThat(Succession.breaksOff(List.of(until(12, 31)), List.of(until(12, 30)), TODAY)).isTrue();
  }

  private static DateRange until(int month, int day) {
    return new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, month, day));
  }
}
