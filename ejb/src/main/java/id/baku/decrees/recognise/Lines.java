package id.baku.decrees.recognise;

import id.baku.decrees.blocks.Block.Paragraph;
import id.baku.decrees.blocks.Line;

/** Joins lines that belong together. */
final class Lines {

  private Lines() {}

  static Paragraph join(Paragraph first, Paragraph second) {
    Line a = first.line();
    Line b = second.line();
    return new Paragraph(new Line(a.start(), b.end(), a.text() + " " + b.text(), a.indent(), a.breakBefore(), a.mark()),
        first.level(), first.emphasised() || second.emphasised());
  }
}
