package id.baku.decrees.readers.pdf;

/**
 * A run of letters without a gap: its box on the page as shown, its base line, the size of its letters and the width of
 * a blank beside it.
 */
record Word(String text, float left, float right, float base, float size, float blank, boolean bold) {

  float top() {
    return base - size * 0.75f;
  }

  float middle() {
    return (left + right) / 2;
  }

  /** The height at which one would point at the word. */
  float center() {
    return base - size * 0.3f;
  }
}
