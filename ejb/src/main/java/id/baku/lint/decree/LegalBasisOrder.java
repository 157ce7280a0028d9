package id.baku.lint.decree;

import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.standards.ComponentKind;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Legal bases that do not stand by rank and, within a rank, by time. The first one out of place is reported. Numbers
 * of one year are compared only within one kind and issuer.
 *
 * @source UU 12/2011 (dasar hukum: by rank, then by date)
 */
public final class LegalBasisOrder implements Rule {

  private static final List<Pattern> RANKS = List.of(
      rank("undang-undang dasar|UUD"), rank("ketetapan majelis|TAP MPR"),
      rank("undang[- ]undang|UU|peraturan pemerintah pengganti|perp+u"), rank("peraturan pemerintah|PP"),
      rank("peraturan presiden|perpres|keputusan presiden|keppres"), rank("instruksi presiden|inpres"),
      rank("peraturan (?:menteri|kepala badan|badan|komisi|lembaga|ombudsman)|permen\\w*|perki|perban|keputusan menteri|kepmen\\w*"),
      rank("peraturan daerah provinsi|perda provinsi|qanun"), rank("peraturan gubernur|pergub"),
      rank("peraturan daerah (?:kabupaten|kota)"), rank("peraturan (?:bupati|wali\\s?kota)|perbup|perwal\\w*"));
  private static final Pattern YEAR = Pattern.compile(
      "\\b(?:nomor|no)\\b[.:]?\\s*([0-9]{1,4})\\S*\\s+(?:tahun|th\\.?)\\s*([12]\\d{3})", Pattern.CASE_INSENSITIVE);

  @Override
  public About about() {
    return new About("L32", Severity.HINT, "UU 12/2011");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    check(subject.legalBasesOfDecree(), findings, Spot::decree);
    for (LintStandard standard : subject.standards()) {
      check(standard.pieces(ComponentKind.LEGAL_BASIS), findings, basis -> Spot.in(standard,
          ComponentKind.LEGAL_BASIS, basis));
    }
  }

  /** @param rank place of its kind; @param issuer words before the number, so kinds of one rank are told apart */
  private record Basis(String text, int rank, String issuer, int year, int number) {

    boolean mustPrecede(Basis other) {
      return rank < other.rank || rank == other.rank
          && (year < other.year || year == other.year && issuer.equals(other.issuer) && number < other.number);
    }
  }

  private void check(List<String> texts, Findings findings, Function<String, Spot> place) {
    List<Basis> bases = texts.stream().map(LegalBasisOrder::basis).filter(basis -> basis != null).toList();
    for (int i = 1; i < bases.size(); i++) {
      if (bases.get(i).mustPrecede(bases.get(i - 1))) {
        findings.of(this, place.apply(bases.get(i).text())).with("before", bases.get(i - 1).text())
            .fix(Fix.of(Fix.Kind.CHECK)).add();
        return;
      }
    }
  }

  private static Basis basis(String text) {
    Matcher year = YEAR.matcher(text);
    if (!year.find()) {
      return null;
    }
    for (int rank = 0; rank < RANKS.size(); rank++) {
      if (RANKS.get(rank).matcher(text).find()) {
        return new Basis(text, rank, id.baku.decrees.text.Words.plain(text.substring(0, year.start())),
            Integer.parseInt(year.group(2)), Integer.parseInt(year.group(1)));
      }
    }
    return null;
  }

  private static Pattern rank(String words) {
    return Pattern.compile("^\\W{0,4}(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }
}
