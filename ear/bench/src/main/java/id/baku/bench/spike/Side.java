package id.baku.bench.spike;

import id.baku.bench.nation.NationalService;

/** One of the two that are compared. */
interface Side extends AutoCloseable {

  String name();

  /** Whether everything is in from an earlier run. */
  boolean isLoaded() throws Exception;

  void load(NationalService service, long key) throws Exception;

  /** Everything is loaded: make it searchable. */
  void finish() throws Exception;

  long bytesOnDisk() throws Exception;

  /** Total, facets and the first twenty headings. @return the total */
  long ask(Question question) throws Exception;
}
