package id.baku.imports;

import id.baku.decrees.CellWording.Breaks;
import id.baku.decrees.ParsedCell;
import id.baku.decrees.SourceSpan;
import id.baku.standards.ComponentKind;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.io.Serializable;
import java.util.List;

/**
 * Where one component stands in the document, and how sure its reading is.
 *
 * @param text the wording line by line, as a person may correct it
 * @param breaks what a new line in {@code text} means
 * @param confidence 0 … 1
 * @param spans the pieces of the document it was read from; none when a person added it
 */
@JsonbPropertyOrder({"kind", "text", "breaks", "confidence", "spans"})
public record ImportedCell(ComponentKind kind, String text, Breaks breaks, double confidence, List<Span> spans)
    implements Serializable {

  /** Characters {@code start} to {@code end} (exclusive) of the document. */
  @JsonbPropertyOrder({"start", "end"})
  public record Span(int start, int end) implements Serializable {

    static Span of(SourceSpan span) {
      return new Span(span.start(), span.end());
    }
  }

  /** Somebody should look at it. */
  public boolean doubtful() {
    return confidence < ParsedCell.LOW_CONFIDENCE;
  }
}
