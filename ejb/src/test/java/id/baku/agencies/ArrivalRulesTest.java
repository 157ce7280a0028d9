package id.baku.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.calendar.CalendarDay;
import id.baku.calendar.CalendarSettings;
import id.baku.platform.BrokenRow;
import id.baku.platform.InvalidInput;
import id.baku.platform.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes from elsewhere is what the editors here would have kept, and no stricter: what the folders say may come too. */
class ArrivalRulesTest {

  private static final Path TENANTS = Path.of("../tenants");

  static Stream<Path> folders() throws IOException {
    return Files.list(TENANTS).filter(folder -> Files.exists(folder.resolve("agency.json")));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void what_a_tenant_folder_says_may_come(Path folder) throws IOException {
    AgencyDescription said = Json.read(Files.readString(folder.resolve("agency.json")), AgencyDescription.class);
    ServicePoints points = Json.read(Files.readString(folder.resolve("service-points.json")), ServicePoints.class);
    ArrivalRules rules = new ArrivalRules().agency(said.slug(), said.zone(), said.identity()).units(said.units()).channels(said.channels(), channels())
        .points(points.servicePoints()).calendar(said.zone(), said.calendar() == null ? CalendarSettings.NONE : said.calendar());
    assertThat(rules.broken()).isEmpty();
  }

  @Test
  void the_first_row_that_breaks_a_rule_is_told() throws IOException {
    AgencyIdentity sound = AgencyIdentity.typed("Dinas Uji", "Dinas", null, null, null, null, null);
    assertThat(new ArrivalRules().agency("dinas", "x", sound).broken()).contains(new BrokenRow("agency", "dinas", "calendar.zone"));
    assertThat(new ArrivalRules().agency("dinas", "Asia/Jakarta", new AgencyIdentity("Di\u202enas", "Dinas", null, null, null, null, null)).broken())
        .map(BrokenRow::code).contains("field.hidden-signs");
    assertThat(new ArrivalRules().channels(List.of(new OwnChannel("WEBSITE", "javascript:alert(1)", null, null, null, null, null)), channels()).broken())
        .contains(new BrokenRow("contact_channel", "javascript:alert(1)", "field.url"));
    assertThat(new ArrivalRules().points(List.of(point(Map.of("1", List.of("12:00-08:00"))))).broken())
        .contains(new BrokenRow("service_point", "kantor", "hours.end-before-start"));
    assertThat(new ArrivalRules().points(List.of(point(Map.of("8", List.of("08:00-12:00"))))).broken()).map(BrokenRow::code).contains("hours.form");
    CalendarDay day = new CalendarDay(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1), CalendarDay.Kind.CLOSURE, "Tutup", null, null, null, null);
    assertThat(new ArrivalRules().calendar("Asia/Jakarta", CalendarSettings.of(null, List.of(day))).broken())
        .contains(new BrokenRow("agency_calendar", "2026-01-02", "calendar.end-before-start"));
  }

  @Test
  void what_cannot_be_read_breaks_a_rule_too() {
    assertThat(new ArrivalRules().part(OwnPart.NUMBERING, () -> Json.read("{\"digits\":\"x\"}", Numbering.class).problems()).broken())
        .contains(new BrokenRow("agency_part", "NUMBERING", "form"));
    assertThat(new ArrivalRules().part(OwnPart.NUMBERING, () -> List.of(new InvalidInput("a"))).part(OwnPart.LOGO, () -> List.of(new InvalidInput("b"))).broken())
        .map(BrokenRow::code).contains("a");
  }

  private static ServicePoint point(Map<String, List<String>> hours) {
    return new ServicePoint("kantor", "Kantor", "Jalan Satu 1", null, null, null, null, hours);
  }

  private static ChannelRules channels() throws IOException {
    return new ChannelRules(Json.read(Files.readString(TENANTS.resolve("_default/channel-kinds.json")), KindOfChannel.All.class).kinds());
  }

  /** The form of the file. */
  public record ServicePoints(List<ServicePoint> servicePoints) {}
}
