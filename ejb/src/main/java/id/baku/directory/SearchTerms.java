package id.baku.directory;

import id.baku.agencies.ReferenceData;
import id.baku.platform.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns what somebody typed into a PostgreSQL text query: words only, so that no operator of the query language gets
 * through; function words out, since the Indonesian dictionary of PostgreSQL knows none; the rest as prefixes.
 */
@ApplicationScoped
public class SearchTerms {

  public static final int MAX_LENGTH = 200;
  private static final int MAX_WORDS = 12;

  @Inject ReferenceData reference;

  /** @throws InvalidInput search.too-long, search.no-words */
  public String tsquery(String query) {
    return tsquery(query, reference.stopWords());
  }

  static String tsquery(String query, Set<String> stopWords) {
    String typed = query == null ? "" : query.strip();
    if (typed.length() > MAX_LENGTH) {
      throw new InvalidInput("search.too-long", Map.of("max", MAX_LENGTH), "q");
    }
    List<String> words = Arrays.stream(
            Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isBlank())
        .limit(MAX_WORDS)
        .toList();
    if (words.isEmpty()) {
      throw new InvalidInput("search.no-words", Map.of(), "q");
    }
    List<String> telling = words.stream().filter(word -> !stopWords.contains(word)).toList();
    return (telling.isEmpty() ? words : telling).stream()
        .map(word -> "'" + word + "':*")
        .collect(Collectors.joining(" & "));
  }
}
