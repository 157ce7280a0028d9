package id.baku.web.directory;

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

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  @Inject Clock clock;

  LocalDate inJakarta() {
    return LocalDate.ofInstant(clock.instant(), JAKARTA);
  }

  LocalDate in(String zone) {
    return LocalDate.ofInstant(clock.instant(), zone(zone));
  }

  Instant moment() {
    return clock.instant();
  }

  /** The zone of this name; Jakarta's when there is none. */
  static ZoneId zone(String name) {
    if (name == null) {
      return JAKARTA;
    }
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknownZone) {
      return JAKARTA;
    }
  }
}
