package id.baku.agencies;

import id.baku.platform.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Reference data that many requests need, kept in memory until it is loaded anew. */
@ApplicationScoped
public class ReferenceData {

  @Inject ReferenceReader reader;

  private volatile Holidays holidays;

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
    holidays = null;
  }
}
