package id.baku.decrees.readers.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words on one base line, from left to right. */
record TextLine(List<Word> words) {

  TextLine {
    words = List.copyOf(words);
  }

  /** Puts words together to lines, from top to bottom. */
  static List<TextLine> of(List<Word> words) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::base));
    List<TextLine> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).base() - sorted.get(i - 1).base()
          > 0.45f * Math.min(sorted.get(i).size(), sorted.get(i - 1).size())) {
        List<Word> row = new ArrayList<>(sorted.subList(from, i));
        row.sort(Comparator.comparingDouble(Word::left));
        lines.add(new TextLine(row));
        from = i;
      }
    }
    return lines;
  }

  float left() {
    return words.getFirst().left();
  }

  float right() {
    return words.getLast().right();
  }

  float base() {
    return words.getFirst().base();
  }

  float size() {
    return words.getFirst().size();
  }

  float top() {
    return words.getFirst().top();
  }

  boolean isBold() {
    return words.stream().allMatch(Word::bold);
  }

  String text() {
    StringBuilder out = new StringBuilder();
    for (Word word : words) {
      out.append(out.isEmpty() ? "" : " ").append(word.text());
    }
    return out.toString();
  }

  /** The parts of the line that stand clearly apart. */
  List<TextLine> segments() {
    List<TextLine> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).left() - words.get(i - 1).right() > 1.1f * words.get(i).size()) {
        parts.add(new TextLine(words.subList(from, i)));
        from = i;
      }
    }
    return parts;
  }
}
