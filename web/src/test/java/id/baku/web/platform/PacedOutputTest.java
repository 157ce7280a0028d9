package id.baku.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PacedOutputTest {

  private static final int PACE = 64 * 1024;

  private static final Instant BEGIN = Instant.parse("2026-11-22T03:00:00Z");

  private final HandClock clock = new HandClock(BEGIN);
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();
  private final OutputStream out = new PacedOutput(read, PACE, clock);

  @Test
  void who_reads_steadily_gets_all_of_it() throws IOException {
    for (int second = 0; second < 300; second++) {
      out.write(new byte[PACE]);
      clock.pass(Duration.ofSeconds(1));
    }
    assertThat(read.size()).isEqualTo(300 * PACE);
  }

  @Test
  void who_takes_a_little_now_and_then_is_let_go_soon() {
    assertThatThrownBy(() -> {
      for (int i = 0; i < 10; i++) {
        clock.pass(Duration.ofSeconds(10));
        out.write(new byte[8 * 1024]);
      }
    }).isInstanceOf(IOException.class).hasMessageContaining("slowly");
    assertThat(clock.instant()).isBefore(BEGIN.plus(PacedOutput.GRACE).plusSeconds(15));
  }

  @Test
  void a_long_write_is_looked_at_while_it_lasts() {
    OutputStream slow = new PacedOutput(new Slow(), PACE, clock);
    assertThatThrownBy(() -> slow.write(new byte[1024 * 1024])).isInstanceOf(IOException.class).hasMessageContaining("slowly");
    assertThat(clock.instant()).isBefore(BEGIN.plus(PacedOutput.GRACE).plusSeconds(15));
  }

  @Test
  void nothing_is_lost_where_a_write_is_cut() throws IOException {
    byte[] bytes = new byte[3 * PacedOutput.PART + 5];
    new Random(1).nextBytes(bytes);
    out.write(bytes, 2, bytes.length - 3);
    out.write(7);
    byte[] expected = Arrays.copyOfRange(bytes, 2, bytes.length);
    expected[expected.length - 1] = 7;
    assertThat(read.toByteArray()).isEqualTo(expected);
  }

  @Test
  void nobody_reads_for_hours() {
    assertThatThrownBy(() -> {
      while (true) {
        out.write(new byte[4 * 1024 * 1024]);
        clock.pass(Duration.ofMinutes(1));
      }
    }).isInstanceOf(IOException.class);
    assertThat(clock.instant()).isBetween(BEGIN.plus(PacedOutput.LONGEST), BEGIN.plus(PacedOutput.LONGEST).plusSeconds(60));
  }

  /** Takes ten seconds for whatever it is given at a time. */
  private final class Slow extends OutputStream {

    @Override
    public void write(int b) {
      clock.pass(Duration.ofSeconds(10));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      clock.pass(Duration.ofSeconds(10));
    }
  }
}
