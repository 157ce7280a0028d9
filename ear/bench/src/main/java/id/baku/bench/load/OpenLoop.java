package id.baku.bench.load;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Arrivals at fixed times, whether the ones before are through or not, as people come. The time of each counts from when it was meant to
 * begin, so that a server that stands still for a second is not forgiven by a client that politely waited (coordinated omission).
 */
public record OpenLoop(double perSecond) {

  public Measured run(Act act, Duration howLong) throws InterruptedException {
    Measured measured = new Measured();
    long begin = System.nanoTime();
    try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int turn = 0; intended(turn) < howLong.toNanos(); turn++) {
        long start = begin + intended(turn);
        for (long early = start - System.nanoTime(); early > 0; early = start - System.nanoTime()) {
          LockSupport.parkNanos(early);
        }
        int current = turn;
        each.submit(() -> measured.turn(act, current, start));
      }
      each.shutdown();
      each.awaitTermination(120, TimeUnit.SECONDS);
    }
    return measured.took((System.nanoTime() - begin) / 1e9);
  }

  /** When a turn is meant to begin, in nanoseconds after the first. */
  long intended(int turn) {
    return Math.round(turn * 1e9 / perSecond);
  }
}
