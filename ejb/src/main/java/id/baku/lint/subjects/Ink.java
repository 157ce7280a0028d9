package id.baku.lint.subjects;

import id.baku.decrees.SourceSpan;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The visible characters of some pieces of a source: without white space and tags, each with its place. Words that a
 * line break or a page break tears apart are found in it.
 */
final class Ink {

  private final SourceText source;
  private final String visible;
  private final int[] places;

  private Ink(SourceText source, String visible, int[] places) {
    this.source = source;
    this.visible = visible;
    this.places = places;
  }

  static Ink of(SourceText source, List<SourceSpan> spans) {
    String text = source.text();
    StringBuilder visible = new StringBuilder();
    int[] places = new int[spans.stream().mapToInt(SourceSpan::length).sum()];
    for (SourceSpan span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        int tagEnd = text.charAt(i) == '<' ? tagEnd(text, i, span.end()) : -1;
        if (tagEnd > 0) {
          i = tagEnd;
        } else if (!Words.isSpace(text.charAt(i))) {
          places[visible.length()] = i;
          visible.append(text.charAt(i));
        }
      }
    }
    return new Ink(source, visible.toString(), Arrays.copyOf(places, visible.length()));
  }

  /** How many visible characters a text has. */
  static int count(String text) {
    return (int) text.chars().filter(c -> !Words.isSpace((char) c)).count();
  }

  /** Where words stand, looking near the given number of visible characters first; empty when they do not. */
  Optional<SourceSpan> find(String words, int skipped) {
    StringBuilder wanted = new StringBuilder();
    words.chars().filter(c -> !Words.isSpace((char) c)).forEach(c -> wanted.append((char) c));
    int at = wanted.isEmpty() ? -1 : visible.indexOf(wanted.toString(), skipped);
    return at < 0 ? Optional.empty() : Optional.of(source.span(places[at], places[at + wanted.length() - 1] + 1));
  }

  /** End of the tag that begins here, or -1 when it is a plain sign. */
  private static int tagEnd(String text, int at, int end) {
    boolean begins = at + 1 < end && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
    int close = begins ? text.indexOf('>', at) : -1;
    return close >= 0 && close < end && close - at < 200 ? close : -1;
  }
}
