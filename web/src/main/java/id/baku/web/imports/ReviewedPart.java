package id.baku.web.imports;

import id.baku.imports.ImportedCell;
import id.baku.imports.ImportedStandard;
import id.baku.standards.ComponentKind;
import java.util.List;
import java.util.Optional;

/**
 * One component beside its source.
 *
 * @param words the wording line by line
 * @param lines what was understood of it
 * @param inSource whether it stands in the document, or a person added it
 * @param chosen somebody is correcting it
 */
public record ReviewedPart(ComponentKind kind, String words, List<String> lines, boolean doubtful, boolean missing,
    boolean inSource, boolean chosen) {

  static List<ReviewedPart> of(ImportedStandard standard, List<ComponentKind> order, ComponentKind chosen, Structure structure) {
    return order.stream().map(kind -> part(standard, kind, kind == chosen, structure)).toList();
  }

  private static ReviewedPart part(ImportedStandard standard, ComponentKind kind, boolean chosen, Structure structure) {
    Optional<ImportedCell> cell = standard.reading().cell(kind);
    return new ReviewedPart(kind, cell.map(ImportedCell::text).orElse(""),
        structure.lines(standard.reading().content().component(kind)), cell.map(ImportedCell::doubtful).orElse(false),
        cell.isEmpty(), cell.isPresent() && cell.get().spans().stream().anyMatch(span -> SourcePiece.isShown(standard, span)), chosen);
  }

  public String code() {
    return kind.code();
  }
}
