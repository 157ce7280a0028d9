package id.baku.imports;

import id.baku.decrees.CellWording;
import id.baku.decrees.CellWording.Breaks;
import id.baku.decrees.ParsedCell;
import id.baku.decrees.ParsedStandard;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One component in the words of a person, read again by the readers that read the document.
 *
 * @param cell empty when no words are left: the standard lacks the component then
 * @param content has this one component, or none
 */
record CorrectedCell(ComponentKind kind, Optional<ImportedCell> cell, StandardContent content) {

  /**
   * @param typed the new wording, line by line
   * @param before the component as it was, if the standard had it; its place in the document stays
   * @param shape how a parsed standard is kept
   */
  static CorrectedCell of(ComponentKind kind, String typed, Optional<ImportedCell> before,
      Function<ParsedStandard, StandardContent> shape) {
    String text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (text.isEmpty()) {
      return none(kind);
    }
    CellWording wording = new CellWording(text, before.map(ImportedCell::breaks).orElse(Breaks.ENTRY));
    ParsedCell parsed = wording.read(kind);
    return new CorrectedCell(kind, Optional.of(new ImportedCell(kind, text, wording.breaks(), parsed.confidence(),
        before.map(ImportedCell::spans).orElse(List.of()))), shape.apply(standard(Map.of(kind, parsed))));
  }

  /** The component is not there. */
  static CorrectedCell none(ComponentKind kind) {
    return new CorrectedCell(kind, Optional.empty(), StandardContent.EMPTY);
  }

  private static ParsedStandard standard(Map<ComponentKind, ParsedCell> cells) {
    return new ParsedStandard(null, null, null, 1, cells, 1);
  }
}
