package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.Claim.Role;
import id.baku.decrees.text.Words;
import java.util.function.UnaryOperator;

/** Checks that every character of a source is claimed once or stands in a remainder, and that claims are no excuse. */
final class Complete {

  private Complete() {}

  /** @param reads what a person reads in a piece of the source: with or without markup */
  static void assertComplete(ParsedDecree decree, UnaryOperator<String> reads) {
    String text = decree.source();
    byte[] taken = new byte[text.length()];
    for (Claim claim : decree.claims()) {
      take(taken, claim.span(), decree);
      if (claim.role() == Role.MARKUP) {
        assertThat(Words.hasContent(reads.apply(text.substring(claim.span().start(), claim.span().end())))).isFalse();
      }
    }
    decree.remainders().forEach(r -> take(taken, r.span(), decree));
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] == 0 && !Words.isSpace(text.charAt(i))) {
        throw new AssertionError(decree.fileName() + ": character " + i + " '" + text.charAt(i) + "' is lost");
      }
    }
    Explained.assertExplained(decree, reads);
    decree.standards().forEach(s -> s.cells().values().forEach(cell -> cell.spans().forEach(span ->
        assertThat(taken[span.start()]).isPositive())));
  }

  private static void take(byte[] taken, SourceSpan span, ParsedDecree decree) {
    for (int i = span.start(); i < span.end(); i++) {
      if (taken[i]++ > 0) {
        throw new AssertionError(decree.fileName() + ": character " + i + " is taken twice");
      }
    }
  }
}
