package id.baku.decrees;

import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.text.Markup;
import id.baku.decrees.text.Words;
import id.baku.decrees.values.CellReader;
import id.baku.standards.ComponentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The wording of one component line by line, as a person may correct it, and what its line breaks mean. Read again, it
 * gives what the document gave.
 *
 * @param text lines parted by {@code \n}; a blank one parts what is around it whatever {@code breaks}
 */
public record CellWording(String text, Breaks breaks) {

  /** What a new line stands for: the width of the page, or a new entry. */
  public enum Breaks { PAGE, ENTRY }

  /** The wording of a cell, in the one of several ways to break lines that gives what was read. */
  public static CellWording of(ParsedCell parsed, String source) {
    String lines = parsed.spans().stream().map(span -> Markup.clean(source.substring(span.start(), span.end())))
        .collect(Collectors.joining("\n"));
    if (Words.squeeze(lines).equals(Words.squeeze(parsed.text()))) {
      for (Breaks breaks : Breaks.values()) {
        CellWording wording = new CellWording(lines, breaks);
        if (CellReader.read(parsed.kind(), wording.lines()).equals(parsed.content())) {
          return wording;
        }
      }
    }
    return new CellWording(parsed.text(), Breaks.ENTRY);
  }

  /** The component these words make, with no place in a document. */
  public ParsedCell read(ComponentKind kind) {
    CellContent content = CellReader.read(kind, lines());
    return new ParsedCell(kind, "", text, content, List.of(), CellReader.quality(content, lines()));
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    Break meaning = breaks == Breaks.PAGE ? Break.SOFT : Break.HARD;
    Break next = Break.HARD;
    int start = 0;
    for (String raw : text.split("\n", -1)) {
      String clean = raw.strip();
      if (clean.isEmpty()) {
        next = Break.BLANK;
      } else {
        int indent = raw.indexOf(clean);
        lines.add(new Line(start + indent, start + indent + clean.length(), clean, indent, next, Mark.NONE));
        next = meaning;
      }
      start += raw.length() + 1;
    }
    return lines;
  }
}
