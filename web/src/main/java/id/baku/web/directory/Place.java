package id.baku.web.directory;

import id.baku.agencies.ServicePoint;
import id.baku.directory.PublishedAgency;
import id.baku.standards.ChannelKind;
import id.baku.web.platform.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A place to go to, with its hours; days of equal hours stand in one line.
 *
 * @param name null when it is the agency's own address
 * @param map where it is shown on a map, may be null
 * @param open whether it is open at the moment; null when nobody asked
 */
public record Place(String code, String name, String address, String district, String map, List<ContactLine> contacts,
    List<Hours> hours, OpenNow open) {

  private static final int DAYS = 7;

  /**
   * @param from first day of equal hours
   * @param to last day of equal hours, equal to {@code from} when it is one
   * @param times intervals, empty on closed days
   */
  public record Hours(String from, String to, List<String> times) {}

  /** All service points of an agency; its own address when it named none. */
  static List<Place> all(PublishedAgency agency, Formats format) {
    return all(agency, format, nobodyAsked -> null);
  }

  /** @param open says whether a point is open at the moment, null when that is not to be shown */
  static List<Place> all(PublishedAgency agency, Formats format, Function<ServicePoint, OpenNow> open) {
    List<Place> places = points(agency).stream().map(point -> of(point, agency.zone(), format, open)).toList();
    return places.isEmpty() ? ofAgency(agency) : places;
  }

  /** Where one service is given: the point it names, else every point of the agency. */
  static List<Place> of(PublishedAgency agency, String servicePoint, Formats format, Function<ServicePoint, OpenNow> open) {
    return points(agency).stream().filter(point -> Objects.equals(point.code(), servicePoint)).findFirst()
        .map(point -> List.of(of(point, agency.zone(), format, open)))
        .orElseGet(() -> all(agency, format, open));
  }

  private static List<ServicePoint> points(PublishedAgency agency) {
    return agency.profile() == null || agency.profile().servicePoints() == null ? List.of()
        : agency.profile().servicePoints();
  }

  private static List<Place> ofAgency(PublishedAgency agency) {
    return agency.address() == null || agency.address().isBlank() ? List.of()
        : List.of(new Place(null, null, agency.address(), null, null, List.of(), List.of(), null));
  }

  private static Place of(ServicePoint point, String zone, Formats format, Function<ServicePoint, OpenNow> open) {
    List<ContactLine> contacts = new ArrayList<>();
    if (point.phone() != null && !point.phone().isBlank()) {
      contacts.add(ContactLinks.line(ChannelKind.PHONE.name(), point.phone()));
    }
    if (point.whatsapp() != null && !point.whatsapp().isBlank()) {
      contacts.add(ContactLinks.line(ChannelKind.WHATSAPP.name(), point.whatsapp()));
    }
    return new Place(point.code(), point.name(), point.address(), point.district(), ContactLinks.site(point.mapLink()), contacts,
        hours(point.hours(), zone, format), open.apply(point));
  }

  static List<Hours> hours(Map<String, List<String>> byDay, String zone, Formats format) {
    if (byDay == null || byDay.values().stream().allMatch(day -> day == null || day.isEmpty())) {
      return List.of();
    }
    List<Hours> lines = new ArrayList<>();
    int first = 1;
    for (int day = 2; day <= DAYS + 1; day++) {
      if (day > DAYS || !intervals(byDay, day).equals(intervals(byDay, first))) {
        lines.add(new Hours(format.weekday(first), format.weekday(day - 1),
            intervals(byDay, first).stream().map(interval -> format.hours(interval, zone)).toList()));
        first = day;
      }
    }
    return lines;
  }

  private static List<String> intervals(Map<String, List<String>> byDay, int day) {
    List<String> found = byDay.get(String.valueOf(day));
    return found == null ? List.of() : found.stream().filter(Objects::nonNull).toList();
  }
}
