package id.baku.lint;

import id.baku.decrees.SourceSpan;
import id.baku.standards.ComponentKind;

/**
 * Where a finding lies.
 *
 * @param standard number of the standard ("8.1"), null for the decree itself
 * @param component null for headings and the decree
 * @param item entry of the component, from 0; null when no single one
 * @param at where the quote begins in the component's raw text, -1 when it is not a place in it
 * @param span piece of the source, null when the source is not at hand
 */
public record Place(String standard, ComponentKind component, Integer item, int at, SourceSpan span) {

  /** Line of the source, from 1; null when the source is not at hand. */
  public Integer line() {
    return span == null ? null : span.line();
  }
}
