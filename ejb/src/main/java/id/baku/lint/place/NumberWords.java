package id.baku.lint.place;

import id.baku.documents.Terbilang;
import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.lint.StandardRule;
import id.baku.standards.ComponentKind;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits beside words of another number: "2 (tiga) orang". Amounts of money have a rule of their own.
 *
 * @source Permendagri 1/2023 (numbers in official documents are written in digits and words)
 */
public final class NumberWords implements StandardRule {

  private static final Pattern SPELLED = Pattern.compile(
      "(?<![\\d.,/])(\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,9})\\s{0,3}\\(\\s{0,3}([\\p{L} -]{2,80}?)\\s{0,3}\\)");
  private static final Pattern MONEY_BEFORE = Pattern.compile("(?:rp|idr)[\\s.:]{0,3}$", Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return new About("L01", Severity.ERROR, "Permendagri 1/2023");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    for (ComponentKind kind : ComponentKind.values()) {
      String raw = standard.raw(kind);
      Matcher spelled = SPELLED.matcher(raw);
      while (spelled.find()) {
        String words = spelled.group(2).strip();
        long number = Long.parseLong(spelled.group(1).replace(".", ""));
        if (!isMoney(raw, spelled, words) && disagree(number, words)) {
          String right = spelled.group().replace(words, rightWords(number, words));
          findings.of(this, Spot.in(standard, kind, spelled.group(), spelled.start()))
              .with("number", number).with("words", words).with("right", right).fix(Fix.suggested(right)).add();
        }
      }
    }
  }

  private static boolean isMoney(String raw, Matcher spelled, String words) {
    return words.toLowerCase(Locale.ROOT).contains("rupiah")
        || MONEY_BEFORE.matcher(raw.substring(Math.max(0, spelled.start() - 8), spelled.start())).find();
  }

  /** The words stand for another number, and do not spell it digit by digit either. */
  public static boolean disagree(long number, String words) {
    OptionalLong said = longest(words);
    return said.isPresent() && said.getAsLong() != number && !digitByDigit(words).equals(String.valueOf(number));
  }

  /** The number the first words stand for: "lima belas hari" is 15. */
  private static OptionalLong longest(String words) {
    for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
      OptionalLong value = Terbilang.parse(words.substring(0, end));
      if (value.isPresent()) {
        return value;
      }
    }
    return OptionalLong.empty();
  }

  /** "satu tujuh nol delapan" is 1708; "" when some word is no digit. */
  private static String digitByDigit(String words) {
    StringBuilder digits = new StringBuilder();
    for (String word : words.split("[\\s-]+")) {
      OptionalLong digit = Terbilang.parse(word);
      if (digit.isEmpty() || digit.getAsLong() > 9) {
        return "";
      }
      digits.append(digit.getAsLong());
    }
    return digits.toString();
  }

  /** The number in words, with the words behind it that are no number kept. */
  private static String rightWords(long number, String words) {
    for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
      if (Terbilang.parse(words.substring(0, end)).isPresent()) {
        return Terbilang.of(number) + words.substring(end);
      }
    }
    return words;
  }
}
