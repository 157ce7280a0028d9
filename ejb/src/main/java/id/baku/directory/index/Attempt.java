package id.baku.directory.index;

import id.baku.agencies.Region;
import id.baku.directory.SearchAudience;
import java.util.List;
import java.util.Map;

/**
 * One way to understand a question, with what it finds.
 *
 * @param asked regions that narrow the answer, named in words or chosen; empty for none
 * @param uses words asked for one by one, with how many editions hold each in any form
 * @param loosened true when not all words must be there
 */
record Attempt(ReadQuery read, FacetCounter counter, List<Region> asked, SearchAudience audience,
    Map<String, Integer> uses, boolean loosened) {

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
