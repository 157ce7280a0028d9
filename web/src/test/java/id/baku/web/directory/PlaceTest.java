package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.agencies.AgencyProfile;
import id.baku.agencies.ServicePoint;
import id.baku.directory.PublishedAgency;
import id.baku.web.directory.Place.Hours;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final Formats FORMAT = Formats.of(Texts.INDONESIAN);
  private static final List<String> LONG = List.of("07:30-12:00", "13:00-16:00");

  @Test
  void days_of_equal_hours_stand_in_one_line() {
    Map<String, List<String>> week = Map.of("1", LONG, "2", LONG, "3", LONG, "4", LONG, "5", List.of("07:30-11:30"));
    assertThat(Place.hours(week, "Asia/Jakarta", FORMAT)).containsExactly(
        new Hours("Senin", "Kamis", List.of("07.30–12.00 WIB", "13.00–16.00 WIB")),
        new Hours("Jumat", "Jumat", List.of("07.30–11.30 WIB")),
        new Hours("Sabtu", "Minggu", List.of()));
  }

  @Test
  void no_hours_are_not_a_week_of_closed_days() {
    assertThat(Place.hours(null, "Asia/Jakarta", FORMAT)).isEmpty();
    assertThat(Place.hours(Map.of("1", List.of()), "Asia/Jakarta", FORMAT)).isEmpty();
  }

  @Test
  void a_service_shows_its_own_point_and_else_all() {
    PublishedAgency agency = agency("Jalan A", point("satu"), point("dua"));
    assertThat(Place.of(agency, "dua", FORMAT, point -> null)).extracting(Place::code).containsExactly("dua");
    assertThat(Place.of(agency, "hilang", FORMAT, point -> null)).extracting(Place::code).containsExactly("satu", "dua");
    assertThat(Place.of(agency, null, FORMAT, point -> null)).hasSize(2);
  }

  @Test
  void without_points_the_address_of_the_agency_is_the_place() {
    assertThat(Place.all(agency("Jalan A"), FORMAT)).extracting(Place::address).containsExactly("Jalan A");
    assertThat(Place.all(agency(null), FORMAT)).isEmpty();
  }

  private static ServicePoint point(String code) {
    return new ServicePoint(code, "Loket " + code, "Jalan B", null, null, "0721", null, Map.of("1", LONG));
  }

  private static PublishedAgency agency(String address, ServicePoint... points) {
    return new PublishedAgency(null, "a", "A", null, null, "G", "g", "R", null, "Asia/Jakarta", address, null, null, null,
        AgencyProfile.of(List.of(), List.of(points)), false);
  }
}
