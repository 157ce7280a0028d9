package id.baku.web.directory;

import id.baku.platform.Capital;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is: in Jakarta for lists over all agencies, in its own zone for one agency. */
@Dependent
class Today {

  @Inject Clock clock;

  LocalDate inJakarta() {
    return Capital.day(clock.instant());
  }

  LocalDate in(String zone) {
    return LocalDate.ofInstant(clock.instant(), zone(zone));
  }

  Instant moment() {
    return clock.instant();
  }

  /** Midnight after a moment in a zone of this name. */
  static Instant endOfDay(Instant moment, String zoneName) {
    ZoneId zone = zone(zoneName);
    return LocalDate.ofInstant(moment, zone).plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** The zone of this name; Jakarta's when there is none. */
  static ZoneId zone(String name) {
    if (name == null) {
      return Capital.ZONE;
    }
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknownZone) {
      return Capital.ZONE;
    }
  }
}
