package id.baku.web.api.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PacedOutputTest {

  private final Hand clock = new Hand();
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private final OutputStream out = new PacedOutput(read, clock);

  @Test
  void who_reads_steadily_gets_all_of_it() throws IOException {
    for (int second = 0; second < 300; second++) {
      out.write(new byte[PacedOutput.LEAST_PER_SECOND]);
      clock.pass(Duration.ofSeconds(1));
    }
    assertThat(read.size()).isEqualTo(300 * PacedOutput.LEAST_PER_SECOND);
  }

  @Test
  void who_takes_a_little_now_and_then_is_let_go_soon() {
    assertThatThrownBy(() -> {
      for (int i = 0; i < 10; i++) {
        clock.pass(Duration.ofSeconds(10));
        out.write(new byte[8 * 1024]);
      }
    }).isInstanceOf(IOException.class).hasMessageContaining("slowly");
    assertThat(clock.instant()).isBefore(Hand.BEGIN.plus(PacedOutput.GRACE).plusSeconds(15));
  }

  @Test
  void nobody_reads_for_hours() {
    assertThatThrownBy(() -> {
      while (true) {
        clock.pass(Duration.ofMinutes(1));
        out.write(new byte[4 * 1024 * 1024]);
      }
    }).isInstanceOf(IOException.class);
    assertThat(clock.instant()).isBetween(Hand.BEGIN.plus(PacedOutput.LONGEST), Hand.BEGIN.plus(PacedOutput.LONGEST).plusSeconds(60));
  }

  private static final class Hand extends Clock {

    private static final Instant BEGIN = Instant.parse("2026-11-22T03:00:00Z");
    private Instant now = BEGIN;

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
