package id.baku.decrees.readers.pdf;

import java.util.List;

/**
 * Columns of a table without rulings: taken from the first line with gaps whose last column later lines keep to. The
 * table ends at a line that runs across them.
 */
final class AlignedColumns {

  private static final float NEAR = 5f;
  private static final int MOST = 8;
  private static final int LOOK_AHEAD = 9;

  private float[] columns;

  /** Where the columns begin for a line, or null when it is no row. */
  float[] of(List<TextLine> lines, int at) {
    TextLine line = lines.get(at);
    if (columns == null || !keepsTo(line)) {
      columns = begin(lines, at);
    }
    return columns;
  }

  private static float[] begin(List<TextLine> lines, int at) {
    List<TextLine> segments = lines.get(at).segments();
    boolean entry = segments.size() == 2 && segments.getFirst().text().length() <= 4;
    if (segments.size() < 2 || segments.size() > MOST || entry) {
      return null;
    }
    float last = segments.getLast().left();
    int agree = 0;
    int seen = 0;
    for (int i = at; i < Math.min(lines.size(), at + LOOK_AHEAD); i++) {
      seen++;
      agree += lines.get(i).segments().stream().anyMatch(s -> Math.abs(s.left() - last) <= NEAR) ? 1 : 0;
    }
    if (agree < 2 && !(agree == 1 && seen <= 2)) {
      return null;
    }
    float[] found = new float[segments.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = segments.get(i).left();
    }
    return found;
  }

  private boolean keepsTo(TextLine line) {
    for (TextLine segment : line.segments()) {
      boolean aligned = segment.left() >= columns[columns.length - 1] - NEAR;
      for (int c = 0; c < columns.length; c++) {
        aligned |= Math.abs(segment.left() - columns[c]) <= NEAR;
        if (c > 0 && segment.left() < columns[c] - NEAR && segment.right() > columns[c] + NEAR) {
          return false;
        }
      }
      if (!aligned) {
        return false;
      }
    }
    return true;
  }
}
