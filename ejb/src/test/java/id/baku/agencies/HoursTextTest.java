package id.baku.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class HoursTextTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "07.30–12.00, 13.00–16.00 | 07:30-12:00, 13:00-16:00",
    "13:00-16:00; 7:30-12:00 | 07:30-12:00, 13:00-16:00",
    "8.00 s.d. 15.00 | 08:00-15:00",
    "08.00 s/d 15.00 | 08:00-15:00",
    "08.00 sampai 12.00 , 12.00 - 24.00 | 08:00-12:00, 12:00-24:00",
  })
  void hours_are_read_however_they_are_written(String typed, String intervals) {
    HoursText read = HoursText.read("hours", Map.of("1", typed));
    assertThat(read.problems()).isEmpty();
    assertThat(read.weekly()).isEqualTo(Map.of("1", List.of(intervals.split(", "))));
    assertThat(HoursText.read("hours", Map.of("1", HoursText.write(read.weekly().get("1")))).weekly()).isEqualTo(read.weekly());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "pagi | hours.form", "25.00–26.00 | hours.form", "07.30 | hours.form", "07.60-08.00 | hours.form", ", | hours.form",
    "16.00–07.30 | hours.end-before-start", "08.00–08.00 | hours.end-before-start", "22.00–02.00 | hours.end-before-start",
    "07.30–12.00, 11.00–16.00 | hours.overlap"})
  void what_is_no_hours_is_told_at_its_day(String typed, String problem) {
    HoursText read = HoursText.read("hours", Map.of("5", typed));
    assertThat(read.problems()).extracting(wrong -> wrong.fields().getFirst() + " " + wrong.code()).containsExactly("hours5 " + problem);
  }

  @Test
  void a_day_without_hours_is_closed_and_a_megabyte_is_no_hours() {
    assertThat(HoursText.read("hours", Map.of("6", " ")).weekly()).isEmpty();
    assertThat(HoursText.read("hours", Map.of("6", "07.30–12.00,".repeat(100_000))).problems()).hasSize(1);
  }
}
