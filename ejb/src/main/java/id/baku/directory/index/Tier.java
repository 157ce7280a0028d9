package id.baku.directory.index;

import java.util.Arrays;

/**
 * Where in a standard a word stands, and what it is worth there. The index keeps for each word of a standard the best
 * place only, as its frequency, so that finding and ranking read one list.
 */
enum Tier {
  MANAGEMENT(4),
  DELIVERY(12),
  AGENCY(40),
  NAME(100);

  /** By frequency, from one on: asked for every hit. */
  private static final int[] POINTS = Arrays.stream(values()).mapToInt(tier -> tier.points).toArray();

  private final int points;

  Tier(int points) {
    this.points = points;
  }

  int frequency() {
    return ordinal() + 1;
  }

  static int points(int frequency) {
    return POINTS[Math.clamp(frequency, 1, POINTS.length) - 1];
  }
}
