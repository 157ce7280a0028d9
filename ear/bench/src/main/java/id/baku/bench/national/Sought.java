package id.baku.bench.national;

import id.baku.bench.nation.Nation;
import id.baku.bench.nation.NationalAgency;
import id.baku.bench.nation.NationalService;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is searched for, and how many services the generator itself named so: a search must find at least those, and exactly those where the
 * words occur in names only.
 *
 * @param query as typed
 * @param named services whose name, together with their agency's, has words beginning with each word of the query
 * @param exact no other service can be meant
 */
record Sought(String query, long named, boolean exact) {

  private static final List<String> RARE = List.of("krematorium", "braille", "endoskopi", "kemoterapi", "videotron", "hidran");

  /** By what each stands for. Costs one pass over the nation. */
  static Map<String, Sought> in(Nation nation) {
    String place = nation.agencies().stream().filter(agency -> agency.kind().code().equals("disdukcapil") && agency.serviceCount() > 0)
        .findFirst().map(Sought::placeOf).orElseThrow();
    Counts counts = new Counts();
    RARE.forEach(counts::watch);
    Map<String, String> queries = new LinkedHashMap<>();
    queries.put("common", "surat");
    queries.put("two terms", "akta kelahiran");
    queries.put("prefix", "perekam");
    queries.put("place + term", "penerbitan " + place.toLowerCase(Locale.ROOT));
    queries.values().forEach(counts::watch);
    nation.services().forEach(counts::look);
    Map<String, Sought> sought = new LinkedHashMap<>();
    String rare = RARE.stream().filter(word -> counts.of(word) > 0).findFirst().orElse(RARE.getFirst());
    sought.put("rare", new Sought(rare, counts.of(rare), true));
    queries.forEach((name, query) -> sought.put(name, new Sought(query, counts.of(query), false)));
    sought.put("typo", new Sought("akta kelahirn", 0, false));
    return sought;
  }

  private static String placeOf(NationalAgency agency) {
    return agency.government().region().name().replaceFirst("^(Kabupaten|Kota) ", "");
  }

  /** Counts names with certain beginnings of words in them. */
  private static final class Counts {

    private final Map<String, Long> found = new LinkedHashMap<>();

    void watch(String query) {
      found.put(query, 0L);
    }

    void look(NationalService service) {
      String text = service.description().name() + " " + service.agency().name();
      Set<String> words = new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
      found.replaceAll((query, count) -> hasAll(words, query) ? count + 1 : count);
    }

    long of(String query) {
      return found.get(query);
    }

    private static boolean hasAll(Set<String> words, String query) {
      for (String sought : query.split(" ")) {
        if (words.stream().noneMatch(word -> word.startsWith(sought))) {
          return false;
        }
      }
      return true;
    }
  }
}
