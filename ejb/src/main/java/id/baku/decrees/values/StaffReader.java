package id.baku.decrees.values;

import id.baku.decrees.CellContent.StaffCount;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many people deliver a service: the total if one is printed, else the sum of what is listed. */
public final class StaffReader {

  private static final String PEOPLE = "(?:orang|org|petugas|personil|personel|pegawai|staf|pelaksana|tenaga|operator|dokter|perawat)";
  private static final Pattern COUNT =
      Pattern.compile("\\b(\\d{1,5})(?:\\s{0,3}\\(([^()]{0,60})\\))?\\s{0,3}" + PEOPLE + "\\b");
  private static final Pattern WORDED = Pattern.compile("\\b(se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|[a-z]{3,8} belas|[a-z]{3,8} puluh(?: [a-z]{3,8})?)\\s{0,2}orang\\b");
  private static final Pattern ANY = Pattern.compile("\\b(\\d{1,5})\\b");

  private StaffReader() {}

  public static StaffCount read(List<Line> lines) {
    String text = ItemLists.trim(Words.squeeze(Flow.of(lines).text()));
    String lower = Limits.head(text).toLowerCase(Locale.ROOT);
    ItemLists.Cut cut = ItemLists.cut(lines);
    Quantity.Spelled spelled = Quantity.spelled(text);
    List<String> parts = cut.entries().stream().map(ItemLists.Entry::text).toList();
    boolean listed = parts.stream().filter(p -> COUNT.matcher(p.toLowerCase(Locale.ROOT)).find()).count() > 1;
    String lead = cut.lead() == null ? "" : cut.lead().toLowerCase(Locale.ROOT);
    if (listed && !COUNT.matcher(lead).find()) {
      return sum(parts, text);
    }
    List<HeadCount> counts = HeadCount.in(lower);
    Integer several = HeadCount.several(lower, counts);
    if (several != null) {
      return new StaffCount(several, null, text);
    }
    HeadCount upper = HeadCount.upperEnd(lower, counts);
    if (upper != null) {
      return new StaffCount(upper.number(), upper.words(), text);
    }
    if (spelled != null && sumInLine(lower, Math.min(spelled.start(), lower.length())) == 0) {
      return new StaffCount(spelled.number(), spelled.words(), text);
    }
    Matcher count = COUNT.matcher(lower);
    if (count.find()) {
      int more = sumInLine(lower, count.start());
      if (more > 0) {
        return new StaffCount(more, null, text);
      }
      return new StaffCount(Integer.parseInt(count.group(1)), null, text);
    }
    Matcher worded = WORDED.matcher(lower);
    if (worded.find()) {
      String words = worded.group(1);
      return new StaffCount(words.equals("se") ? Integer.valueOf(1) : Quantity.ofWords(words),
          words.equals("se") ? null : words, text);
    }
    Matcher any = ANY.matcher(lower);
    return new StaffCount(any.find() ? Integer.valueOf(any.group(1)) : null, null, text);
  }

  /** Numbers of people are printed that neither are the total nor add up to it. */
  static boolean leaves(StaffCount staff, List<Line> lines) {
    ItemLists.Cut cut = ItemLists.cut(lines);
    List<HeadCount> counts = new ArrayList<>();
    if (cut.lead() != null) {
      counts.addAll(HeadCount.in(cut.lead().toLowerCase(Locale.ROOT)));
    }
    cut.entries().forEach(entry -> counts.addAll(HeadCount.in(entry.text().toLowerCase(Locale.ROOT))));
    int sum = counts.stream().mapToInt(HeadCount::number).sum();
    boolean total = counts.stream().anyMatch(c -> c.number() == staff.number());
    return !counts.isEmpty() && sum != staff.number() && !(total && (counts.size() == 1 || sum == 2 * staff.number()));
  }

  /** "Dokter 4 orang, perawat 20 orang": no total is printed; 0 when the first number is one. */
  private static int sumInLine(String lower, int first) {
    String before = lower.substring(0, first).strip();
    if (before.isEmpty() || before.startsWith("jumlah") || before.startsWith("total") || lower.contains("terdiri")
        || lower.contains("yaitu") || lower.contains("meliputi")) {
      return 0;
    }
    Matcher each = Pattern.compile("\\b(\\d{1,5})(?:\\s{0,3}\\([^()]{0,60}\\))?\\s{0,3}(?:orang|org)\\b").matcher(lower);
    int total = 0;
    int found = 0;
    while (each.find()) {
      total += Integer.parseInt(each.group(1));
      found++;
    }
    return found > 1 ? total : 0;
  }

  private static StaffCount sum(List<String> parts, String text) {
    int total = 0;
    for (String part : parts) {
      Matcher count = COUNT.matcher(part.toLowerCase(Locale.ROOT));
      if (count.find()) {
        int number = Integer.parseInt(count.group(1));
        if (part.toLowerCase(Locale.ROOT).startsWith("jumlah") || part.toLowerCase(Locale.ROOT).startsWith("total")) {
          return new StaffCount(number, count.group(2), text);
        }
        total += number;
      }
    }
    return new StaffCount(total, null, text);
  }
}
