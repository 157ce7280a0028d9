package id.baku.imports;

import id.baku.decrees.CellContent;
import id.baku.decrees.ParsedCell;
import id.baku.decrees.ParsedStandard;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.values.CellReader;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import java.util.ArrayList;
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
      return new CorrectedCell(kind, Optional.empty(), shape.apply(standard(Map.of())));
    }
    Break breaks = before.map(ImportedCell::breaks).orElse(Break.HARD);
    CellContent content = CellReader.read(kind, lines(text, breaks));
    double confidence = CellReader.quality(content);
    ParsedCell parsed = new ParsedCell(kind, "", text, content, List.of(), confidence);
    return new CorrectedCell(kind, Optional.of(new ImportedCell(kind, text, breaks, confidence,
        before.map(ImportedCell::spans).orElse(List.of()))), shape.apply(standard(Map.of(kind, parsed))));
  }

  private static ParsedStandard standard(Map<ComponentKind, ParsedCell> cells) {
    return new ParsedStandard(null, null, null, 1, cells, 1);
  }

  /** The lines of a wording as the readers take them; a blank one parts what is around it whatever {@code breaks}. */
  static List<Line> lines(String text, Break breaks) {
    List<Line> lines = new ArrayList<>();
    Break next = Break.HARD;
    int start = 0;
    for (String raw : text.split("\n", -1)) {
      String clean = raw.strip();
      if (clean.isEmpty()) {
        next = Break.BLANK;
      } else {
        int indent = raw.indexOf(clean);
        lines.add(new Line(start + indent, start + indent + clean.length(), clean, indent, next, Mark.NONE));
        next = breaks;
      }
      start += raw.length() + 1;
    }
    return lines;
  }
}
