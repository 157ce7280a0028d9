package id.baku.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.security.TrailCheck.Verdict;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrailVerdictsTest {

  @Test
  void a_trail_is_read_once_however_many_ask_at_once_and_each_agency_has_its_own() {
    TrailVerdicts verdicts = new TrailVerdicts();
    AtomicInteger read = new AtomicInteger();
    IntStream.range(0, 20).parallel().forEach(i -> verdicts.of(1, () -> verdict(read.incrementAndGet())));
    assertThat(read).hasValue(1);
    assertThat(verdicts.of(2, () -> verdict(7)).entries()).isEqualTo(7);
    assertThat(verdicts.of(1, () -> verdict(8)).entries()).isEqualTo(1);
  }

  private static Verdict verdict(long entries) {
    return new Verdict(entries, 0, 0, 0, List.of(), entries, null);
  }
}
