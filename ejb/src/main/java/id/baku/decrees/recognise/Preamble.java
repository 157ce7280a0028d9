package id.baku.decrees.recognise;

import id.baku.decrees.CellContent.Item;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.values.ItemLists;
import java.util.ArrayList;
import java.util.List;

/** Reads Menimbang, Mengingat and Memperhatikan (<i>konsiderans</i>). */
final class Preamble {

  private final List<String> considerations = new ArrayList<>();
  private final List<String> legalBasis = new ArrayList<>();
  private final List<String> noted = new ArrayList<>();

  private Preamble() {}

  List<String> considerations() {
    return considerations;
  }

  List<String> legalBasis() {
    return legalBasis;
  }

  List<String> noted() {
    return noted;
  }

  static Preamble read(HeaderLines lines, int from, int to) {
    Preamble preamble = new Preamble();
    String word = null;
    List<Line> section = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Landmarks.Found keyword = Landmarks.keyword(lines.text(i));
      if (keyword != null) {
        preamble.add(word, section);
        word = keyword.word();
        section = new ArrayList<>();
      }
      if (word == null) {
        continue;
      }
      lines.take(i);
      String text = withoutColon(keyword == null ? lines.text(i) : keyword.rest());
      if (!text.isEmpty()) {
        section.add(new Line(lines.line(i).start(), lines.line(i).end(), text, 0, Break.SOFT, Mark.NONE));
      }
    }
    preamble.add(word, section);
    return preamble;
  }

  private static String withoutColon(String text) {
    String rest = text;
    while (!rest.isEmpty() && ":-".indexOf(rest.charAt(0)) >= 0) {
      rest = rest.substring(1).strip();
    }
    return rest;
  }

  private void add(String word, List<Line> section) {
    if (word == null || section.isEmpty()) {
      return;
    }
    List<String> items = ItemLists.items(section).stream().map(Item::text).toList();
    switch (word) {
      case "menimbang" -> considerations.addAll(items);
      case "mengingat" -> legalBasis.addAll(items);
      case "memperhatikan", "membaca" -> noted.addAll(items);
      default -> { }
    }
  }
}
