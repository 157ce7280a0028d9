package id.baku.decrees.recognise;

import id.baku.decrees.blocks.Block.Paragraph;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import id.baku.standards.ComponentKind;
import java.util.Optional;

/**
 * A line of running text that is the label of a component, alone or with the beginning of the content after a colon.
 *
 * @param contentStart where the content begins in the source, or -1
 */
record LabelLine(
    ComponentKind kind, double confidence, String label, Numbering.Style style, int contentStart, boolean marked) {

  private static final double SURE = 0.84;
  private static final int LONGEST_LABEL = 100;

  static Optional<LabelLine> of(Paragraph paragraph, Labels labels, SourceText source) {
    String text = paragraph.line().text();
    Numbering numbering = Numbering.of(text);
    String body = text.substring(numbering.length()).strip();
    if (body.isEmpty()) {
      return Optional.empty();
    }
    int colon = body.indexOf(':');
    boolean inline = colon > 0 && colon <= LONGEST_LABEL;
    String head = inline ? body.substring(0, colon) : body;
    if (head.length() > LONGEST_LABEL || head.endsWith(";") || head.endsWith(",")) {
      return Optional.empty();
    }
    boolean marked = paragraph.level() > 0 || paragraph.emphasised() || Words.isUpperCase(head);
    if (numbering.style() == Numbering.Style.BULLET && !inline && !marked) {
      return Optional.empty();
    }
    Optional<Labels.Match> match = labels.match(head);
    double needed = inline || marked || numbering.style() != Numbering.Style.NONE ? SURE : 0.9;
    if (match.isEmpty() || match.get().confidence() < needed) {
      return Optional.empty();
    }
    int contentStart = -1;
    if (inline && colon + 1 < body.length() && Words.hasContent(body.substring(colon + 1))) {
      int at = source.text().indexOf(':', paragraph.line().start());
      contentStart = at >= 0 && at < paragraph.line().end() ? at + 1 : -1;
    } else if (inline && !body.substring(colon + 1).isBlank()
        && body.substring(colon + 1).strip().chars().allMatch(c -> c == '-' || c == '\u2013')) {
      int at = source.text().indexOf(':', paragraph.line().start());
      contentStart = at >= 0 && at < paragraph.line().end() ? at + 1 : -1;
    }
    return Optional.of(new LabelLine(match.get().kind(), match.get().confidence(), head.strip(), numbering.style(),
        contentStart, marked));
  }
}
