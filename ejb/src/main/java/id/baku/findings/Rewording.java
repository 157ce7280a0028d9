package id.baku.findings;

import id.baku.decrees.CellWording;
import id.baku.decrees.CellWording.Breaks;
import id.baku.decrees.ParsedContent;
import id.baku.decrees.ParsedStandard;
import id.baku.lint.Finding;
import id.baku.lint.SafeFixes;
import id.baku.regulations.Registry;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Component;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person's words in place of what a finding quotes. The structure is what the reader of decrees makes of the new
 * wording wherever it makes of the present one what is kept; else only the words change, and only where no number or
 * address depends on them.
 */
final class Rewording {

  private static final Set<ComponentKind> READ_OR_NOT_AT_ALL = EnumSet.of(ComponentKind.COMPLETION_TIME,
      ComponentKind.FEE, ComponentKind.COMPLAINT_HANDLING, ComponentKind.LEGAL_BASIS, ComponentKind.STAFF_COUNT,
      ComponentKind.EVALUATION);

  private Rewording() {}

  /** Empty when the words no longer stand there, or what they mean cannot be told. */
  static Optional<StandardContent> of(Finding finding, String words, StandardContent content, Registry laws) {
    Optional<StandardContent> inPlace = SafeFixes.replace(finding, words, content);
    if (inPlace.isEmpty()) {
      return Optional.empty();
    }
    ComponentKind kind = finding.place().component();
    ParsedContent shape = new ParsedContent(law -> laws.keyOf(law).orElse(null));
    if (read(kind, content.component(kind).raw(), shape).equals(content.component(kind))) {
      return Optional.of(content.with(kind, read(kind, inPlace.get().component(kind).raw(), shape)));
    }
    return READ_OR_NOT_AT_ALL.contains(kind) ? Optional.empty() : inPlace;
  }

  private static Component read(ComponentKind kind, String raw, ParsedContent shape) {
    return shape.of(new ParsedStandard(null, null, null, 1, Map.of(kind, new CellWording(raw, Breaks.ENTRY).read(kind)),
        1)).component(kind);
  }
}
