package id.baku.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.InvalidInput;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryValuesTest {

  private final QueryValues values =
      new QueryValues(Clock.fixed(Instant.parse("2026-11-22T18:30:00Z"), ZoneOffset.UTC));

  @Test
  void today_is_the_day_in_jakarta() {
    assertThat(values.day(null)).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(values.day("")).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void reads_a_day_of_the_calendar() {
    assertThat(values.day("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-29", "besok", "2026-1-2", "+999999999-01-01", "-0001-01-01", "2026-01-01T00:00",
      "2026-01-01 ", "٢٠٢٦-٠١-٠١", "2026-00-10", "\0"})
  void names_the_parameter_of_a_day_it_cannot_read(String on) {
    assertThatThrownBy(() -> values.day(on)).isInstanceOfSatisfying(InvalidInput.class, problem -> {
      assertThat(problem.code()).isEqualTo("day.unreadable");
      assertThat(problem.fields()).containsExactly("on");
    });
  }

  @Test
  void leaves_the_bounds_of_a_limit_to_the_list() {
    assertThat(values.limit(null)).isNull();
    assertThat(values.limit("")).isNull();
    assertThat(values.limit("0")).isZero();
    assertThat(values.limit("-5")).isEqualTo(-5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sepuluh", "1e3", "9999999999", "1.0", " 1", "0x10", "--1"})
  void names_the_parameter_of_a_number_it_cannot_read(String limit) {
    assertThatThrownBy(() -> values.limit(limit)).isInstanceOfSatisfying(InvalidInput.class,
        problem -> assertThat(problem.fields()).containsExactly("limit"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "a b", "a--b", "\0", "../x"})
  void a_slug_is_plain_or_refused(String slug) {
    assertThatThrownBy(() -> values.slug("agency", slug)).isInstanceOfSatisfying(InvalidInput.class,
        problem -> assertThat(problem.fields()).containsExactly("agency"));
  }
}
