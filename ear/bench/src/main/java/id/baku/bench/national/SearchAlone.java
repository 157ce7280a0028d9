package id.baku.bench.national;

import id.baku.bench.load.Act;
import java.util.Optional;

/** The search engine without a server around it: what a search page could cost at least. */
interface SearchAlone {

  /** @return empty when the engine cannot be asked from outside */
  Optional<Act> asking(String query);
}
