package id.baku.interop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.directory.DirectoryChange;
import id.baku.directory.DirectoryChanged;
import id.baku.directory.LastChanges;
import id.baku.platform.NotReady;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KeptKeysTest {

  private static final Duration COST = Duration.ofMillis(300);

  private final LastChanges changes = new LastChanges();
  private final Hand clock = new Hand();
  private final KeptKeys kept = new KeptKeys(changes, clock);
  private int found;

  @Test
  void are_found_once_for_all_pages() {
    for (int page = 0; page < 1000; page++) {
      assertThat(kept.of("all", this::find)).containsExactly(1, 2, 3);
    }
    assertThat(found).isEqualTo(1);
    kept.of("others", this::find);
    assertThat(found).isEqualTo(2);
  }

  @Test
  void are_found_again_after_a_publication_though_not_all_the_time() {
    kept.of("all", this::find);
    for (int position = 1; position <= 15; position++) {
      tell(position);
      clock.pass(COST);
      kept.of("all", this::find);
    }
    assertThat(found).as("a tenth of the time at most").isEqualTo(2);
    clock.pass(COST.multipliedBy(10));
    kept.of("all", this::find);
    assertThat(found).isEqualTo(3);
    clock.pass(Duration.ofSeconds(60));
    kept.of("all", this::find);
    assertThat(found).as("nothing was published").isEqualTo(3);
  }

  @Test
  void are_not_kept_for_longer_than_reference_data_may_be_old() {
    kept.of("all", this::find);
    clock.pass(KeptKeys.LONGEST);
    kept.of("all", this::find);
    assertThat(found).isEqualTo(2);
  }

  @Test
  void memory_is_bounded() {
    for (int i = 0; i < 100; i++) {
      kept.of("question-" + i, () -> new long[100_000]);
    }
    assertThat(kept.held()).isBetween(KeptKeys.MOST / 2L, (long) KeptKeys.MOST);
    kept.of("question-99", this::find);
    assertThat(found).as("what was asked for last is still there").isZero();
  }

  @Test
  void few_are_found_at_a_time_and_who_waits_too_long_is_told_to_come_back() throws InterruptedException {
    CountDownLatch finding = new CountDownLatch(KeptKeys.AT_ONCE);
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService others = Executors.newCachedThreadPool()) {
      for (int i = 0; i < KeptKeys.AT_ONCE; i++) {
        String question = "slow-" + i;
        others.submit(() -> kept.of(question, () -> slowly(finding, go)));
      }
      finding.await();
      assertThatThrownBy(() -> kept.of("another", this::find)).isInstanceOf(NotReady.class);
      go.countDown();
    }
    assertThat(kept.of("another", this::find)).hasSize(3);
  }

  @Test
  void while_others_are_found_older_ones_do() throws InterruptedException {
    kept.of("all", this::find);
    tell(1);
    clock.pass(KeptKeys.LONGEST.minus(COST));
    CountDownLatch finding = new CountDownLatch(KeptKeys.AT_ONCE);
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService others = Executors.newCachedThreadPool()) {
      for (int i = 0; i < KeptKeys.AT_ONCE; i++) {
        String question = "slow-" + i;
        others.submit(() -> kept.of(question, () -> slowly(finding, go)));
      }
      finding.await();
      assertThat(kept.of("all", this::find)).containsExactly(1, 2, 3);
      assertThat(found).as("nobody waited and nobody looked").isEqualTo(1);
      clock.pass(COST);
      assertThatThrownBy(() -> kept.of("all", this::find)).as("too old").isInstanceOf(NotReady.class);
      go.countDown();
    }
    kept.of("all", this::find);
    assertThat(found).isEqualTo(2);
  }

  @Test
  void the_same_question_is_looked_for_once() throws InterruptedException {
    CountDownLatch finding = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (ScheduledExecutorService others = Executors.newScheduledThreadPool(2)) {
      others.submit(() -> kept.of("all", () -> slowly(finding, go)));
      finding.await();
      others.schedule(go::countDown, 200, TimeUnit.MILLISECONDS);
      assertThat(kept.of("all", this::find)).as("what the other found").isEmpty();
    }
    assertThat(found).isZero();
  }

  @Test
  void who_fails_leaves_the_question_to_the_next() {
    assertThatThrownBy(() -> kept.of("all", () -> {
      throw new IllegalStateException("no database");
    })).isInstanceOf(IllegalStateException.class);
    assertThat(kept.of("all", this::find)).hasSize(3);
  }

  private static long[] slowly(CountDownLatch finding, CountDownLatch go) {
    finding.countDown();
    await(go);
    return new long[0];
  }

  private long[] find() {
    found++;
    clock.pass(COST);
    return new long[] {1, 2, 3};
  }

  private void tell(long position) {
    changes.onChanged(new DirectoryChanged(position, List.of(new DirectoryChange(position, DirectoryChange.Kind.SERVICE, UUID.randomUUID(), 1,
        "a", clock.instant(), true))));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Hand extends Clock {

    private Instant now = Instant.parse("2026-11-22T03:00:00Z");

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
