package id.baku.agencies;

import id.baku.calendar.CalendarSettings;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;

/**
 * How, where and when an agency can be reached.
 *
 * @param calendar what it says about its calendar, null when nothing
 * @param look how its pages look, null when as those of Baku
 * @param publication its short address and where else its standards are published, null when it said nothing
 * @param closed since when it is closed and who follows it, null as long as it is there
 */
@JsonbPropertyOrder({"channels", "servicePoints", "calendar", "look", "publication", "closed"})
public record AgencyProfile(List<ContactChannel> channels, List<ServicePoint> servicePoints, CalendarSettings calendar, AgencyLook look,
    Publication publication, Closed closed) {

  /** @param successor address of the agency that took its services over, with its name; both null when there is none */
  @JsonbPropertyOrder({"day", "successor", "successorName"})
  public record Closed(LocalDate day, String successor, String successorName) {}

  /** Of an agency that said nothing about its calendar and its look. */
  public static AgencyProfile of(List<ContactChannel> channels, List<ServicePoint> servicePoints) {
    return new AgencyProfile(channels, servicePoints, null, null, null, null);
  }
}
