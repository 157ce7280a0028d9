package id.baku.decrees.values;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who pays a tariff, where the text says it plainly: "(umum)" or "untuk dewasa" behind the amount, "BPJS:" before it.
 * {@code start} and {@code end} frame the name together with the tariff.
 */
record Payer(String name, int start, int end) {

  private static final Pattern BRACKETS = Pattern.compile("\\G\\s{0,2}\\(\\s{0,2}([^()]{1,80}?)\\s{0,2}\\)");
  private static final Pattern FOR =
      Pattern.compile("\\G\\s{0,2}(?:untuk|bagi)\\s{1,2}([^,;]{1,80}?)\\s{0,2}(?=[,;]|\\.\\s|\\.?$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE =
      Pattern.compile("(?:^|[,;.]|\\b(?:dan|sedangkan|serta)\\b)\\s{0,3}([^,;.:=()]{1,80}?)\\s{0,2}[:=(\\-\u2013]\\s{0,2}$");
  /** "anak-anak Rp 10.000, lansia gratis". */
  private static final Pattern PLAIN = Pattern.compile("[,;]\\s{0,3}([^,;.:=()\\d]{1,40}?)\\s{1,2}$");
  private static final Pattern JOINED = Pattern.compile("\\s{1,2}(?:dan|serta|sedangkan|atau)$", Pattern.CASE_INSENSITIVE);

  /** Named behind a tariff that ends at {@code from}, before the next one; null when nobody is named there. */
  static Payer behind(String part, int from, int next) {
    String text = part.substring(0, next);
    for (Pattern form : new Pattern[] {BRACKETS, FOR}) {
      Matcher found = form.matcher(text);
      if (found.find(from)) {
        return new Payer(JOINED.matcher(found.group(1)).replaceFirst(""), from, found.end());
      }
    }
    return null;
  }

  /** Named before a word for "free" that stands at {@code at}: "BPJS: gratis", "BPJS (gratis)". */
  static Payer before(String part, int from, int at, int end) {
    int start = Math.max(from, at - 100);
    Matcher found = BEFORE.matcher(part.substring(start, at));
    if (!found.find()) {
      found = PLAIN.matcher(part.substring(start, at));
      if (from == 0 || !found.find() || found.group(1).strip().split(" ").length > 4) {
        return null;
      }
    }
    if (isNoPayer(found.group(1))) {
      return null;
    }
    int stop = end < part.length() && part.charAt(end) == ')' ? end + 1 : end;
    return new Payer(found.group(1), start + found.start(1), stop);
  }

  private static boolean isNoPayer(String name) {
    String lower = name.toLowerCase(Locale.ROOT).strip();
    return lower.isEmpty() || lower.equals("biaya") || lower.equals("tarif") || lower.equals("biaya/tarif")
        || lower.equals("retribusi");
  }
}
