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

  static Optional<LabelLine> of(Paragraph paragraph, Labels labels, SourceText source, boolean flattened) {
    String text = paragraph.line().text();
    Numbering numbering = Numbering.of(text);
    String body = text.substring(numbering.length()).strip();
    if (body.isEmpty()) {
      return Optional.empty();
    }
    int colon = body.indexOf(':');
    boolean inline = colon > 0 && colon <= LONGEST_LABEL;
    String head = inline ? body.substring(0, colon) : body;
    if (!flattened && (head.length() > LONGEST_LABEL || head.endsWith(";") || head.endsWith(","))) {
      return Optional.empty();
    }
    boolean marked = paragraph.level() > 0 || paragraph.emphasised() || Words.isUpperCase(head);
    if (numbering.style() == Numbering.Style.BULLET && !inline && !marked) {
      return Optional.empty();
    }
    Optional<Labels.Match> match = labels.match(head);
    double needed = inline || marked || numbering.style() != Numbering.Style.NONE ? SURE : 0.9;
    if (match.isEmpty() || match.get().confidence() < needed) {
      return flattened && numbering.style() == Numbering.Style.DIGIT
          ? flattenedRow(paragraph, numbering, body, labels, source) : Optional.empty();
    }
    int contentStart = -1;
    if (inline && colon + 1 < body.length() && Words.hasContent(body.substring(colon + 1))) {
      int at = source.text().indexOf(':', paragraph.line().start(), paragraph.line().end());
      contentStart = at >= 0 && at < paragraph.line().end() ? at + 1 : -1;
    } else if (inline && !body.substring(colon + 1).isBlank()
        && body.substring(colon + 1).strip().chars().allMatch(c -> c == '-' || c == '\u2013')) {
      int at = source.text().indexOf(':', paragraph.line().start(), paragraph.line().end());
      contentStart = at >= 0 && at < paragraph.line().end() ? at + 1 : -1;
    }
    return Optional.of(new LabelLine(match.get().kind(), match.get().confidence(), head.strip(), numbering.style(),
        contentStart, marked));
  }

  /**
   * "1. Persyaratan Pelayanan 1. KTP": a table row whose columns extraction has run together. Takes the longest
   * beginning that is a perfect label. Only where a table head ("No Komponen Uraian") was seen as a line of text.
   */
  private static Optional<LabelLine> flattenedRow(Paragraph paragraph, Numbering numbering, String body, Labels labels,
      SourceText source) {
    int best = -1;
    Labels.Match found = null;
    int stop = Math.min(body.length(), LONGEST_LABEL);
    for (int i = 1; i < stop; i++) {
      if (body.charAt(i) == ' ') {
        Optional<Labels.Match> match = labels.match(body.substring(0, i));
        if (match.isPresent() && match.get().confidence() >= 0.95) {
          best = i;
          found = match.get();
        }
      }
    }
    if (found == null || !Words.hasContent(body.substring(best))) {
      return Optional.empty();
    }
    int contentStart = offset(source, paragraph.line().start(), paragraph.line().end(),
        ink(paragraph.line().text().substring(0, numbering.length())) + ink(body.substring(0, best)));
    return contentStart < 0 ? Optional.empty() : Optional.of(new LabelLine(found.kind(), 0.85,
        body.substring(0, best), numbering.style(), contentStart, false));
  }

  private static int ink(String text) {
    return (int) text.chars().filter(c -> !Words.isSpace((char) c)).count();
  }

  /** The offset behind so many visible characters of a line; -1 when the line has markup that shifts the count. */
  private static int offset(SourceText source, int start, int end, int visible) {
    int count = 0;
    for (int i = start; i < end; i++) {
      char c = source.text().charAt(i);
      if (c == '<' || c == '&' || c == '*') {
        return -1;
      }
      count += Words.isSpace(c) ? 0 : 1;
      if (count == visible) {
        return i + 1;
      }
    }
    return -1;
  }
}
