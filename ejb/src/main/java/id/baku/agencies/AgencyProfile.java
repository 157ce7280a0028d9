package id.baku.agencies;

import id.baku.calendar.CalendarSettings;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * How, where and when an agency can be reached.
 *
 * @param calendar what it says about its calendar, null when nothing
 */
@JsonbPropertyOrder({"channels", "servicePoints", "calendar"})
public record AgencyProfile(List<ContactChannel> channels, List<ServicePoint> servicePoints, CalendarSettings calendar) {

  /** Of an agency that said nothing about its calendar. */
  public static AgencyProfile of(List<ContactChannel> channels, List<ServicePoint> servicePoints) {
    return new AgencyProfile(channels, servicePoints, null);
  }
}
