package id.baku.web.standards;

import id.baku.security.RoleDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The day it is where the agency is, and the time: "in force today" must not change at midnight of another zone. */
@RequestScoped
public class AgencyDay {

  @Inject RoleDay day;

  public LocalDate today() {
    return day.today();
  }

  /** The day it was or will be there at a moment. */
  public LocalDate of(Instant moment) {
    return day.of(moment);
  }

  /** What the clock shows or showed there at a moment. */
  public LocalTime timeOf(Instant moment) {
    return LocalTime.ofInstant(moment, zone()).truncatedTo(ChronoUnit.MINUTES);
  }

  /** Name of the agency's zone; of that of the capital where there is no agency. */
  public ZoneId zone() {
    return day.zone();
  }
}
