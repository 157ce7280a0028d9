package id.baku.web.standards;

import id.baku.agencies.AgencyReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the agency is: "in force today" must not change at midnight of another zone. */
@RequestScoped
public class AgencyDay {

  @Inject Clock clock;
  @Inject AgencyReader agency;

  private LocalDate today;

  public LocalDate today() {
    if (today == null) {
      today = LocalDate.ofInstant(clock.instant(), ZoneId.of(agency.description().zone()));
    }
    return today;
  }
}
