package id.baku.decrees.values;

import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a cell as one running text that still knows where its lines begin, how they were parted, how far they
 * were indented and which list sign came from markup.
 */
record Flow(String text, int[] starts, List<Line> lines) {

  static Flow of(List<Line> lines) {
    StringBuilder out = new StringBuilder();
    int[] starts = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        out.append(' ');
      }
      starts[i] = out.length();
      out.append(lines.get(i).text());
    }
    return new Flow(out.toString(), starts, lines);
  }

  /** End of the paragraph that holds {@code from}: where a new sentence begins behind a deliberate break. */
  int paragraphEnd(int from, int end) {
    int found = Arrays.binarySearch(starts, from);
    for (int i = found >= 0 ? found + 1 : -found - 1; i < starts.length && starts[i] < end; i++) {
      if (isNewParagraph(i)) {
        return starts[i];
      }
    }
    return end;
  }

  private boolean isNewParagraph(int i) {
    Line line = lines.get(i);
    String before = lines.get(i - 1).text();
    char last = before.charAt(before.length() - 1);
    boolean closed = last == '.' || last == ';' || last == ':';
    return line.mark() == Mark.NONE && Character.isUpperCase(line.text().charAt(0))
        && (line.breakBefore() != Break.SOFT || closed && lines.get(0).indent() >= line.indent());
  }

  List<String> paragraphs(int from, int end) {
    List<String> parts = new ArrayList<>();
    int start = from;
    while (start < end) {
      int stop = paragraphEnd(start, end);
      String part = Words.squeeze(text.substring(start, stop));
      if (Words.hasContent(part)) {
        parts.add(part);
      }
      start = stop;
    }
    return parts;
  }
}
