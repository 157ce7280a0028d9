package id.baku.decrees.recognise;

import id.baku.decrees.Dictum;
import id.baku.decrees.text.Words;
import id.baku.decrees.values.ItemLists;
import java.util.ArrayList;
import java.util.List;

/** Reads KESATU, KEDUA … (<i>diktum</i>), with or without MEMUTUSKAN before them. */
final class DictumBlock {

  private final List<Dictum> dictums = new ArrayList<>();
  private String ordinal;
  private StringBuilder text = new StringBuilder();

  private DictumBlock() {}

  /** @param from the line of MEMUTUSKAN or of the first dictum */
  static List<Dictum> read(HeaderLines lines, int from, int limit) {
    DictumBlock block = new DictumBlock();
    for (int i = from; i < limit && !block.endsAt(lines, i); i++) {
      String line = lines.text(i);
      Landmarks.Found next = Landmarks.ordinal(line);
      if (next != null) {
        block.flush();
        block.ordinal = Words.squeeze(next.word());
        block.text = new StringBuilder(next.rest());
      } else if (block.ordinal != null) {
        block.text.append(' ').append(line);
      }
      if (block.ordinal != null || Landmarks.keyword(line) != null || i < from + 6) {
        lines.take(i);
      }
    }
    block.flush();
    return block.dictums;
  }

  private boolean endsAt(HeaderLines lines, int index) {
    String line = lines.text(index);
    if (Landmarks.placed(line) != null || Landmarks.beginsStandard(line) && ordinal != null || Headings.isSignature(line) || Landmarks.dated(line) != null && ordinal != null) {
      return true;
    }
    boolean heading = lines.isHeading(index) || lines.isApart(index) && Words.isUpperCase(line);
    return ordinal != null && heading && (Headings.isStandardHeading(line) || lines.isHeading(index))
        && Landmarks.ordinal(line) == null;
  }

  private void flush() {
    if (ordinal != null) {
      String clean = Words.squeeze(text.toString());
      while (clean.startsWith(":") || clean.startsWith("*")) {
        clean = clean.substring(1).strip();
      }
      dictums.add(new Dictum(ordinal, ItemLists.trim(clean)));
    }
  }
}
