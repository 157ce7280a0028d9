package id.baku.bench.load;

/** Something to be done over and over, and looked at each time. */
@FunctionalInterface
public interface Act {

  /**
   * @param turn counts up from 0, so that each turn may ask for something else
   * @return null when it came out right, else what was wrong in a few words
   */
  String run(int turn) throws Exception;
}
