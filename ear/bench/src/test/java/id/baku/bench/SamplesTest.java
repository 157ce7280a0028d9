package id.baku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamplesTest {

  @Test
  void percentiles_are_answers_that_were_given() {
    Samples samples = new Samples(new long[] {4_000_000, 1_000_000, 3_000_000, 2_000_000}, 2, 0, 10);
    assertThat(samples.percentile(0.5)).isEqualTo(2);
    assertThat(samples.percentile(0.95)).isEqualTo(4);
    assertThat(samples.perSecond()).isEqualTo(2);
  }

  @Test
  void nothing_measured_is_not_a_number() {
    assertThat(new Samples(new long[0], 1, 0, 0).percentile(0.5)).isNaN();
  }
}
