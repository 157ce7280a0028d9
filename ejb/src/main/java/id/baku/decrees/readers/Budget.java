package id.baku.decrees.readers;

import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import java.time.Duration;

/**
 * What reading one file may cost. Readers ask at the borders of pages, rows and elements; whoever asks for more gets
 * the reason for the refusal. Belongs to one reading.
 */
public final class Budget {

  public static final int MAX_BYTES = 20 * 1024 * 1024;
  public static final int MAX_PAGES = 2_000;
  public static final int MAX_CELLS = 200_000;
  public static final int MAX_CHARACTERS = 10_000_000;
  public static final int MAX_DEPTH = 200;
  /** All that may come out of the compressed parts of a file. */
  public static final long MAX_INFLATED = 128L * 1024 * 1024;

  private final long deadline;
  private int cells;
  private int characters;
  private long inflated;

  public Budget(Duration time) {
    this.deadline = System.nanoTime() + time.toNanos();
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
