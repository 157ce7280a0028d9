package id.baku.directory.index;

/**
 * Where in a standard a word stands, and what it is worth there. The index keeps for each word of a standard the best
 * place only, as its frequency, so that finding and ranking read one list.
 */
enum Tier {
  MANAGEMENT(4),
  DELIVERY(12),
  AGENCY(40),
  NAME(100);

  private final int points;

  Tier(int points) {
    this.points = points;
  }

  int frequency() {
    return ordinal() + 1;
  }

  static int points(int frequency) {
    return values()[Math.clamp(frequency, 1, values().length) - 1].points;
  }
}
