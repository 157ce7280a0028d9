package id.baku.bench.nation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import id.baku.platform.Slug;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 38 provinces, as they are, and 514 kabupaten and kota, invented, spread evenly over them. */
final class Governments {

  static final int BELOW_PROVINCES = 514;
  private static final int KOTA = 98;
  /** Real kabupaten are numbered from 01 and real kota from 71; none comes this far. */
  private static final int FIRST_KABUPATEN_NUMBER = 40;
  private static final int FIRST_KOTA_NUMBER = 90;

  private Governments() {}

  static List<Government> of(long seed) {
    List<Region> provinces = provinces();
    List<String> names = PlaceNames.governments(seed);
    List<Government> all = new ArrayList<>();
    provinces.forEach(province -> all.add(
        new Government("provinsi-" + Slug.of(province.name()), "Pemerintah Provinsi " + province.name(), province, province.name())));
    for (int i = 0; i < BELOW_PROVINCES; i++) {
      Region province = provinces.get(i % provinces.size());
      boolean kota = i < KOTA;
      int number = kota ? FIRST_KOTA_NUMBER + i / provinces.size() : FIRST_KABUPATEN_NUMBER + i / provinces.size();
      String name = (kota ? "Kota " : "Kabupaten ") + names.get(i);
      all.add(new Government(Slug.of(name), "Pemerintah " + name,
          new Region(province.code() + "." + number, name, kota ? "KOTA" : "KABUPATEN", province.zone()), province.name()));
    }
    return List.copyOf(all);
  }

  private static List<Region> provinces() {
    try (var reader = Json.createReader(new StringReader(Sections.text("regions.json")))) {
      return reader.readObject().getJsonArray("regions").getValuesAs(JsonObject.class).stream()
          .map(region -> new Region(region.getString("code"), region.getString("name"),
              region.getString("kind").toUpperCase(Locale.ROOT), region.getString("zone")))
          .filter(Region::isProvince).toList();
    }
  }
}
