package id.baku.agencies;

import id.baku.calendar.Holidays;
import id.baku.platform.Json;
import id.baku.platform.KeptPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reference data that many requests need, kept in memory until it is loaded anew. */
@ApplicationScoped
public class ReferenceData {

  @Inject ReferenceReader reader;

  private volatile Holidays holidays;
  private volatile List<LifeEvent> lifeEvents;
  private volatile List<KindOfChannel> channelKinds;
  private volatile List<KeptPeriod> keptPeriods;

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

  /** Kinds of ways to reach an agency, in the order to show them. */
  public List<KindOfChannel> channelKinds() {
    List<KindOfChannel> known = channelKinds;
    if (known == null) {
      known = reader.document("channel-kinds").map(json -> Json.read(json, KindOfChannel.All.class).kinds()).orElse(List.of());
      channelKinds = known;
    }
    return known;
  }

  /** How long something is kept at most. @param code of {@link KeptPeriod} */
  public KeptPeriod kept(String code) {
    List<KeptPeriod> known = keptPeriods;
    if (known == null) {
      known = reader.document("retention").map(json -> Json.read(json, KeptPeriod.All.class).periods()).orElse(List.of());
      keptPeriods = known;
    }
    return known.stream().filter(period -> period.code().equals(code)).findFirst()
        .orElseThrow(() -> new IllegalStateException("_default/retention.json says nothing of " + code));
  }

  /** The hours of a week that offices keep unless they say otherwise, by ISO weekday. */
  public Map<String, List<String>> usualHours() {
    return usual().map(UsualHours::weekly).orElse(Map.of());
  }

  /** The same in Ramadan. */
  public Map<String, List<String>> usualHoursInRamadan() {
    return usual().flatMap(hours -> hours.seasons().stream().filter(season -> season.code().equals("RAMADAN")).findFirst())
        .map(Season::weekly).orElse(Map.of());
  }

  private Optional<UsualHours> usual() {
    return reader.document("working-hours").map(json -> Json.read(json, UsualHours.class));
  }

  public ChannelRules channelRules() {
    return new ChannelRules(channelKinds());
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceChanged event) {
    holidays = null;
    lifeEvents = null;
    channelKinds = null;
    keptPeriods = null;
  }

  /** The document {@code working-hours}. */
  public record UsualHours(Map<String, List<String>> weekly, List<Season> seasons) {}

  /** @param code RAMADAN */
  public record Season(String code, Map<String, List<String>> weekly) {}

  /** The document {@code life-events}. */
  public record LifeEvents(List<LifeEvent> events) {}

  /** @param code named by services */
  public record LifeEvent(String code, String labelId, String labelEn) {}
}
