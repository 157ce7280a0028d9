package id.baku.decrees;

/**
 * A piece of the decoded source text: characters {@code start} (inclusive) to {@code end} (exclusive), beginning on
 * line {@code line} (counted from 1). Everything the parser says about a decree can be traced back to such a piece.
 */
public record SourceSpan(int start, int end, int line) {

  public SourceSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }
}
