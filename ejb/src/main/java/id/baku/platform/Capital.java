package id.baku.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock of the capital, for whatever belongs to no agency: offices, lists over all agencies. It is the westernmost one of the country, so a day that
 * is over there is over everywhere.
 */
public final class Capital {

  public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private Capital() {}

  /** The day it is there at a moment. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** The midnight with which the day of a moment ends there. */
  public static Instant endOfDay(Instant moment) {
    return day(moment).plusDays(1).atStartOfDay(ZONE).toInstant();
  }
}
