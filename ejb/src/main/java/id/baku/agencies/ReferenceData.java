package id.baku.agencies;

import id.baku.platform.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;

/** Reference data that many requests need, kept in memory until it is loaded anew. */
@ApplicationScoped
public class ReferenceData {

  @Inject ReferenceReader reader;

  private volatile Holidays holidays;
  private volatile List<LifeEvent> lifeEvents;

  /** Holidays and collective leave of the years that were loaded; {@link Holidays#in} adds those of a region. */
  public Holidays holidays() {
    Holidays known = holidays;
    if (known == null) {
      known = Holidays.of(reader.documents("holidays-").stream()
          .map(json -> Json.read(json, Holidays.YearOfHolidays.class)).toList());
      holidays = known;
    }
    return known;
  }

  /** Events in life that people need services for, in the order to show them. */
  public List<LifeEvent> lifeEvents() {
    List<LifeEvent> known = lifeEvents;
    if (known == null) {
      known = reader.document("life-events").map(json -> Json.read(json, LifeEvents.class).events()).orElse(List.of());
      lifeEvents = known;
    }
    return known;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceChanged event) {
    holidays = null;
    lifeEvents = null;
  }

  /** The document {@code life-events}. */
  public record LifeEvents(List<LifeEvent> events) {}

  /** @param code named by services */
  public record LifeEvent(String code, String labelId, String labelEn) {}
}
