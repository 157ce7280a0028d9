package id.baku.decrees.readers;

import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import java.time.Duration;
import java.util.function.IntConsumer;

/**
 * What reading one file may cost. Readers ask at the borders of pages, rows and elements; whoever asks for more gets
 * the reason for the refusal. Belongs to one reading.
 */
public final class Budget {

  /** Percentage of the work that is done when all of the file has been read and nothing of it understood. */
  public static final int ALL_READ = 70;
  public static final int MAX_BYTES = 20 * 1024 * 1024;
  public static final int MAX_PAGES = 2_000;
  public static final int MAX_CELLS = 200_000;
  public static final int MAX_CHARACTERS = 10_000_000;
  public static final int MAX_DEPTH = 200;
  /** All that may come out of the compressed parts of a file. */
  public static final long MAX_INFLATED = 128L * 1024 * 1024;

  private final long deadline;
  private final IntConsumer progress;
  private int told;
  private int cells;
  private int characters;
  private long inflated;

  /** @param progress told the percentage of the work that is done, whenever it grows */
  public Budget(Duration time, IntConsumer progress) {
    this.deadline = System.nanoTime() + time.toNanos();
    this.progress = progress;
  }

  /** Says how far the reading is; a step back is not told. */
  public void done(int percent) {
    if (percent > told) {
      told = percent;
      progress.accept(percent);
    }
  }

  /** @throws UnreadableDecree decree.too-slow when the time is up or somebody has interrupted the reading */
  public void check() {
    if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
      throw new UnreadableDecree(Reason.TOO_SLOW);
    }
  }

  public void pages(int count) {
    if (count > MAX_PAGES) {
      throw new UnreadableDecree(Reason.TOO_MANY_PAGES);
    }
  }

  public void cell() {
    check();
    if (++cells > MAX_CELLS) {
      throw new UnreadableDecree(Reason.TOO_MANY_CELLS);
    }
  }

  public void characters(int more) {
    characters += more;
    if (characters > MAX_CHARACTERS || characters < 0) {
      throw new UnreadableDecree(Reason.TOO_MUCH_TEXT);
    }
  }

  public void depth(int depth) {
    if (depth > MAX_DEPTH) {
      throw new UnreadableDecree(Reason.TOO_DEEP);
    }
  }

  public void inflated(long more) {
    inflated += more;
    if (inflated > MAX_INFLATED) {
      throw new UnreadableDecree(Reason.BOMB);
    }
  }
}
