package id.baku.lint;

import id.baku.decrees.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the rules look at, whether it was just read from a document or is kept in the product.
 *
 * @param decree the decree around the standards; null when there is none
 * @param locator where in the source a spot lies; null when there is no source
 */
public record LintSubject(LintDecree decree, List<LintStandard> standards,
    Function<Spot, Optional<SourceSpan>> locator) {

  public LintSubject {
    standards = List.copyOf(standards);
  }

  /** Standards without a source text. */
  public static LintSubject of(LintDecree decree, List<LintStandard> standards) {
    return new LintSubject(decree, standards, spot -> Optional.empty());
  }

  /** Words of the law the decree itself names; empty without a decree. */
  public List<String> legalBasesOfDecree() {
    return decree == null ? List.of() : decree.legalBases();
  }
}
