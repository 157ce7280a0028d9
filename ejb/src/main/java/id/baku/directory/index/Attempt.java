package id.baku.directory.index;

import id.baku.agencies.Region;
import id.baku.directory.SearchAudience;
import java.util.List;

/**
 * One way to understand a question, with what it finds.
 *
 * @param asked regions that narrow the answer, named in words or chosen; empty for none
 * @param unknown words the directory does not have
 * @param loosened true when not all words must be there
 */
record Attempt(ReadQuery read, FacetCounter counter, List<Region> asked, SearchAudience audience,
    List<String> unknown, boolean loosened) {

  boolean finds() {
    return counter.total > 0 || elsewhere() > 0;
  }

  /** Services that match but for the place. */
  long elsewhere() {
    long everywhere = 0;
    for (int services : counter.governments) {
      everywhere += services;
    }
    return everywhere - counter.total;
  }
}
