package id.baku.decrees.readers;

/** Reads one file format into the neutral block model. */
public interface DecreeReader {

  /** @throws id.baku.decrees.UnreadableDecree when the document is broken, refused, or costs more than the budget */
  Reading read(byte[] bytes, Budget budget);
}
