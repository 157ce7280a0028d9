package id.baku.directory.index;

import id.baku.agencies.Region;
import id.baku.platform.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All that texts and questions are read with. Whatever is in here shapes the index, so an index belongs to one language
 * and is built anew for another.
 *
 * @param mark changes whenever the reference data behind it does
 */
public record Language(String mark, Words words, Concepts concepts, Places places, Set<String> stopWords, Headings headings,
    Documents documents, Spelling spelling) {

  /** The document {@code synonyms}. */
  public record Synonyms(List<Group> groups) {}

  public record Group(List<String> terms) {}

  /** The document {@code stop-words}. */
  public record StopWords(List<String> words) {}

  /**
   * From the documents of the reference data, a missing one being empty.
   *
   * @param documents JSON by name
   */
  public static Language read(String mark, List<Region> regions, Function<String, Optional<String>> documents) {
    List<Group> synonyms = documents.apply("synonyms").map(json -> Json.read(json, Synonyms.class).groups()).orElse(List.of());
    Set<String> stopWords = documents.apply("stop-words").map(json -> Set.copyOf(Json.read(json, StopWords.class).words())).orElse(Set.of());
    PlaceNames placeNames = documents.apply("place-names").map(json -> Json.read(json, PlaceNames.class)).orElse(PlaceNames.NONE);
    return of(mark, synonyms.stream().map(Group::terms).toList(), regions, placeNames, stopWords);
  }

  /**
   * @param synonyms groups of terms of equal meaning
   * @param regions provinces, kabupaten and kota
   * @param placeNames what they are called beside their names
   */
  public static Language of(String mark, List<List<String>> synonyms, List<Region> regions, PlaceNames placeNames, Set<String> stopWords) {
    Words words = new Words();
    Concepts concepts = new Concepts(synonyms, words);
    Places places = new Places(regions, placeNames, words);
    Headings headings = new Headings(words, concepts, places, stopWords);
    return new Language(mark, words, concepts, places, stopWords, headings, new Documents(words, concepts, headings),
        new Spelling(concepts.words(), places.words()));
  }
}
