package id.baku.it;

import id.baku.directory.DirectorySearch;
import id.baku.directory.SearchAnswer;
import id.baku.directory.SearchAudience;
import id.baku.directory.SearchFilters;
import id.baku.directory.SearchQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Searches as soon as this server has followed what is committed. */
@ApplicationScoped
public class Searching {

  private static final int PATIENCE = 300;

  @Inject DirectorySearch search;

  /** @param agency slug, null for all */
  public SearchAnswer find(String query, String agency, LocalDate day, String after, Integer limit) {
    waitUntilCurrent();
    return search.search(new SearchQuestion(query, new SearchFilters(null, null, SearchAudience.ALL, null, null, null, null, agency), null, null,
        day, after, limit));
  }

  /** How many services hold all these words as they are written. */
  public long count(String query, String agency, LocalDate day) {
    SearchAnswer answer = find(query, agency, day, null, 100);
    return answer.loosened() || answer.corrected() ? 0 : answer.total();
  }

  public void waitUntilCurrent() {
    for (int i = 0; i < PATIENCE && !search.isCurrent(); i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    if (!search.isCurrent()) {
      throw new IllegalStateException("the index does not follow");
    }
  }
}
