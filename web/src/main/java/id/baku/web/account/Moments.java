package id.baku.web.account;

import id.baku.agencies.AgencyReader;
import id.baku.tenancy.CurrentTenant;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Moments as the clock of the person's agency shows them, to the minute; of Jakarta when there is no agency. */
@Named
@RequestScoped
public class Moments {

  private static final String JAKARTA = "Asia/Jakarta";

  @Inject AgencyReader agency;
  @Inject CurrentTenant tenant;
  @Inject Language language;

  private String zone;

  public String of(Instant moment) {
    if (zone == null) {
      zone = tenant.idIfAny().isPresent() ? agency.description().zone() : JAKARTA;
    }
    ZonedDateTime there = moment.atZone(ZoneId.of(zone)).truncatedTo(ChronoUnit.MINUTES);
    Formats formats = Formats.of(language.getLocale());
    return formats.date(there.toLocalDate()) + ", " + formats.time(there.toLocalTime(), zone);
  }
}
