package id.baku.bench.load;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** As many at a time as there are connections, each beginning anew when the one before is through: what the server can do at most. */
public record ClosedLoop(int connections) {

  public Measured run(Act act, Duration howLong) throws InterruptedException {
    Measured measured = new Measured();
    AtomicInteger turns = new AtomicInteger();
    long begin = System.nanoTime();
    long end = begin + howLong.toNanos();
    try (ExecutorService pool = Executors.newFixedThreadPool(connections)) {
      for (int i = 0; i < connections; i++) {
        pool.submit(() -> {
          long now = System.nanoTime();
          do {
            measured.turn(act, turns.getAndIncrement(), now);
            now = System.nanoTime();
          } while (now < end);
        });
      }
      pool.shutdown();
      pool.awaitTermination(howLong.toSeconds() + 120, TimeUnit.SECONDS);
    }
    return measured.took((System.nanoTime() - begin) / 1e9);
  }
}
