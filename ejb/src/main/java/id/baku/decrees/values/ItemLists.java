package id.baku.decrees.values;

import id.baku.decrees.CellContent.Item;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the content of a cell into its first-level entries. The sign the first entry begins with sets the rank; later
 * signs count only when they continue that series, so "2." in the middle of a sentence, or a list inside an entry,
 * cuts nothing. Signs may stand at line starts or, as PDF extraction leaves them, in the middle of a line.
 */
public final class ItemLists {

  /** An entry before cleaning: the printed number without its point, "" for bullets and unnumbered entries. */
  public record Entry(String number, String text) {}

  /** {@code lead}: text before the first sign, null if none. */
  public record Cut(String lead, List<Entry> entries) {}

  private ItemLists() {}

  /** All first-level entries, a lead-in sentence being its own first entry. */
  public static List<Item> items(List<Line> lines) {
    Cut cut = cut(lines);
    List<Item> items = new ArrayList<>();
    if (cut.lead() != null) {
      items.add(new Item(trim(cut.lead()), List.of()));
    }
    for (Entry entry : cut.entries()) {
      String text = trim(entry.text());
      if (!text.isEmpty()) {
        items.add(new Item(text, SubItems.of(entry.text())));
      }
    }
    return items;
  }

  public static Cut cut(List<Line> lines) {
    Flow flow = Flow.of(lines);
    List<Sign> signs = SignSeries.of(flow);
    if (signs.isEmpty()) {
      return new Cut(null, unmarked(lines));
    }
    String text = flow.text();
    String lead = Words.squeeze(text.substring(0, signs.getFirst().at()));
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      Sign sign = signs.get(i);
      int end = i + 1 < signs.size() ? signs.get(i + 1).at() : text.length();
      boolean bullets = sign.family() == Sign.Family.BULLET;
      int stop = bullets ? flow.paragraphEnd(sign.end(), end) : end;
      entries.add(new Entry(sign.number(), Words.squeeze(text.substring(sign.end(), stop))));
      if (stop < end) {
        for (String part : flow.paragraphs(stop, end)) {
          entries.add(new Entry("", part));
        }
      }
    }
    return new Cut(Words.hasContent(lead) ? lead : null, entries);
  }

  /** Without any sign: deliberate breaks and semicolons part the entries, the width of the page does not. */
  private static List<Entry> unmarked(List<Line> lines) {
    List<StringBuilder> parts = new ArrayList<>();
    boolean shortLines = lines.size() > 1 && lines.stream().allMatch(l -> l.text().length() <= 60
        && startsBig(l.text()) && !endsSentence(l.text()));
    for (Line line : lines) {
      boolean apart = parts.isEmpty() || Boundaries.isApart(parts.getLast(), line, shortLines);
      if (apart) {
        parts.add(new StringBuilder(line.text()));
      } else {
        parts.getLast().append(' ').append(line.text());
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (StringBuilder part : parts) {
      for (String piece : Boundaries.atSemicolons(part.toString())) {
        if (Words.hasContent(piece) || parts.size() == 1) {
          entries.add(new Entry("", piece));
        }
      }
    }
    return entries;
  }

  private static boolean startsBig(String text) {
    return Character.isUpperCase(text.charAt(0)) || Character.isDigit(text.charAt(0));
  }

  private static boolean endsSentence(String text) {
    return text.endsWith(",") || text.endsWith(" dan") || text.endsWith(" atau");
  }

  /** An entry without its closing sign and without the "dan" before the last entry. */
  public static String trim(String entry) {
    String text = entry.strip();
    boolean again = true;
    while (again && !text.isEmpty()) {
      again = false;
      char last = text.charAt(text.length() - 1);
      if (last == ';' || last == ',' || last == '.' && !isAbbreviation(text)) {
        text = text.substring(0, text.length() - 1).strip();
        again = true;
      }
      for (String word : List.of("dan", "atau", "serta", "dan/atau")) {
        int cut = text.length() - word.length();
        if (cut > 1 && text.endsWith(word) && text.charAt(cut - 1) == ' '
            && (text.charAt(cut - 2) == ';' || text.charAt(cut - 2) == ',')) {
          text = text.substring(0, cut - 1).strip();
          again = true;
        }
      }
    }
    return text;
  }

  /** "M.H." keeps its point, an ellipsis too. */
  private static boolean isAbbreviation(String text) {
    int n = text.length();
    return n >= 4 && text.charAt(n - 3) == '.' && Character.isUpperCase(text.charAt(n - 2)) || text.endsWith("..");
  }
}
