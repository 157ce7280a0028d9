package id.baku.lint.place;

import id.baku.decrees.values.Rupiah;
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

/**
 * An amount of rupiah beside words of another amount: "Rp10.000 (lima belas ribu rupiah)". Which of the two is owed
 * nobody can tell, so nothing is mended unasked.
 *
 * @source UU 25/2009 Pasal 21 (biaya/tarif)
 */
public final class RupiahWords implements StandardRule {

  private static final int LONGEST = 10_000;

  @Override
  public About about() {
    return new About("L15", Severity.ERROR, "UU 25/2009 Pasal 21");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    for (ComponentKind kind : ComponentKind.values()) {
      String raw = standard.raw(kind);
      for (int from = 0; from < raw.length(); from = end(raw, from) + 1) {
        check(standard, kind, raw.substring(from, Math.min(end(raw, from), from + LONGEST)), from, findings);
      }
    }
  }

  /** Entries end with a semicolon; an amount and its words are never parted by one. */
  private static int end(String raw, int from) {
    int end = raw.indexOf(';', from);
    return end < 0 ? raw.length() : end;
  }

  private void check(LintStandard standard, ComponentKind kind, String entry, int from, Findings findings) {
    for (Rupiah.Amount amount : Rupiah.in(entry)) {
      if (amount.words() != null) {
        String quote = entry.substring(amount.start(), amount.end());
        findings.of(this, Spot.in(standard, kind, quote, from + amount.start()))
            .with("number", Terbilang.of(amount.value())).with("words", Terbilang.of(amount.words()))
            .fix(Fix.of(Fix.Kind.CHECK)).add();
      }
    }
  }
}
