package id.baku.standards;

import java.util.Arrays;
import java.util.Optional;

/**
 * Unit of a promised time limit. {@link #DAY} is a unit of its own: the decree says "hari" and not which kind, and
 * nobody may guess it later. {@link #NOT_MEASURABLE} and {@link #SCHEDULE} carry a text and no amount.
 */
public enum TimeUnit {
  SERVICE_MINUTE(null, "MENIT_LAYANAN"),
  SERVICE_HOUR(null, "JAM_LAYANAN"),
  MINUTE("minute", null),
  HOUR("hour", "JAM"),
  DAY("day", null),
  WORKING_DAY("working_day", "HARI_KERJA"),
  CALENDAR_DAY(null, "HARI_KALENDER"),
  WEEK("week", null),
  MONTH("month", "BULAN"),
  YEAR("year", null),
  NOT_MEASURABLE("depends", "TIDAK_TERUKUR"),
  SCHEDULE("schedule", null);

  private final String schemaKey;
  private final String fieldTerm;

  TimeUnit(String schemaKey, String fieldTerm) {
    this.schemaKey = schemaKey;
    this.fieldTerm = fieldTerm;
  }

  /** Key in the JSON of a parsed decree; the plain lower-case name where that schema has none. */
  public String schemaKey() {
    return schemaKey != null ? schemaKey : name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The field's own word, where it has one (see the glossary). */
  public Optional<String> fieldTerm() {
    return Optional.ofNullable(fieldTerm);
  }

  public boolean isMeasurable() {
    return this != NOT_MEASURABLE && this != SCHEDULE;
  }

  public static Optional<TimeUnit> find(String key) {
    return Arrays.stream(values())
        .filter(u -> u.name().equalsIgnoreCase(key) || u.schemaKey().equals(key))
        .findFirst();
  }
}
