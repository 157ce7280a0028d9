package id.baku.decrees;

import id.baku.standards.ComponentKind;
import java.util.List;

/**
 * One component of one standard as read from the source: the printed label, the whole text, the typed content, the
 * pieces of the source it came from (several when a row was split over pages) and how sure the parser is (0..1).
 */
public record ParsedCell(
    ComponentKind kind, String label, String text, CellContent content, List<SourceSpan> spans, double confidence) {

  /** Below this a person should look at the cell. */
  public static final double LOW_CONFIDENCE = 0.7;

  public ParsedCell {
    spans = List.copyOf(spans);
  }

  /** Where the cell begins; null when it is empty. */
  public SourceSpan span() {
    return spans.isEmpty() ? null : spans.getFirst();
  }

  public boolean isLowConfidence() {
    return confidence < LOW_CONFIDENCE;
  }
}
