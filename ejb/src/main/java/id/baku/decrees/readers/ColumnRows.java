package id.baku.decrees.readers;

import id.baku.decrees.blocks.Block.Row;
import id.baku.decrees.text.SourceText;

/** Rows of a table whose columns are only aligned with blanks. */
final class ColumnRows {

  private final SourceText source;

  ColumnRows(SourceText source) {
    this.source = source;
  }

  Row row(int start, int end, boolean blankBefore) {
    return null;
  }

  void reset() {}
}
