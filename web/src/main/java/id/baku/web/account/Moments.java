package id.baku.web.account;

import id.baku.security.RoleDay;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Moments as the clock of the person's agency shows them, to the minute; of that of the capital when there is no agency. */
@Named
@RequestScoped
public class Moments {

  @Inject RoleDay day;
  @Inject Language language;

  public String of(Instant moment) {
    ZonedDateTime there = moment.atZone(day.zone()).truncatedTo(ChronoUnit.MINUTES);
    Formats formats = Formats.of(language.getLocale());
    return formats.date(there.toLocalDate()) + ", " + formats.time(there.toLocalTime(), there.getZone().getId());
  }
}
