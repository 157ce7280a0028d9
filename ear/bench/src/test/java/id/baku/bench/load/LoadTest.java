package id.baku.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoadTest {

  @Test
  void percentiles_are_those_of_the_times() {
    Measured measured = new Measured();
    IntStream.rangeClosed(1, 100).forEach(i -> measured.add(i * 1_000_000L, i == 7 ? "seven" : i == 8 ? "eight" : null));
    assertThat(measured.took(2).perSecond()).isEqualTo(50);
    assertThat(measured.millis(0.50)).isBetween(49.9, 50.1);
    assertThat(measured.millis(0.95)).isBetween(94.9, 95.1);
    assertThat(measured.millis(1)).isBetween(99.9, 100.1);
    assertThat(measured.wrong()).isEqualTo(2);
    assertThat(measured.firstWrong()).isEqualTo("seven");
  }

  @Test
  void nothing_measured_is_no_time_at_all() {
    assertThat(new Measured().millis(0.95)).isZero();
    assertThat(new Measured().perSecond()).isZero();
  }

  @Test
  void arrivals_have_fixed_times() {
    OpenLoop loop = new OpenLoop(20);
    assertThat(loop.intended(0)).isZero();
    assertThat(loop.intended(1)).isEqualTo(50_000_000L);
    assertThat(loop.intended(1_000)).isEqualTo(50_000_000_000L);
    assertThat(new OpenLoop(3).intended(3)).isEqualTo(1_000_000_000L);
  }

  /** One at a time goes through: with arrivals twice as fast as that, the last waits for all before it, and its time says so. */
  @Test
  void the_time_counts_from_when_a_turn_was_meant_to_begin() throws InterruptedException {
    Semaphore door = new Semaphore(1);
    Measured measured = new OpenLoop(100).run(turn -> {
      door.acquire();
      Thread.sleep(20);
      door.release();
      return null;
    }, Duration.ofMillis(400));
    assertThat(measured.turns()).isEqualTo(40);
    assertThat(measured.millis(1)).isGreaterThan(300);
  }

  @Test
  void a_closed_loop_keeps_all_connections_busy_and_gives_each_turn_once() throws InterruptedException {
    Set<Integer> turns = ConcurrentHashMap.newKeySet();
    Measured measured = new ClosedLoop(4).run(turn -> {
      Thread.sleep(5);
      return turns.add(turn) ? null : "twice";
    }, Duration.ofMillis(200));
    assertThat(measured.wrong()).isZero();
    assertThat(turns).hasSize((int) measured.turns()).hasSizeBetween(4, 170);
  }

  @Test
  void what_throws_is_wrong_and_does_not_end_the_run() throws InterruptedException {
    Measured measured = new ClosedLoop(1).run(turn -> {
      throw new IllegalStateException("no");
    }, Duration.ofMillis(20));
    assertThat(measured.turns()).isPositive().isEqualTo(measured.wrong());
    assertThat(measured.firstWrong()).contains("no");
  }
}
