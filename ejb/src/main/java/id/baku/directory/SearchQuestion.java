package id.baku.directory;

import java.time.LocalDate;

/**
 * What somebody looks for.
 *
 * @param query words as typed, at most {@value #MAX_LENGTH} characters; may be empty when a filter says what is wanted
 * @param heading only the services under this heading of an earlier answer, one by one; null to fold them
 * @param near code of the region whose agencies come first under each heading, null for none
 * @param day services that hold on this day
 * @param after key of the page before, null for the first page
 * @param limit headings on a page, 1…100; null for 20
 */
public record SearchQuestion(String query, SearchFilters filters, String heading, String near, LocalDate day, String after,
    Integer limit) {

  public static final int MAX_LENGTH = 200;
  public static final int MAX_WORDS = 20;

  /** Whether a filter or a heading is asked for, so that words may be missing. */
  public boolean asksWithoutWords() {
    return filters.any() || heading != null;
  }

  /** Other words in all places. */
  public SearchQuestion everywhere(String words) {
    return new SearchQuestion(words, filters.everywhere(), heading, near, day, null, limit);
  }
}
