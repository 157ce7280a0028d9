package id.baku.decrees.values;

import id.baku.documents.Terbilang;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds amounts of rupiah however they are spelled: "Rp 25.000,-", "Rp. 25.000,00", "IDR 25,000", "25 ribu rupiah",
 * "Rp 1,5 juta", "sepuluh ribu rupiah". Where digits and words stand side by side the digits count.
 */
public final class Rupiah {

  /** An amount and where it stands, with the words in brackets behind it; {@code words} is their value if they disagree. */
  public record Amount(long value, int start, int end, Long words) {

    boolean isDisputed() {
      return words != null;
    }
  }

  private static final String NUMBER = "(\\d{1,15}(?:[.,\u00a0 ]\\d{3}(?!\\d)){0,4}(?:[.,]\\d{1,2}(?!\\d))?)(?!\\d|[.,]\\d)";
  private static final String SCALE = "(?:\\s{0,2}(ribu|rb|juta|jt|miliar|milyar|k)\\b\\.?)?";
  private static final Pattern MARKED =
      Pattern.compile("\\b(?:rp|idr)\\s{0,3}[.:]?\\s{0,3}" + NUMBER + SCALE, Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMED =
      Pattern.compile("(?<![\\d.,])" + NUMBER + SCALE + "[,.\\-]{0,3}\\s{0,3}rupiah\\b", Pattern.CASE_INSENSITIVE);
  /** "administrasi 10 ribu": thousands and millions of money, unless something else is counted. */
  private static final Pattern SCALED = Pattern.compile("(?<![\\d.,])" + NUMBER + "\\s{0,2}(ribu|rb|juta|jt)\\b\\.?"
      + "(?!\\s{1,2}(?:lembar|orang|eksemplar|jiwa|penduduk|km|kilometer|meter|kali|unit|buah|kg|ton|liter|watt|va)\\b)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTHING = Pattern.compile("\\b(?:rp|idr)\\s{0,3}[.:]?\\s{0,3}(?:nol|nihil|[-\u2013])",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern TAIL = Pattern.compile(
      "\\G\\s{0,2}(?:[,.]\\s?[-\u2013]{1,2}|[-\u2013](?!\\s?\\d))?(?:\\s{0,2}rupiah)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACKETS = Pattern.compile("\\G\\s{0,2}\\(([^()]{2,140})\\)");
  private static final Pattern UP_TO =
      Pattern.compile("\\G\\s{0,2}(?:-|\u2013|s/d|s\\.\\s?d\\.?|sd|sampai dengan|sampai|hingga)\\s{0,2}" + NUMBER + SCALE
          + "(?!\\s{0,2}(?:%|x\\b|\\d))", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_BRACKETS = Pattern.compile(
      "(?<![\\d.,])" + NUMBER + "[,.\\-]{0,3}\\s{0,3}(?=\\([^()]{2,120}rupiah[^()]{0,20}\\))", Pattern.CASE_INSENSITIVE);
  private static final String NUMBER_WORD = "(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh"
      + "|sebelas|seratus|seribu|belas|puluh|ratus|ribu|juta|miliar|milyar)";
  private static final Pattern WORDED = Pattern.compile(
      "\\b(" + NUMBER_WORD + "(?:\\s{1,2}" + NUMBER_WORD + "){0,14})\\s{1,2}rupiah\\b", Pattern.CASE_INSENSITIVE);

  private Rupiah() {}

  public static List<Amount> in(String text) {
    List<Amount> found = new ArrayList<>();
    collect(MARKED, text, found);
    collect(NAMED, text, found);
    collect(IN_BRACKETS, text, found);
    collect(SCALED, text, found);
    Matcher nothing = NOTHING.matcher(text);
    while (nothing.find()) {
      add(found, new Amount(0, nothing.start(), nothing.end(), null));
    }
    Matcher worded = WORDED.matcher(text);
    while (worded.find()) {
      OptionalLong value = Terbilang.parse(worded.group(1));
      if (value.isPresent()) {
        add(found, new Amount(value.getAsLong(), worded.start(), worded.end(), null));
      }
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  private static void collect(Pattern pattern, String text, List<Amount> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String scale = matcher.groupCount() > 1 ? matcher.group(2) : null;
      long value = value(matcher.group(1), scale);
      if (value < 0) {
        continue;
      }
      Matcher upper = UP_TO.matcher(text);
      if (scale == null && upper.find(matcher.end()) && upper.group(2) != null && value < 1000
          && value(upper.group(1), upper.group(2)) > value * factor(upper.group(2))) {
        value *= factor(upper.group(2));
      }
      Amount amount = withWords(text, value, matcher.start(), matcher.end());
      add(found, amount);
      if (upper.find(amount.end())) {
        long more = value(upper.group(1), upper.group(2));
        if (more > value) {
          add(found, withWords(text, more, upper.start(1), upper.end()));
        }
      }
    }
  }

  /** Takes in what belongs to an amount: ",-", "rupiah", and the same in words. */
  private static Amount withWords(String text, long value, int start, int end) {
    Matcher tail = TAIL.matcher(text);
    int stop = tail.find(end) ? tail.end() : end;
    Matcher brackets = BRACKETS.matcher(text);
    if (!brackets.find(stop)) {
      return new Amount(value, start, stop, null);
    }
    String inside = brackets.group(1).toLowerCase(Locale.ROOT);
    OptionalLong words = Terbilang.parse(inside.replace("rupiah", " ").replace(".", " ").replace(",", " ").strip());
    boolean belongs = words.isPresent() || inside.contains("rupiah");
    Long disputed = words.isPresent() && words.getAsLong() != value ? Long.valueOf(words.getAsLong()) : null;
    return new Amount(value, start, belongs ? brackets.end() : stop, disputed);
  }

  private static void add(List<Amount> found, Amount amount) {
    if (found.stream().noneMatch(a -> amount.start() < a.end() && a.start() < amount.end())) {
      found.add(amount);
    }
  }

  /** "25.000" and "25,000" are thousands; one or two digits behind the last sign are a fraction. */
  static long value(String digits, String scale) {
    String number = digits.replace("\u00a0", "").replace(" ", "");
    int sign = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
    int behind = sign < 0 ? 0 : number.length() - sign - 1;
    String whole = sign >= 0 && behind < 3 ? number.substring(0, sign) : number;
    String fraction = sign >= 0 && behind < 3 ? number.substring(sign + 1) : "";
    String clean = whole.replace(".", "").replace(",", "");
    if (clean.isEmpty() || clean.length() > 15) {
      return -1;
    }
    long factor = factor(scale);
    if (Long.parseLong(clean) > Long.MAX_VALUE / factor) {
      return -1;
    }
    long value = Long.parseLong(clean) * factor;
    if (factor > 1 && !fraction.isEmpty()) {
      value += Math.round(Double.parseDouble("0." + fraction) * factor);
    } else if (factor > 1 && sign >= 0 && behind == 3 && number.indexOf('.') == number.lastIndexOf('.')
        && clean.length() <= 6) {
      value = Math.round(Double.parseDouble(number.replace(',', '.')) * factor);
    }
    return value;
  }

  private static long factor(String scale) {
    return scale == null ? 1 : switch (scale.toLowerCase(Locale.ROOT)) {
      case "ribu", "rb", "k" -> 1_000;
      case "juta", "jt" -> 1_000_000;
      case "miliar", "milyar" -> 1_000_000_000;
      default -> 1;
    };
  }
}
