package id.baku.decrees.readers;

import id.baku.decrees.RowError;
import id.baku.decrees.blocks.Block;
import id.baku.decrees.text.SourceText;
import java.util.List;

/**
 * What a reader makes of a file: the text a person reads, the blocks that point into it, what the person should know
 * about the reading, and the rows of a spreadsheet that cannot be right.
 */
public record Reading(SourceText source, List<Block> blocks, List<String> notes, List<RowError> rowErrors) {

  public Reading {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    rowErrors = List.copyOf(rowErrors);
  }
}
