package id.baku.decrees.readers;

import id.baku.decrees.blocks.Block;
import id.baku.decrees.text.SourceText;
import java.util.List;

/** Reads one file format into the neutral block model. */
public interface DecreeReader {

  List<Block> read(SourceText source);
}
