package id.baku.web.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
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
    try {
      return LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
    } catch (DateTimeException | NullPointerException unknownZone) {
      return inJakarta();
    }
  }
}
