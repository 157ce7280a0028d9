package id.baku.decrees.recognise;

import id.baku.decrees.Claim;
import id.baku.decrees.Claim.Role;
import id.baku.decrees.Remainder;
import id.baku.decrees.blocks.Block.Row;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the books of the source text: who claimed which piece. In the end every character is claimed once, is white
 * space, or stands in a remainder; that is how nothing gets lost.
 */
public final class Ledger {

  private record Entry(Role role, int start, int end) {}

  private final SourceText source;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Entry> announced = new ArrayList<>();

  public Ledger(SourceText source) {
    this.source = source;
  }

  /** A label or a cell also confirms what was announced before it. */
  public void claim(Role role, int start, int end) {
    if (end > start) {
      entries.add(new Entry(role, start, end));
    }
    if (role == Role.LABEL || role == Role.CELL) {
      entries.addAll(announced);
      announced.clear();
    }
  }

  /** Claims a piece that says nothing itself, a table head or a section, if a component really follows. */
  public void announce(Role role, int start, int end) {
    announced.add(new Entry(role, start, end));
  }

  /** Announces every cell of a row. */
  public void announce(Role role, Row row) {
    row.cells().forEach(cell -> cell.lines().forEach(line -> announce(role, line.start(), line.end())));
  }

  /** What follows the table head is no component: the head stays unclaimed. */
  public void withdrawHead() {
    announced.removeIf(entry -> entry.role() == Role.LABEL);
  }

  public void claim(Role role, Line line) {
    claim(role, line.start(), line.end());
  }

  /** The result: claims without overlaps in the order of the source, and what nobody claimed. */
  public record Balance(List<Claim> claims, List<Remainder> remainders) {}

  public Balance close() {
    entries.sort(Comparator.comparingInt(Entry::start).thenComparingInt(Entry::end));
    List<Claim> claims = new ArrayList<>();
    List<Remainder> remainders = new ArrayList<>();
    int reached = 0;
    for (Entry entry : entries) {
      int start = Math.max(entry.start(), reached);
      if (start >= entry.end()) {
        continue;
      }
      gap(reached, start, claims, remainders);
      claims.add(new Claim(entry.role(), source.span(start, entry.end())));
      reached = entry.end();
    }
    gap(reached, source.length(), claims, remainders);
    return new Balance(claims, remainders);
  }

  /** Text between two claims: nothing, mere signs, or a remainder. */
  private void gap(int from, int to, List<Claim> claims, List<Remainder> remainders) {
    int start = from;
    int end = to;
    String text = source.text();
    while (start < end && Words.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Words.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    String clean = source.reads(start, end);
    if (Words.hasContent(clean)) {
      remainders.add(new Remainder(source.span(start, end), clean));
    } else {
      claims.add(new Claim(Role.MARKUP, source.span(start, end)));
    }
  }
}
