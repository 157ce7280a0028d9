package id.baku.decrees.values;

import id.baku.decrees.CellContent.Evaluation;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.text.Words;
import id.baku.standards.TimeUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how often performance is evaluated: "6 (enam) bulan sekali", "setiap bulan", "2 kali setahun", "triwulan". */
public final class EvaluationReader {

  private static final String UNIT = "(hari|minggu|pekan|bulan|triwulan|caturwulan|semester|tahun)";
  private static final String COUNT = "(?:(\\d{1,3})|(se|satu|dua|tiga|empat|lima|enam|dua belas))";
  private static final String BRACKET = "(?:\\s{0,2}\\([^()]{0,40}\\))?";
  private static final Pattern TIMES = Pattern.compile("\\b" + COUNT + BRACKET + "\\s{0,2}kali\\b.{0,25}?\\b(?:(\\d{1,3})"
      + BRACKET + "\\s{0,2}|(se|satu|tiap|setiap|per)\\s{0,2})?" + UNIT + "(?:an)?\\b");
  private static final Pattern ONCE = Pattern.compile("\\b" + COUNT + BRACKET + "\\s{0,2}" + UNIT + "(?:an)?\\b");
  private static final Pattern EACH =
      Pattern.compile("\\b(?:setiap|tiap|tiap-tiap|per|sekali|dalam|secara)\\s{1,3}(?:akhir\\s{1,3}|awal\\s{1,3}|satu\\s{1,3})?(se)?" + UNIT + "(?:an)?\\b");
  private static final Pattern ADVERB = Pattern.compile("\\b" + UNIT + "an\\b|\\b(triwulan|semester|caturwulan)\\b");

  private EvaluationReader() {}

  public static Evaluation read(List<Line> lines) {
    String text = ItemLists.trim(Words.squeeze(Flow.of(lines).text()));
    String lower = Limits.head(text).toLowerCase(Locale.ROOT);
    Matcher times = TIMES.matcher(lower);
    if (times.find()) {
      int count = count(times.group(1), times.group(2));
      int units = times.group(3) != null ? Integer.parseInt(times.group(3)) : 1;
      return perTimes(count, units, times.group(5), text);
    }
    Matcher once = ONCE.matcher(lower);
    if (once.find()) {
      return of(count(once.group(1), once.group(2)), once.group(3), text);
    }
    Matcher each = EACH.matcher(lower);
    if (each.find()) {
      return of(1, each.group(2), text);
    }
    Matcher adverb = ADVERB.matcher(lower);
    if (adverb.find()) {
      return of(1, adverb.group(1) != null ? adverb.group(1) : adverb.group(2), text);
    }
    return new Evaluation(null, null, text);
  }

  private static int count(String digits, String word) {
    if (digits != null) {
      return Integer.parseInt(digits);
    }
    Integer value = word.equals("se") ? Integer.valueOf(1) : Quantity.ofWords(word);
    return value == null ? 1 : value;
  }

  /** "2 kali setahun" is every 6 months. */
  private static Evaluation perTimes(int count, int units, String unit, String text) {
    Evaluation whole = of(units, unit, text);
    if (count <= 1) {
      return whole;
    }
    int months = switch (whole.unit()) {
      case YEAR -> whole.every() * 12;
      case MONTH -> whole.every();
      default -> 0;
    };
    return months > 0 && months % count == 0 ? new Evaluation(months / count, TimeUnit.MONTH, text) : whole;
  }

  private static Evaluation of(int every, String unit, String text) {
    return switch (unit) {
      case "hari" -> new Evaluation(every, TimeUnit.DAY, text);
      case "minggu", "pekan" -> new Evaluation(every, TimeUnit.WEEK, text);
      case "bulan" -> new Evaluation(every, TimeUnit.MONTH, text);
      case "triwulan" -> new Evaluation(every * 3, TimeUnit.MONTH, text);
      case "caturwulan" -> new Evaluation(every * 4, TimeUnit.MONTH, text);
      case "semester" -> new Evaluation(every * 6, TimeUnit.MONTH, text);
      default -> new Evaluation(every, TimeUnit.YEAR, text);
    };
  }
}
