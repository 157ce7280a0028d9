package id.baku.bench.load;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long the turns of one {@link Act} took, to three digits, and how many came out wrong. Safe for many threads. */
public final class Measured {

  private static final long LONGEST_MICROS = Duration.ofMinutes(2).toNanos() / 1_000;

  private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, 3);
  private final AtomicLong wrong = new AtomicLong();
  private final AtomicReference<String> firstWrong = new AtomicReference<>();
  private volatile double seconds;

  void add(long nanos, String complaint) {
    micros.recordValue(Math.clamp(nanos / 1_000, 0, LONGEST_MICROS));
    if (complaint != null) {
      wrong.incrementAndGet();
      firstWrong.compareAndSet(null, complaint);
    }
  }

  Measured took(double newSeconds) {
    this.seconds = newSeconds;
    return this;
  }

  /** Runs one turn and writes it down; the time counts from the given moment, which may lie before the call. */
  void turn(Act act, int turn, long fromNanos) {
    String complaint;
    try {
      complaint = act.run(turn);
    } catch (Exception failed) {
      complaint = failed.toString();
    }
    add(System.nanoTime() - fromNanos, complaint);
  }

  public long turns() {
    return micros.getTotalCount();
  }

  public double perSecond() {
    return seconds == 0 ? 0 : turns() / seconds;
  }

  /** @param share such as 0.95; 0 without any turn */
  public double millis(double share) {
    return micros.getValueAtPercentile(share * 100) / 1_000.0;
  }

  public long wrong() {
    return wrong.get();
  }

  /** What was wrong first; null when nothing was. */
  public String firstWrong() {
    return firstWrong.get();
  }
}
