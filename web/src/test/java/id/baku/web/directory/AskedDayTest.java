package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedDayTest {

  @Test
  void reads_a_day() {
    assertThat(AskedDay.read(" 2024-05-27 ").day()).isEqualTo(LocalDate.of(2024, 5, 27));
    assertThat(AskedDay.read("2024-05-27").isUnreadable()).isFalse();
  }

  @Test
  void nothing_typed_is_nothing_wrong() {
    assertThat(AskedDay.read(null).isUnreadable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kemarin", "2026-02-30", "27-05-2024", "0001-01-01", "+999999-01-01", "2024-05-27T00:00", "9999-12-31"})
  void what_is_no_day_stays_as_typed(String typed) {
    assertThat(AskedDay.read(typed).isUnreadable()).isTrue();
    assertThat(AskedDay.read(typed).typed()).isEqualTo(typed);
  }
}
