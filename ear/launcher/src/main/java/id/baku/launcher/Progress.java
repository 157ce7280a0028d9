package id.baku.launcher;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One line per step: its name, a dot every second, how long it took. Readable in a terminal and in a log alike. */
final class Progress {

  private final PrintStream out;
  private String lastNote = "";
  private long lastNoteAt = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  <T> T step(String name, Callable<T> work) throws Exception {
    long begin = System.nanoTime();
    out.printf("  %-34s", name);
    out.flush();
    ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    ticker.scheduleAtFixedRate(() -> {
      out.print('.');
      out.flush();
    }, 1, 1, TimeUnit.SECONDS);
    String ending = "failed";
    try {
      T result = work.call();
      ending = String.format(java.util.Locale.ROOT, "%.1f s", (System.nanoTime() - begin) / 1e9) + (result instanceof String note ? ", " + note : "");
      return result;
    } finally {
      ticker.shutdownNow();
      out.println(" " + ending);
    }
  }

  /** What a long step is busy with; told when it has changed, and not more often than every three seconds. */
  void note(String note) {
    long now = System.nanoTime();
    if (note.equals(lastNote) || now - lastNoteAt < 3_000_000_000L) return;
    lastNote = note;
    lastNoteAt = now;
    out.print(" [" + note + "] ");
    out.flush();
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }
}
