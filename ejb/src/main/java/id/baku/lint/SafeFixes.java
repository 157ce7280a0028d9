package id.baku.lint;

import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Component;
import java.util.Optional;

/** Puts words in place of what a finding quotes: the very words once, at their place, in raw text and structure. */
public final class SafeFixes {

  private SafeFixes() {}

  /**
   * The content with the finding mended; empty when the fix is not safe, the words no longer stand there, or raw text
   * and structure do not agree about where they are, so that a person has to look.
   */
  public static Optional<StandardContent> apply(Finding finding, StandardContent content) {
    return finding.fix() == null || !finding.fix().safe() ? Optional.empty()
        : replace(finding, finding.fix().replacement(), content);
  }

  /** The content with these words in place of the quote; empty as for {@link #apply}. */
  public static Optional<StandardContent> replace(Finding finding, String words, StandardContent content) {
    Place place = finding.place();
    Component component = place.component() == null ? null : content.component(place.component());
    if (component == null || component.raw() == null || place.at() < 0 || finding.quote().isEmpty()
        || !component.raw().startsWith(finding.quote(), place.at())) {
      return Optional.empty();
    }
    return new Mending(finding.quote(), words, component.raw(), place.at()).of(component)
        .map(mended -> content.with(place.component(), mended));
  }
}
