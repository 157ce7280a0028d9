package id.baku.web.api.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Who is taking a whole file just now: few together, and not all of them the same. */
@ApplicationScoped
class BulkPlaces {

  static final int AT_ONCE = 4;
  static final int OF_ONE_ADDRESS = 2;

  /** What somebody hears who asks for a place. */
  enum Answer {
    ENTERED,
    /** All places are taken. */
    FULL,
    /** This address has as many as one may have. */
    YOURS_ARE_TAKEN
  }

  private final Map<String, Integer> taken = new HashMap<>();
  private int all;

  /** Takes a place if there is one; who has entered must leave. */
  synchronized Answer enter(String address) {
    if (taken.getOrDefault(address, 0) >= OF_ONE_ADDRESS) {
      return Answer.YOURS_ARE_TAKEN;
    }
    if (all >= AT_ONCE) {
      return Answer.FULL;
    }
    taken.merge(address, 1, Integer::sum);
    all++;
    return Answer.ENTERED;
  }

  synchronized void leave(String address) {
    taken.computeIfPresent(address, (who, places) -> places == 1 ? null : places - 1);
    all--;
  }
}
