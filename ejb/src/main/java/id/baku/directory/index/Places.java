package id.baku.directory.index;

import id.baku.agencies.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Provinces, kabupaten and kota by the names people give them: "Kabupaten Pringsewu", "kab. pringsewu", "pringsewu"; "jogja", and "pare pare"
 * for Parepare.
 */
final class Places {

  private static final Map<String, String> KINDS = Map.of("provinsi", Region.PROVINCE, "prov", Region.PROVINCE, "propinsi",
      Region.PROVINCE, "dki", Region.PROVINCE, "di", Region.PROVINCE, "kabupaten", "KABUPATEN", "kab", "KABUPATEN", "kota", "KOTA");
  /** Jakarta's: "Kota Administrasi Jakarta Selatan". */
  private static final String NOT_AUTONOMOUS = "administrasi";

  /**
   * Regions that words of a question name.
   *
   * @param others the words beside the name
   * @param regions one, or all of one name: the kabupaten and the kota
   */
  record Named(List<String> others, List<Region> regions) {}

  /** A region as one writes it without blanks, with its kind and without. */
  private record Spelled(Region region, String full, String bare) {

    boolean beginsWith(String start) {
      return full.startsWith(start) || bare.startsWith(start);
    }
  }

  private final Map<String, List<Region>> byName = new HashMap<>();
  private final Map<String, Region> byCode;
  private final List<Spelled> all = new ArrayList<>();
  private final Set<String> allWords = new TreeSet<>();
  private final Set<String> ordinary;
  private final Words words;
  private int mostWords = 1;

  Places(List<Region> regions, PlaceNames names, Words words) {
    this.words = words;
    this.byCode = regions.stream().collect(Collectors.toMap(Region::code, region -> region, (one, same) -> one));
    this.ordinary = names.ordinary().stream().map(words::split).map(Places::joined).collect(Collectors.toSet());
    regions.stream().sorted(Comparator.comparing(Region::code)).forEach(region -> {
      List<String> bare = bareName(region.name());
      all.add(new Spelled(region, joined(words.split(region.name())), joined(bare)));
      Stream.concat(Stream.of(bare), names.of(region.code()).stream().map(words::split)).forEach(name -> add(name, region));
    });
  }

  private void add(List<String> name, Region region) {
    byName.computeIfAbsent(joined(name), key -> new ArrayList<>()).add(region);
    allWords.addAll(name);
    mostWords = Math.max(mostWords, name.size() + 2); // its kind before it, and a word written as two
  }

  Optional<Region> find(String code) {
    return Optional.ofNullable(code == null ? null : byCode.get(code));
  }

  /**
   * The place named, the longest name at each place: "kk bandar lampung" names the kota and not the province. Of a place and what it lies in,
   * "bogor jawa barat", the narrower is meant; of places apart the first, and the other names stay words.
   */
  Optional<Named> named(List<String> text) {
    List<String> others = new ArrayList<>();
    List<Region> named = List.of();
    int at = 0;
    while (at < text.size()) {
      int length = lengthOfName(text, at);
      List<Region> here = length == 0 ? List.of() : both(named, called(text.subList(at, at + length)));
      if (here.isEmpty()) {
        others.addAll(text.subList(at, at + Math.max(1, length)));
      } else {
        named = here;
      }
      at += Math.max(1, length);
    }
    return named.isEmpty() ? Optional.empty() : Optional.of(new Named(others, named));
  }

  /** The places that these words name and nothing else, as much of them as there are of that name; a kota before a kabupaten. */
  List<Region> calledExactly(List<String> text) {
    return called(text).stream().sorted(Comparator.comparing((Region region) -> !region.kind().equals("KOTA"))).toList();
  }

  private int lengthOfName(List<String> text, int at) {
    for (int length = Math.min(mostWords, text.size() - at); length > 0; length--) {
      List<String> name = text.subList(at, at + length);
      if (!ordinary.contains(joined(name)) && !called(name).isEmpty()) {
        return length;
      }
    }
    return 0;
  }

  /** What of each lies in the other; the first when nothing was named before. */
  private static List<Region> both(List<Region> one, List<Region> other) {
    return one.isEmpty() ? other
        : Stream.concat(inside(one, other), inside(other, one)).distinct().toList();
  }

  private static Stream<Region> inside(List<Region> inner, List<Region> outer) {
    return inner.stream().filter(region -> outer.stream().anyMatch(around -> around.equals(region)
        || around.isProvince() && around.code().equals(region.provinceCode())));
  }

  /** Regions whose name, with or without its kind, begins with what was typed; provinces first, then those called just so. */
  List<Region> beginningWith(List<String> typed, int most) {
    String start = joined(typed);
    return start.length() < 2 ? List.of() : all.stream().filter(one -> one.beginsWith(start))
        .sorted(Comparator.comparing((Spelled one) -> !one.region().isProvince()).thenComparing(one -> !one.bare().equals(start))
            .thenComparing(one -> one.region().name()))
        .limit(most).map(Spelled::region).toList();
  }

  Set<String> words() {
    return allWords;
  }

  /** Words of a region's name and of all kinds, which a service's name may carry although they say only where. */
  boolean saysWhere(String word, Set<String> ownPlace) {
    return KINDS.containsKey(word) || ownPlace.contains(word);
  }

  private List<Region> called(List<String> text) {
    String kind = text.size() > 1 ? KINDS.get(text.getFirst()) : null;
    if (kind != null) {
      List<Region> ofKind = byName.getOrDefault(joined(withoutKind(text)), List.of()).stream()
          .filter(region -> region.kind().equals(kind)).toList();
      if (!ofKind.isEmpty()) {
        return ofKind;
      }
    }
    return widest(byName.getOrDefault(joined(text), List.of()));
  }

  /** Without the kota and kabupaten of a province of the same name, which it holds. */
  private static List<Region> widest(List<Region> ofOneName) {
    List<Region> provinces = ofOneName.stream().filter(Region::isProvince).toList();
    return provinces.isEmpty() ? ofOneName : provinces;
  }

  /** The words of a region's name without its kind. */
  List<String> bareName(String region) {
    List<String> name = words.split(region);
    return name.size() > 1 && KINDS.containsKey(name.getFirst()) ? withoutKind(name) : name;
  }

  private static List<String> withoutKind(List<String> name) {
    int from = name.size() > 2 && name.get(1).equals(NOT_AUTONOMOUS) ? 2 : 1;
    return name.subList(from, name.size());
  }

  /** Names are written together and apart: Palangkaraya, Palangka Raya. */
  private static String joined(List<String> name) {
    return String.join("", name);
  }
}
