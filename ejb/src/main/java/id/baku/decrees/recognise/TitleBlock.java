package id.baku.decrees.recognise;

import id.baku.decrees.text.Words;
import id.baku.decrees.values.ItemLists;
import java.util.List;
import java.util.Locale;

/** Reads KEPUTUSAN … NOMOR … TENTANG …: number, issuer and title of a decree. */
final class TitleBlock {

  private static final int LONGEST_OFFICE = 8;
  private static final int LONGEST_TITLE = 12;

  private final HeaderLines lines;
  private final int limit;
  private String number;
  private String title;
  private String issuer;

  private TitleBlock(HeaderLines lines, int limit) {
    this.lines = lines;
    this.limit = limit;
  }

  /** What the block says; every part may be null. */
  record Result(String number, String title, String issuer) {}

  static Result read(HeaderLines lines, int limit) {
    TitleBlock block = new TitleBlock(lines, limit);
    block.read();
    return new Result(block.number, block.title, block.issuer);
  }

  private void read() {
    int decree = lines.find(0, TitleBlock::isDecree);
    if (decree < 0 || decree >= limit) {
      return;
    }
    StringBuilder office = new StringBuilder();
    int at = decree;
    while (at < limit && number == null && at < decree + LONGEST_OFFICE) {
      String text = lines.text(at);
      if (Landmarks.startsWith(text, "tentang") || Landmarks.isAnnex(text)) {
        break;
      }
      Landmarks.Found numbered = Landmarks.number(text);
      office.append(' ').append(numbered == null ? text : numbered.word());
      number = numbered == null ? null : numbered.rest();
      lines.take(at);
      at++;
    }
    issuer = issuer(office.toString());
    for (int i = at > decree ? at - 1 : at; i < Math.min(limit, at + 5); i++) {
      String text = lines.text(i);
      if (Landmarks.startsWith(text, "tentang") || text.toUpperCase(Locale.ROOT).endsWith(" TENTANG")) {
        title(i);
        return;
      }
    }
  }

  private static boolean isDecree(String text) {
    Landmarks.Found numbered = Landmarks.number(text);
    String before = numbered != null && numbered.word().length() > 10 ? numbered.word() : text;
    return (Landmarks.startsWith(text, "keputusan") || Landmarks.startsWith(text, "peraturan")
        || Landmarks.startsWith(text, "surat keputusan")) && Words.isUpperCase(before);
  }

  private static String issuer(String office) {
    String text = Words.squeeze(office);
    for (String word : List.of("SURAT KEPUTUSAN", "KEPUTUSAN", "PERATURAN")) {
      if (text.regionMatches(true, 0, word, 0, word.length())) {
        text = text.substring(word.length()).strip();
        break;
      }
    }
    return Words.hasContent(text) ? text : null;
  }

  private void title(int about) {
    String first = lines.text(about);
    StringBuilder text = new StringBuilder(
        first.substring(first.toUpperCase(Locale.ROOT).indexOf("TENTANG") + "TENTANG".length()).strip());
    lines.take(about);
    for (int i = about + 1; i < limit && i < about + LONGEST_TITLE; i++) {
      String line = lines.text(i);
      if (Landmarks.isAnnex(line) || Landmarks.keyword(line) != null || Landmarks.beginsStandard(line)
          || !text.isEmpty() && lines.isApart(i) && Headings.isStandardHeading(line)) {
        break;
      }
      boolean office = line.endsWith(",") || Landmarks.startsWith(line, "dengan rahmat");
      boolean repeated = issuer != null && sameStart(issuer, line);
      boolean apart = !text.isEmpty() && lines.isApart(i) && (repeated || !Words.isUpperCase(line));
      if (office || apart) {
        if (office || repeated) {
          office(i);
        }
        break;
      }
      text.append(' ').append(line);
      lines.take(i);
    }
    String found = ItemLists.trim(Words.squeeze(text.toString()));
    title = found.isEmpty() ? null : found;
  }

  /** The issuer once more, ending in a comma, between the title and Menimbang. */
  private void office(int from) {
    int last = from;
    while (last < Math.min(limit, from + 4) - 1 && !lines.text(last).endsWith(",")) {
      last++;
    }
    for (int i = from; i <= last && lines.text(last).endsWith(","); i++) {
      lines.take(i);
    }
  }

  /** One text is the beginning of the other, case and punctuation aside. */
  static boolean sameStart(String issuer, String line) {
    String a = Words.plain(issuer);
    String b = Words.plain(line);
    return !b.isEmpty() && a.startsWith(b.length() > a.length() ? b.substring(0, a.length()) : b);
  }
}
