package id.baku.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLimitsTest {

  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

  @Test
  void counts_back_from_now() {
    SessionLimits limits = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));
    assertThat(limits.seenAfter(NOON)).isEqualTo("2026-11-23T04:30:00Z");
    assertThat(limits.startedAfter(NOON)).isEqualTo("2026-11-22T17:00:00Z");
  }
}
