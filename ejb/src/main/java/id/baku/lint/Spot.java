package id.baku.lint;

import id.baku.standards.ComponentKind;

/**
 * Where a rule points: words in a component, in a heading (no component), or in the decree (no standard).
 *
 * @param quote the very words, "" when something is missing there
 * @param at where the quote begins in the raw text of the component, -1 when that does not matter
 * @param anchor words that are there, to find the place in the source; mostly the quote
 */
public record Spot(LintStandard standard, ComponentKind component, String quote, int at, String anchor) {

  public Spot(LintStandard standard, ComponentKind component, String quote, int at) {
    this(standard, component, quote, at, quote);
  }

  public static Spot decree(String quote) {
    return new Spot(null, null, quote, -1);
  }

  /** Where something is missing from the decree, beside words that are there. */
  public static Spot beside(String anchor) {
    return new Spot(null, null, "", -1, anchor);
  }

  public static Spot heading(LintStandard standard, String quote) {
    return new Spot(standard, null, quote, -1);
  }

  /** The first place of these words in the component. */
  public static Spot in(LintStandard standard, ComponentKind component, String quote) {
    return new Spot(standard, component, quote, standard.raw(component).indexOf(quote));
  }

  public static Spot in(LintStandard standard, ComponentKind component, String quote, int at) {
    return new Spot(standard, component, quote, at);
  }

  /** The component as a whole. */
  public static Spot whole(LintStandard standard, ComponentKind component) {
    return new Spot(standard, component, "", -1);
  }
}
