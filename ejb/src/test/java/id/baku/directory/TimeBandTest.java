package id.baku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.standards.RequestChannel;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.standards.TimeUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeBandTest {

  @ParameterizedTest
  @CsvSource({"15, MINUTE, SAME_DAY", "24, HOUR, SAME_DAY", "72, HOUR, THREE_DAYS", "73, HOUR, WEEK", "8, SERVICE_HOUR, SAME_DAY",
      "24, SERVICE_HOUR, THREE_DAYS", "600, SERVICE_MINUTE, THREE_DAYS", "1, DAY, SAME_DAY", "5, WORKING_DAY, WEEK", "2, WEEK, TWO_WEEKS",
      "1, MONTH, LONGER", "2000000000, YEAR, LONGER", "3, SCHEDULE, UNSTATED"})
  void one_limit(int amount, TimeUnit unit, TimeBand band) {
    assertThat(TimeBand.of(List.of(limit(amount, unit)))).isEqualTo(band);
  }

  @Test
  void the_longest_of_several_counts_and_none_is_none() {
    assertThat(TimeBand.of(List.of(limit(10, TimeUnit.MINUTE), limit(5, TimeUnit.WORKING_DAY)))).isEqualTo(TimeBand.WEEK);
    assertThat(TimeBand.of(List.of())).isEqualTo(TimeBand.UNSTATED);
  }

  private static TimePromise limit(int amount, TimeUnit unit) {
    return new TimePromise(RequestChannel.OTHER, amount, unit, null, null, null);
  }
}
