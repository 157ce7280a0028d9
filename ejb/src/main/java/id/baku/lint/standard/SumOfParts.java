package id.baku.lint.standard;

import id.baku.decrees.values.Rupiah;
import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.lint.StandardRule;
import id.baku.lint.place.Promises;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent.TimePromise;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed total that is not the sum of its parts: staff "5 orang, terdiri dari …", times and fees with a line
 * "Total". Parts count only when there are two or more, and times only in one unit.
 *
 * @source UU 25/2009 Pasal 21 (jumlah pelaksana; jangka waktu; biaya/tarif)
 */
public final class SumOfParts implements StandardRule {

  private static final int LONGEST = 1_000;
  private static final Pattern PEOPLE =
      Pattern.compile("(?<![\\d.,])(\\d{1,4})\\s{0,3}(?:\\([^()]{0,40}\\))?\\s{0,3}(?:orang|org)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MADE_OF = Pattern.compile(
      "\\b(?:terdiri (?:dari|atas)|meliputi|yaitu|dengan rincian)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern TOTAL = Pattern.compile("^\\W*(?:total|jumlah(?: keseluruhan| total)?)\\b",
      Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return new About("L24", Severity.ERROR, "UU 25/2009 Pasal 21");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    staff(standard, findings);
    times(standard, findings);
    fees(standard, findings);
  }

  private void staff(LintStandard standard, Findings findings) {
    String raw = standard.raw(ComponentKind.STAFF_COUNT);
    Matcher madeOf = MADE_OF.matcher(raw);
    if (!madeOf.find()) {
      return;
    }
    List<Long> whole = people(raw.substring(0, madeOf.start()));
    List<Long> parts = people(raw.substring(madeOf.end()));
    if (whole.size() == 1) {
      compare(standard, ComponentKind.STAFF_COUNT, raw, whole.getFirst(), parts, findings);
    }
  }

  private static List<Long> people(String text) {
    List<Long> counts = new ArrayList<>();
    Matcher people = PEOPLE.matcher(text);
    while (people.find()) {
      counts.add(Long.valueOf(people.group(1)));
    }
    return counts;
  }

  private void times(LintStandard standard, Findings findings) {
    List<TimePromise> promises = Promises.of(standard).stream().filter(p -> p.amount() != null).toList();
    List<TimePromise> totals = promises.stream().filter(p -> TOTAL.matcher(p.text()).find()).toList();
    if (totals.size() == 1 && promises.stream().map(TimePromise::unit).distinct().count() == 1) {
      List<Long> parts = promises.stream().filter(p -> p != totals.getFirst()).map(p -> Long.valueOf(p.amount())).toList();
      compare(standard, ComponentKind.COMPLETION_TIME, totals.getFirst().text(), totals.getFirst().amount(), parts,
          findings);
    }
  }

  /** Entries of a fee are parted by lines or semicolons; each holds one amount. */
  private void fees(LintStandard standard, Findings findings) {
    List<Long> parts = new ArrayList<>();
    String totalText = null;
    long total = 0;
    for (String entry : standard.raw(ComponentKind.FEE).split(";|\\s-\\s|(?i)(?=\\b(?:total|jumlah)\\b)")) {
      List<Rupiah.Amount> amounts = entry.length() > LONGEST ? List.of() : Rupiah.in(entry);
      if (amounts.size() != 1) {
        continue;
      }
      if (TOTAL.matcher(entry.strip()).find()) {
        if (totalText != null) {
          return;
        }
        totalText = entry.strip();
        total = amounts.getFirst().value();
      } else if (totalText == null) {
        parts.add(amounts.getFirst().value());
      }
    }
    if (totalText != null) {
      compare(standard, ComponentKind.FEE, totalText, total, parts, findings);
    }
  }

  private void compare(LintStandard standard, ComponentKind kind, String quote, long total, List<Long> parts,
      Findings findings) {
    long sum = parts.stream().mapToLong(Long::longValue).sum();
    if (parts.size() >= 2 && sum != total) {
      findings.of(this, Spot.in(standard, kind, quote)).with("total", total).with("sum", sum)
          .fix(Fix.of(Fix.Kind.CHECK)).add();
    }
  }
}
