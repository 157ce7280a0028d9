package id.baku.decrees.recognise;

import id.baku.decrees.Claim.Role;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.recognise.Draft.CellDraft;
import id.baku.decrees.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** What has been collected so far: the standards, the one being filled, and the cell that takes further lines. */
final class Collected {

  final List<Draft> drafts = new ArrayList<>();
  Draft current;
  CellDraft open;
  /** A signature block has begun; it ends at the next heading or label. */
  boolean signature;

  private final SourceText source;
  private final Ledger ledger;
  private final Names names;

  Collected(SourceText source, Ledger ledger, Names names) {
    this.source = source;
    this.ledger = ledger;
    this.names = names;
  }

  /** Begins a new standard, named by what the headings before it say. */
  void begin(int offset) {
    Names.Named named = names.resolve();
    current = new Draft(named.group(), named.groupNumber(), named.service(), named.serviceNumber(),
        source.lineOf(offset));
    drafts.add(current);
    open = null;
  }

  /** Adds a line to the open cell. */
  void content(Line line) {
    open.lines.add(line);
    ledger.claim(Role.CELL, line);
  }
}
