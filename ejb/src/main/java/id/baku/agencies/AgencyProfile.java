package id.baku.agencies;

import id.baku.calendar.CalendarSettings;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * How, where and when an agency can be reached.
 *
 * @param calendar what it says about its calendar, null when nothing
 * @param look how its pages look, null when as those of Baku
 */
@JsonbPropertyOrder({"channels", "servicePoints", "calendar", "look"})
public record AgencyProfile(List<ContactChannel> channels, List<ServicePoint> servicePoints, CalendarSettings calendar,
    AgencyLook look) {

  /** Of an agency that said nothing about its calendar and its look. */
  public static AgencyProfile of(List<ContactChannel> channels, List<ServicePoint> servicePoints) {
    return new AgencyProfile(channels, servicePoints, null, null);
  }
}
