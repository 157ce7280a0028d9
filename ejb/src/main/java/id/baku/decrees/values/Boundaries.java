package id.baku.decrees.values;

import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import java.util.ArrayList;
import java.util.List;

/** Decides where one entry of a list ends and the next begins when no sign says so. */
final class Boundaries {

  private Boundaries() {}

  static boolean isApart(CharSequence before, Line line, boolean shortLines) {
    String text = line.text();
    if (line.mark() != Mark.NONE) {
      return true;
    }
    char first = text.charAt(0);
    char last = before.charAt(before.length() - 1);
    boolean closed = last == ';' || last == '.' || last == ':';
    boolean big = Character.isUpperCase(first) || Character.isDigit(first);
    if (line.breakBefore() == Break.SOFT) {
      return big && (last == ';' || shortLines || closed && last == '.' && before.length() < 200);
    }
    return closed || big || !Character.isLetterOrDigit(first);
  }

  /** "A; B; C" with a capital after each semicolon is a list. */
  static List<String> atSemicolons(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      if (c != ';' || depth > 0) {
        continue;
      }
      int next = i + 1;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      int word = text.startsWith("dan ", next) ? next + 4 : next;
      if (word < text.length() && Character.isUpperCase(text.charAt(word)) && i > from) {
        parts.add(text.substring(from, i + 1).strip());
        from = word;
      }
    }
    parts.add(text.substring(from).strip());
    return parts;
  }
}
