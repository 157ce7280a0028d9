package id.baku.agencies;

import id.baku.platform.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Reference data that many requests need, kept in memory until it is loaded anew. */
@ApplicationScoped
public class ReferenceData {

  @Inject ReferenceReader reader;

  private volatile Set<String> stopWords;
  private volatile Holidays holidays;

  /** Indonesian function words, lower case. */
  public Set<String> stopWords() {
    Set<String> words = stopWords;
    if (words == null) {
      words = reader.document("stop-words").map(json -> Set.copyOf(Json.read(json, StopWords.class).words()))
          .orElse(Set.of());
      stopWords = words;
    }
    return words;
  }

  /** National holidays and collective leave of the years that were loaded. */
  public Holidays holidays() {
    Holidays known = holidays;
    if (known == null) {
      known = Holidays.of(reader.documents("holidays-").stream()
          .map(json -> Json.read(json, Holidays.YearOfHolidays.class)).toList());
      holidays = known;
    }
    return known;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceChanged event) {
    stopWords = null;
    holidays = null;
  }

  /** The document {@code stop-words}. */
  public record StopWords(List<String> words) {}
}
