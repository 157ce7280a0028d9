package id.baku.decrees.recognise;

import id.baku.decrees.CellContent;
import id.baku.decrees.DecreeHeader;
import id.baku.decrees.ParsedCell;
import id.baku.decrees.ParsedStandard;
import id.baku.decrees.SourceSpan;
import id.baku.decrees.blocks.Block;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.recognise.Draft.CellDraft;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.values.CellReader;
import id.baku.standards.ComponentKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes sense of the blocks of a document: its decree, its standards, and the books about every character. */
public final class Recogniser {

  private Recogniser() {}

  /** What was recognised. */
  public record Recognised(DecreeHeader header, List<ParsedStandard> standards, Ledger.Balance balance) {}

  public static Recognised recognise(SourceText source, List<Block> blocks) {
    Ledger ledger = new Ledger(source);
    StandardsWalk walk = new StandardsWalk(source, blocks, new Labels(), ledger);
    HeaderReader.Result header = HeaderReader.read(source, walk.firstLabel(), ledger);
    List<ParsedStandard> standards = walk.collect(header.end(), header.words()).stream().map(draft -> standard(draft, source)).toList();
    return new Recognised(header.header(), standards, ledger.close());
  }

  private static ParsedStandard standard(Draft draft, SourceText source) {
    Map<ComponentKind, ParsedCell> cells = new EnumMap<>(ComponentKind.class);
    draft.cells.forEach((kind, cell) -> cells.put(kind, cell(cell, source)));
    return new ParsedStandard(draft.group, draft.groupNumber, draft.service, draft.serviceNumber, cells, draft.line);
  }

  private static ParsedCell cell(CellDraft draft, SourceText source) {
    List<SourceSpan> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Line line : draft.lines) {
      spans.add(source.span(line.start(), line.end()));
      text.append(text.isEmpty() ? "" : " ").append(line.text());
    }
    CellContent content = CellReader.read(draft.kind, draft.lines);
    double confidence = Math.min(1, draft.confidence) * CellReader.quality(content, draft.lines);
    return new ParsedCell(draft.kind, draft.label.toString().strip(), text.toString(), content, spans,
        Math.round(confidence * 100) / 100.0);
  }
}
