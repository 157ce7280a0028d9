package id.baku.web.imports;

import id.baku.imports.ImportedCell;
import id.baku.imports.ImportedStandard;
import id.baku.standards.ComponentKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A piece of the document as it stands there, marked with the component that was read from it.
 *
 * @param kind null for what belongs to no component of this standard
 * @param first the first piece of its component: where a link to it leads
 */
public record SourcePiece(String text, ComponentKind kind, boolean first, boolean doubtful) {

  /** The document around a standard, in order and without a gap. */
  static List<SourcePiece> of(ImportedStandard standard) {
    String source = standard.source();
    List<SourcePiece> pieces = new ArrayList<>();
    Set<ComponentKind> seen = EnumSet.noneOf(ComponentKind.class);
    int at = 0;
    for (Marked marked : marked(standard)) {
      int start = Math.clamp(marked.start() - standard.sourceStart(), at, source.length());
      int end = Math.clamp(marked.end() - standard.sourceStart(), start, source.length());
      if (end > start) {
        if (start > at) {
          pieces.add(new SourcePiece(source.substring(at, start), null, false, false));
        }
        pieces.add(new SourcePiece(source.substring(start, end), marked.cell().kind(), seen.add(marked.cell().kind()),
            marked.cell().doubtful()));
        at = end;
      }
    }
    if (at < source.length()) {
      pieces.add(new SourcePiece(source.substring(at), null, false, false));
    }
    return pieces;
  }

  /** Words that came from elsewhere in the document, or from another standard, are not shown. */
  static boolean isShown(ImportedStandard standard, ImportedCell.Span span) {
    return span.start() >= standard.sourceStart() && span.start() < standard.sourceStart() + standard.source().length();
  }

  private static List<Marked> marked(ImportedStandard standard) {
    return standard.reading().cells().stream()
        .flatMap(cell -> cell.spans().stream().filter(span -> isShown(standard, span)).map(span -> new Marked(span.start(), span.end(), cell)))
        .sorted(Comparator.comparingInt(Marked::start)).toList();
  }

  private record Marked(int start, int end, ImportedCell cell) {}

  public boolean plain() {
    return kind == null;
  }

  /** Name of the place, for the first piece of a component. */
  public String place() {
    return first ? "sumber-" + kind : null;
  }
}
