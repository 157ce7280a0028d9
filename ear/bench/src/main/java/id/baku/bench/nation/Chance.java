package id.baku.bench.nation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/** Chance that repeats: what comes out depends on the seed and on what is drawn for, never on what was drawn before for another. */
final class Chance {

  private final SplittableRandom random;

  private Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** @param about what is drawn for: an agency, an agency and a service ... */
  static Chance of(long seed, long... about) {
    long mixed = seed;
    for (long part : about) {
      mixed = (mixed ^ part) * 0x9E3779B97F4A7C15L;
      mixed ^= mixed >>> 32;
    }
    return new Chance(mixed);
  }

  /** From 0 to bound - 1. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Both ends included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Some of a list in the order of the list. */
  <T> List<T> some(List<T> of, int howMany) {
    List<Integer> places = new ArrayList<>(IntStream.range(0, of.size()).boxed().toList());
    while (places.size() > howMany) {
      places.remove(random.nextInt(places.size()));
    }
    return places.stream().map(of::get).toList();
  }

  /**
   * Some of a list, each item so much the likelier the earlier it stands (weight 1 / (place + 3)), in the order of the list. Weighted
   * sampling without replacement: the greatest keys log(u) / weight win.
   *
   * @source Efraimidis and Spirakis, Weighted random sampling with a reservoir, 2006
   */
  <T> List<T> usual(List<T> of, int howMany) {
    double[] keys = random.doubles(of.size()).map(Math::log).toArray();
    IntStream.range(0, keys.length).forEach(place -> keys[place] *= place + 3);
    return IntStream.range(0, of.size()).boxed()
        .sorted(Comparator.comparingDouble((Integer place) -> keys[place]).reversed())
        .limit(howMany).sorted().map(of::get).toList();
  }

  /** Version 4 in form. */
  UUID uuid() {
    return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 0x8000000000000000L);
  }
}
