package id.baku.decrees.readers.pdf;

import java.util.List;

/**
 * What stands on a page: lines outside of tables from top to bottom, tables, and turned text.
 *
 * @param pictured how much of the page pictures cover, from 0 to 1
 */
record PageContent(List<TextLine> lines, List<PdfTable> tables, String turned, float width, float height, double pictured) {

  private static final double WHOLE = 0.5;
  private static final int STAMP = 40;

  /** A scanned page: a picture with no text, or with no more than the stamp of a scanning program. */
  boolean isPicture() {
    int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
    return tables.isEmpty() && (letters == 0 ? pictured > 0 : pictured > WHOLE && letters < STAMP);
  }
}
