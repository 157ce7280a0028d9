package id.baku.decrees.readers.pdf;

/** A line across or down the page: {@code at} is its height or its distance from the left, {@code from} and {@code to} its ends. */
record Ruling(boolean across, float at, float from, float to) {

  private static final double STRAIGHT = 1.5;

  /** Null for slanted lines and points. */
  static Ruling of(double x1, double y1, double x2, double y2) {
    if (Math.abs(y1 - y2) <= STRAIGHT && Math.abs(x1 - x2) > STRAIGHT) {
      return new Ruling(true, (float) ((y1 + y2) / 2), (float) Math.min(x1, x2), (float) Math.max(x1, x2));
    }
    if (Math.abs(x1 - x2) <= STRAIGHT && Math.abs(y1 - y2) > STRAIGHT) {
      return new Ruling(false, (float) ((x1 + x2) / 2), (float) Math.min(y1, y2), (float) Math.max(y1, y2));
    }
    return null;
  }

  float length() {
    return to - from;
  }
}
