package id.baku.directory.index;

import id.baku.agencies.Region;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that texts and questions are read with. Whatever is in here shapes the index, so an index belongs to one language
 * and is built anew for another.
 *
 * @param mark changes whenever the reference data behind it does
 */
public record Language(String mark, Words words, Concepts concepts, Places places, Set<String> stopWords, Headings headings,
    Documents documents, Spelling spelling) {

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
    Set<String> alsoKnown = new HashSet<>(concepts.words());
    alsoKnown.addAll(places.words());
    return new Language(mark, words, concepts, places, stopWords, headings, new Documents(words, concepts, headings),
        new Spelling(alsoKnown));
  }
}
