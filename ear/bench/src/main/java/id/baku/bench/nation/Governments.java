package id.baku.bench.nation;

import id.baku.platform.Slug;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 38 provinces, 416 kabupaten and 98 kota, as they are in the reference data. */
final class Governments {

  private Governments() {}

  /** Provinces first, then by code. */
  static List<Government> all() {
    List<Region> regions = regions();
    Map<String, String> provinces = regions.stream().filter(Region::isProvince).collect(Collectors.toMap(Region::code, Region::name));
    return regions.stream().map(region -> {
      String name = region.isProvince() ? "Provinsi " + region.name() : region.name();
      return new Government(Slug.of(name), "Pemerintah " + name, region, provinces.get(region.provinceCode()));
    }).toList();
  }

  private static List<Region> regions() {
    try (var reader = Json.createReader(new StringReader(Sections.text("regions.json")))) {
      return reader.readObject().getJsonArray("regions").getValuesAs(JsonObject.class).stream()
          .map(region -> new Region(region.getString("code"), region.getString("name"), region.getString("kind"), region.getString("zone"))).toList();
    }
  }
}
