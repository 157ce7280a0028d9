package id.baku.directory.index;

import id.baku.agencies.Region;
import id.baku.directory.SearchQuestion;
import id.baku.platform.InvalidInput;
import java.util.List;
import java.util.Map;

/**
 * What somebody typed, as words. No character of it is ever an operator.
 *
 * @param words without those that name a place
 * @param places regions named; empty when none is
 */
record ReadQuery(List<String> words, List<Region> places) {

  /**
   * @param query null for nothing
   * @throws InvalidInput search.too-long, search.no-words, search.too-many-words
   */
  static List<String> words(String query, Words splitter) {
    String typed = query == null ? "" : query.strip();
    if (typed.length() > SearchQuestion.MAX_LENGTH) {
      throw new InvalidInput("search.too-long", Map.of("max", SearchQuestion.MAX_LENGTH), "q");
    }
    List<String> words = splitter.split(typed);
    if (words.isEmpty() && !typed.isEmpty()) {
      throw new InvalidInput("search.no-words", Map.of(), "q");
    }
    if (words.size() > SearchQuestion.MAX_WORDS) {
      throw new InvalidInput("search.too-many-words", Map.of("max", SearchQuestion.MAX_WORDS), "q");
    }
    return words;
  }

  static ReadQuery of(List<String> typed, Places places) {
    return places.named(typed).map(named -> new ReadQuery(named.others(), named.regions())).orElse(new ReadQuery(typed, List.of()));
  }

  String text() {
    return String.join(" ", words);
  }
}
