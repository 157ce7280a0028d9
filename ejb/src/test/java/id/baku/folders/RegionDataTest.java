package id.baku.folders;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The regions of the nation in {@code tenants/_default}: as many as there are, each once, each where it lies. */
class RegionDataTest {

  private static final Path TENANTS = Path.of("../tenants");
  /** Kabupaten and kota of each province. */
  private static final Map<String, List<Integer>> BELOW = new TreeMap<>(Map.ofEntries(
      Map.entry("11", List.of(18, 5)), Map.entry("12", List.of(25, 8)), Map.entry("13", List.of(12, 7)), Map.entry("14", List.of(10, 2)),
      Map.entry("15", List.of(9, 2)), Map.entry("16", List.of(13, 4)), Map.entry("17", List.of(9, 1)), Map.entry("18", List.of(13, 2)),
      Map.entry("19", List.of(6, 1)), Map.entry("21", List.of(5, 2)), Map.entry("31", List.of(1, 5)), Map.entry("32", List.of(18, 9)),
      Map.entry("33", List.of(29, 6)), Map.entry("34", List.of(4, 1)), Map.entry("35", List.of(29, 9)), Map.entry("36", List.of(4, 4)),
      Map.entry("51", List.of(8, 1)), Map.entry("52", List.of(8, 2)), Map.entry("53", List.of(21, 1)), Map.entry("61", List.of(12, 2)),
      Map.entry("62", List.of(13, 1)), Map.entry("63", List.of(11, 2)), Map.entry("64", List.of(7, 3)), Map.entry("65", List.of(4, 1)),
      Map.entry("71", List.of(11, 4)), Map.entry("72", List.of(12, 1)), Map.entry("73", List.of(21, 3)), Map.entry("74", List.of(15, 2)),
      Map.entry("75", List.of(5, 1)), Map.entry("76", List.of(6, 0)), Map.entry("81", List.of(9, 2)), Map.entry("82", List.of(8, 2)),
      Map.entry("91", List.of(8, 1)), Map.entry("92", List.of(7, 0)), Map.entry("93", List.of(4, 0)), Map.entry("94", List.of(8, 0)),
      Map.entry("95", List.of(8, 0)), Map.entry("96", List.of(5, 1))));
  private static final Set<String> WEST = Set.of("61", "62");

  private final List<JsonObject> regions = rows("regions", "regions");

  RegionDataTest() throws IOException {}

  @Test
  void each_province_holds_its_kabupaten_and_kota() {
    Map<String, Map<String, Long>> found = regions.stream().collect(groupingBy(region -> province(region), TreeMap::new,
        groupingBy(region -> region.getString("kind"), counting())));
    assertThat(found.keySet()).isEqualTo(BELOW.keySet()).hasSize(38);
    BELOW.forEach((code, below) -> assertThat(found.get(code)).as(code).containsEntry("PROVINCE", 1L).satisfies(kinds -> {
      assertThat(kinds.getOrDefault("KABUPATEN", 0L)).isEqualTo(below.getFirst().longValue());
      assertThat(kinds.getOrDefault("KOTA", 0L)).isEqualTo(below.getLast().longValue());
    }));
    assertThat(regions.stream().collect(groupingBy(region -> region.getString("kind"), counting())))
        .containsExactlyInAnyOrderEntriesOf(Map.of("PROVINCE", 38L, "KABUPATEN", 416L, "KOTA", 98L));
  }

  @Test
  void no_code_and_no_name_stands_twice_and_names_say_their_kind() {
    assertThat(regions).extracting(region -> region.getString("code")).doesNotHaveDuplicates();
    assertThat(regions).extracting(region -> region.getString("name")).doesNotHaveDuplicates();
    assertThat(regions).allSatisfy(region -> assertThat(region.getString("name")).matches(switch (region.getString("kind")) {
      case "KABUPATEN" -> "Kabupaten .+";
      case "KOTA" -> "Kota .+";
      default -> "(?!Kabupaten|Kota).+";
    }));
  }

  /** @source Keppres 41/1987: western time up to West and Central Kalimantan, eastern time in Maluku and Papua */
  @Test
  void time_zones_follow_the_provinces() {
    assertThat(regions).allSatisfy(region -> assertThat(region.getString("zone")).as(region.getString("code")).isEqualTo(zone(province(region))));
  }

  @Test
  void what_people_call_regions_points_to_one_each() throws IOException {
    Set<String> codes = regions.stream().map(region -> region.getString("code")).collect(Collectors.toSet());
    List<JsonObject> called = rows("place-names", "places");
    assertThat(called).extracting(place -> place.getString("code")).doesNotHaveDuplicates().allMatch(codes::contains);
    assertThat(called.stream().flatMap(place -> place.getJsonArray("names").getValuesAs(JsonString::getString).stream())).doesNotHaveDuplicates();
  }

  private static String zone(String province) {
    if (WEST.contains(province) || province.compareTo("51") < 0) {
      return "Asia/Jakarta";
    }
    return province.compareTo("81") < 0 ? "Asia/Makassar" : "Asia/Jayapura";
  }

  private static String province(JsonObject region) {
    return region.getString("code").substring(0, 2);
  }

  private static List<JsonObject> rows(String file, String key) throws IOException {
    return FolderFile.read(TENANTS, TENANTS.resolve("_default/" + file + ".json")).as(JsonObject.class).getJsonArray(key).getValuesAs(JsonObject.class);
  }
}
