package id.baku.bench.national;

import id.baku.bench.nation.Government;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What somebody types who looks for a service: some words of its name, in a hurry. */
final class Typed {

  private static final int MOST_WORDS = 3;
  private static final int LONG_ENOUGH = 5;

  private Typed() {}

  /** One word to three of a name, neighbours, one time in four with a place, and the last one unfinished or misspelt as often. */
  static String of(String name, List<Government> places, Random chance) {
    List<String> all = Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^a-z]+"));
    int from = chance.nextInt(all.size());
    List<String> typed = new ArrayList<>(all.subList(from, Math.min(all.size(), from + 1 + chance.nextInt(MOST_WORDS))));
    String last = typed.getLast();
    if (last.length() >= LONG_ENOUGH) {
      int letter = 1 + chance.nextInt(last.length() - 1);
      typed.set(typed.size() - 1, switch (chance.nextInt(4)) {
        case 0 -> last.substring(0, LONG_ENOUGH - 1);
        case 1 -> last.substring(0, letter) + last.substring(letter + 1);
        default -> last;
      });
    }
    if (chance.nextInt(4) == 0) {
      typed.add(places.get(chance.nextInt(places.size())).place().toLowerCase(Locale.ROOT));
    }
    return String.join(" ", typed).strip();
  }
}
