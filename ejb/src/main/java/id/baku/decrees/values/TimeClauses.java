package id.baku.decrees.values;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence about times into clauses that each name one limit, or the opening hours: "Pendaftaran 10 menit;
 * pemeriksaan 30 menit", "baru: 14 hari, perpanjangan: 7 hari". Brackets and ranges are never cut, and a part that
 * names neither stays with the limit it explains.
 */
final class TimeClauses {

  private static final Pattern SEPARATOR = Pattern.compile(
      ";\\s{0,3}|,\\s{1,3}(?:dan\\s|sedangkan\\s|serta\\s)?|\\.\\s{1,3}(?=\\p{Lu})|\\s(?:dan|sedangkan|serta)\\s");
  private static final Pattern CONDITION = Pattern.compile(
      "^(?:bila|apabila|jika|kalau|dalam hal|untuk|bagi|kecuali|khusus|sedangkan|selanjutnya|kemudian)\\b");
  /** How long something else lasts, or by when it has to happen. */
  private static final Pattern NO_LIMIT = Pattern.compile(
      "\\b(?:berlaku|masa\\s+berlaku|diperpanjang|usia|umur|berusia|berumur|sebelum|jatuh tempo|kedaluwarsa|pinjam)\\b[^,;]{0,30}$");
  private static final Pattern BEFOREHAND = Pattern.compile("\\G\\s{1,3}sebelum");
  private static final Pattern TOTAL =
      Pattern.compile("(?:^|\\b(?:dengan|sehingga|jadi|maka)\\s)(?:total|jumlah|keseluruhan|seluruhnya|secara keseluruhan)\\b");

  private static final Pattern TOTAL_WORD = Pattern.compile("\\b(?:total|jumlah|keseluruhan|seluruhnya)\\b");

  private TimeClauses() {}

  private record Clause(int start, int end, boolean limit, boolean hours) {
    boolean bears() {
      return limit || hours;
    }
  }

  static boolean isTotal(String lower) {
    return TOTAL.matcher(lower).find();
  }

  /** Somewhere the text sums up what it says: "…, total 3 hari kerja". */
  static boolean namesTotal(String lower) {
    return TOTAL_WORD.matcher(lower).find();
  }

  /** @param lower the text in lower case, or its beginning */
  static List<String> of(String text, String lower) {
    List<TimeAmount> amounts = TimeAmount.all(lower);
    List<Clause> merged = new ArrayList<>();
    int pending = -1;
    int from = 0;
    Matcher separator = SEPARATOR.matcher(lower);
    String joint = "";
    while (from <= lower.length()) {
      int end = lower.length();
      int next = lower.length() + 1;
      String sign = "";
      while (separator.find()) {
        if (!isInside(lower, separator.start(), from, amounts)) {
          end = separator.start();
          next = separator.end();
          sign = separator.group();
          break;
        }
      }
      Clause clause = clause(lower, from, end, amounts);
      pending = join(merged, clause, pending, joint, lower);
      joint = sign;
      from = next;
    }
    List<String> clauses = new ArrayList<>();
    for (int i = 0; i < merged.size(); i++) {
      int end = i + 1 == merged.size() ? text.length() : merged.get(i).end();
      clauses.add(ItemLists.trim(text.substring(i == 0 ? 0 : merged.get(i).start(), end)));
    }
    return clauses;
  }

  /** Adds a clause to those found; returns where a clause without a limit began that waits for the next one, or -1. */
  private static int join(List<Clause> merged, Clause clause, int pending, String joint, String lower) {
    if (clause.start() >= clause.end()) {
      return pending;
    }
    int start = pending >= 0 ? pending : clause.start();
    Clause last = merged.isEmpty() ? null : merged.getLast();
    if (clause.bears()) {
      boolean sameHours = last != null && last.hours() && clause.hours() && !clause.limit() && !last.limit();
      if (sameHours) {
        merged.set(merged.size() - 1, new Clause(last.start(), clause.end(), false, true));
      } else {
        merged.add(new Clause(start, clause.end(), clause.limit(), clause.hours()));
      }
      return -1;
    }
    boolean ahead = last == null || pending >= 0 || joint.startsWith(";") || joint.startsWith(".")
        || CONDITION.matcher(lower.substring(clause.start(), clause.end())).find();
    if (ahead) {
      return start;
    }
    merged.set(merged.size() - 1, new Clause(last.start(), clause.end(), last.limit(), last.hours()));
    return -1;
  }

  private static Clause clause(String lower, int start, int end, List<TimeAmount> amounts) {
    boolean limit = amounts.stream().anyMatch(a -> a.start() >= start && a.end() <= end
        && !BEFOREHAND.matcher(lower).find(a.end()) && !NO_LIMIT.matcher(lower.substring(start, a.start())).find() && depth(lower, start, a.start()) == 0);
    return new Clause(start, end, limit, !limit && TimeReader.namesHours(lower.substring(start, end)));
  }

  private static boolean isInside(String lower, int at, int from, List<TimeAmount> amounts) {
    return amounts.stream().anyMatch(a -> a.start() < at && at < a.end()) || depth(lower, from, at) > 0;
  }

  private static int depth(String text, int from, int at) {
    int depth = 0;
    for (int i = from; i < at; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' && depth > 0 ? -1 : 0;
    }
    return depth;
  }
}
