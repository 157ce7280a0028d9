package id.baku.agencies.store;

import id.baku.agencies.Versioned;
import id.baku.calendar.CalendarSettings;
import id.baku.platform.Json;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** What the current agency says about its calendar. */
@Dependent
public class CalendarStore {

  /** The state of a calendar of which nothing was ever written. */
  private static final int UNWRITTEN = -1;

  @Inject Sql sql;

  public Versioned<CalendarSettings> settings() {
    return sql.first("agencies/calendar", Map.of(),
            row -> new Versioned<>(Json.read(row.text("settings"), CalendarSettings.class), (int) row.number("lock_version")))
        .orElse(new Versioned<>(CalendarSettings.NONE, UNWRITTEN));
  }

  public void save(CalendarSettings settings) {
    sql.execute("agencies/save-calendar", Map.of("settings", Json.write(settings)));
  }
}
