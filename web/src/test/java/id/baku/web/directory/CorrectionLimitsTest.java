package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.web.platform.HandClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CorrectionLimitsTest {

  private final HandClock clock = new HandClock(Instant.parse("2026-11-22T03:00:00Z"));
  private final CorrectionLimits limits = new CorrectionLimits(clock);

  @Test
  void one_address_may_send_ten_an_hour_and_again_after_it() {
    for (int i = 0; i < CorrectionLimits.FROM_ONE_ADDRESS; i++) {
      assertThat(limits.enter("10.0.0.1", "agency-" + i)).isTrue();
      clock.pass(Duration.ofMinutes(1));
    }
    assertThat(limits.enter("10.0.0.1", "another")).isFalse();
    assertThat(limits.enter("10.0.0.2", "another")).isTrue();
    clock.pass(Duration.ofMinutes(49));
    assertThat(limits.enter("10.0.0.1", "another")).isFalse();
    clock.pass(Duration.ofMinutes(1));
    assertThat(limits.enter("10.0.0.1", "another")).isTrue();
  }

  @Test
  void many_addresses_cannot_bury_one_agency() {
    for (int i = 0; i < CorrectionLimits.FOR_ONE_AGENCY; i++) {
      assertThat(limits.enter("10.0.0." + i, "dinas")).isTrue();
    }
    assertThat(limits.enter("10.0.1.1", "dinas")).isFalse();
    assertThat(limits.enter("10.0.1.1", "lain")).isTrue();
  }

  @Test
  void what_was_refused_does_not_count() {
    for (int i = 0; i < CorrectionLimits.FOR_ONE_AGENCY; i++) {
      limits.enter("10.0.0." + i, "dinas");
    }
    for (int i = 0; i < 50; i++) {
      limits.enter("10.0.1.1", "dinas");
    }
    assertThat(limits.enter("10.0.1.1", "lain")).isTrue();
  }

  @Test
  void memory_is_bounded() {
    var limit = new HourlyLimit(1, clock);
    for (int i = 0; i < HourlyLimit.MAX_KEYS + 500; i++) {
      limit.add("key-" + i);
    }
    assertThat(limit.size()).isEqualTo(HourlyLimit.MAX_KEYS);
    assertThat(limit.allows("key-" + (HourlyLimit.MAX_KEYS + 499))).isFalse();
  }
}
