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

/** Provinces, kabupaten and kota by the names people give them: "Kabupaten Pringsewu", "kab. pringsewu", "pringsewu". */
final class Places {

  private static final Map<String, String> KINDS = Map.of("provinsi", Region.PROVINCE, "prov", Region.PROVINCE, "propinsi",
      Region.PROVINCE, "dki", Region.PROVINCE, "di", Region.PROVINCE, "kabupaten", "KABUPATEN", "kab", "KABUPATEN", "kota", "KOTA");

  /**
   * Regions that words of a question name.
   *
   * @param from first word
   * @param length number of words
   * @param regions one, or the kabupaten and the kota of one name
   */
  record Named(int from, int length, List<Region> regions) {}

  private final Map<List<String>, List<Region>> byName = new HashMap<>();
  private final Map<String, Region> byCode;
  private final List<Spelled> spelled;
  private final Set<String> allWords = new TreeSet<>();
  private final Words words;
  private int longestName = 1;

  /** @param names the region's name with its kind and without, in small letters */
  private record Spelled(Region region, List<String> names) {

    boolean beginsWith(String start) {
      return names.stream().anyMatch(name -> name.startsWith(start));
    }
  }

  Places(List<Region> regions, Words words) {
    this.words = words;
    this.byCode = regions.stream().collect(Collectors.toMap(Region::code, region -> region, (one, same) -> one));
    for (Region region : regions.stream().sorted(Comparator.comparing(Region::code)).toList()) {
      List<String> name = bareName(region.name());
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(region);
      allWords.addAll(name);
      longestName = Math.max(longestName, name.size());
    }
    this.spelled = regions.stream().sorted(Comparator.comparing((Region region) -> !region.isProvince()).thenComparing(Region::name))
        .map(region -> new Spelled(region, List.of(String.join(" ", words.split(region.name())), String.join(" ", bareName(region.name()))))).toList();
  }

  Optional<Region> find(String code) {
    return Optional.ofNullable(code == null ? null : byCode.get(code));
  }

  /** The first place named, the longest name at that place: "kk bandar lampung" names the kota and not the province. */
  Optional<Named> named(List<String> text) {
    for (int at = 0; at < text.size(); at++) {
      for (int length = Math.min(longestName + 1, text.size() - at); length > 0; length--) {
        List<Region> regions = called(text.subList(at, at + length));
        if (!regions.isEmpty()) {
          return Optional.of(new Named(at, length, regions));
        }
      }
    }
    return Optional.empty();
  }

  /** Regions whose name, with or without its kind, begins with what was typed; provinces first. */
  List<Region> beginningWith(List<String> typed, int most) {
    String start = String.join(" ", typed);
    return start.length() < 2 ? List.of() : spelled.stream().filter(one -> one.beginsWith(start)).map(Spelled::region).limit(most).toList();
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
      List<Region> ofKind = byName.getOrDefault(text.subList(1, text.size()), List.of()).stream()
          .filter(region -> region.kind().equals(kind)).toList();
      if (!ofKind.isEmpty()) {
        return ofKind;
      }
    }
    return byName.getOrDefault(text, List.of());
  }

  /** The words of a region's name without its kind. */
  List<String> bareName(String region) {
    List<String> name = words.split(region);
    return name.size() > 1 && KINDS.containsKey(name.getFirst()) ? name.subList(1, name.size()) : name;
  }
}
