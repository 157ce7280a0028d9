package id.baku.decrees.values;

import id.baku.decrees.text.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text between two prices: what of it belongs to the price before ("per lembar", "(umum)", "untuk dewasa") and
 * what names the next one. Names stand before all prices of an entry or behind all of them; the first price decides.
 */
record FeeGap(String mine, String next) {

  private static final Pattern SEPARATOR =
      Pattern.compile("[,;]\\s{0,3}(?:(?:dan|serta|sedangkan|atau)\\s)?|\\.\\s{1,3}(?=\\p{L})|\\s(?:dan|serta|sedangkan|atau)\\s");
  private static final Pattern UNIT =
      Pattern.compile("^(?:/\\s?[\\p{L}\\d\u00b2\u00b3]{1,20}){1,3}|^(?:per|tiap|setiap|untuk\\s(?:tiap|setiap))[\\s-][\\p{L}\\d\u00b2\u00b3]{1,20}"
          + "(?:[\\s/](?:per|tiap|setiap|/)?\\s?(?:hari|bulan|tahun|minggu|jam|orang|lembar|unit|kali|m\u00b2|m2))*(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACKETS = Pattern.compile("^\\(\\s{0,2}([^()]{1,80}?)\\s{0,2}\\)");
  private static final Pattern FOR = Pattern.compile("^(?:untuk|bagi)\\s{1,2}", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 120;

  static FeeGap range(String gap) {
    return new FeeGap("", gap);
  }

  /** @param leads the names of this entry stand before their prices */
  static FeeGap cut(String gap, boolean last, boolean leads) {
    if (last) {
      return new FeeGap(gap, "");
    }
    int depth = 0;
    Matcher separator = SEPARATOR.matcher(gap);
    int from = 0;
    int end = -1;
    int next = -1;
    while (separator.find()) {
      for (int i = from; i < separator.start(); i++) {
        depth += gap.charAt(i) == '(' ? 1 : gap.charAt(i) == ')' && depth > 0 ? -1 : 0;
      }
      from = separator.start();
      if (depth == 0 && (end < 0 || !leads)) {
        end = separator.start();
        next = separator.end();
      }
    }
    if (end >= 0) {
      return new FeeGap(gap.substring(0, end), gap.substring(next));
    }
    if (!leads) {
      return new FeeGap(gap, "");
    }
    String text = gap.strip();
    Matcher unit = UNIT.matcher(text);
    int stop = unit.find() ? unit.end() : 0;
    Matcher brackets = BRACKETS.matcher(text);
    stop = stop == 0 && brackets.find() ? brackets.end() : stop;
    return new FeeGap(text.substring(0, stop), text.substring(stop));
  }

  /** The name of the price before the gap, with what the gap adds to it: unit, brackets, the one who pays. */
  String behind(String name) {
    String text = Words.squeeze(mine);
    while (!text.isEmpty() && ",;.-\u2013=:".indexOf(text.charAt(0)) >= 0) {
      text = text.substring(1).strip();
    }
    Matcher unit = UNIT.matcher(text);
    String per = unit.find() ? unit.group().strip() : "";
    String rest = ItemLists.trim(text.substring(per.length()).strip());
    Matcher brackets = BRACKETS.matcher(rest);
    boolean bracketed = brackets.find();
    String payer = bracketed ? brackets.group(1) : FOR.matcher(rest).replaceFirst("");
    payer = payer.length() > LONGEST ? "" : payer;
    String whole = name;
    if (name.isEmpty()) {
      whole = payer;
    } else if (bracketed) {
      whole = name + " (" + payer + ")";
    } else if (FOR.matcher(rest).find() && !payer.isEmpty()) {
      whole = name + " " + rest;
    }
    return per.isEmpty() ? whole : whole.isEmpty() ? per : whole + (per.startsWith("/") ? " " : ", ") + per;
  }
}
