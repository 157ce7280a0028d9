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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns what somebody typed into a PostgreSQL text query: words only, so that no operator of the query language gets
 * through; function words out, since the Indonesian dictionary of PostgreSQL knows none; the rest as prefixes.
 */
@ApplicationScoped
public class SearchTerms {

  public static final int MAX_LENGTH = 200;
  private static final int MAX_WORDS = 20;

  private static final Pattern SWALLOWED = Pattern.compile("[mp]e(ng|ny|n|m)([aiueo]\\p{L}{3,})");
  private static final Map<String, String> FIRST_LETTER = Map.of("ng", "k", "ny", "s", "n", "t", "m", "p");

  @Inject ReferenceData reference;

  /** @throws InvalidInput search.too-long, search.no-words, search.too-many-words */
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
        .distinct()
        .toList();
    if (words.isEmpty()) {
      throw new InvalidInput("search.no-words", Map.of(), "q");
    }
    List<String> telling = words.stream().filter(word -> !stopWords.contains(word)).toList();
    List<String> asked = telling.isEmpty() ? words : telling;
    if (asked.size() > MAX_WORDS) {
      throw new InvalidInput("search.too-many-words", Map.of("max", MAX_WORDS), "q");
    }
    return asked.stream()
        .map(SearchTerms::withRoot)
        .collect(Collectors.joining(" & "));
  }

  /**
   * The word as a prefix, or the root it may have been made of: <i>me-</i> and <i>pe-</i> swallow the first letter of
   * the root (k, t, p, s), which the dictionary does not give back (<i>mengonsultasikan</i> from <i>konsultasi</i>).
   */
  private static String withRoot(String word) {
    Matcher swallowed = SWALLOWED.matcher(word);
    if (!swallowed.matches()) {
      return "'" + word + "':*";
    }
    String first = FIRST_LETTER.get(swallowed.group(1));
    return "('" + word + "':* | '" + first + swallowed.group(2) + "':*)";
  }
}
