package id.baku.bench.nation;

import java.util.ArrayList;
import java.util.List;

/** Names of places that do not exist and could. */
final class PlaceNames {

  private static final List<String> LANDSCAPES = List.of("Muara", "Tanjung", "Bukit", "Lembah", "Teluk", "Rawa", "Gunung", "Padang", "Karang",
      "Kuala", "Ujung", "Telaga", "Hulu", "Hilir", "Rimba", "Danau", "Sungai", "Pantai", "Tebing", "Bandar");
  private static final List<String> QUALITIES = List.of("Kencana", "Melati", "Permai", "Cendana", "Mandiri", "Lestari", "Pertiwi", "Cemara",
      "Mutiara", "Kenanga", "Gemilang", "Rejeki", "Nirmala", "Pelangi", "Bahari", "Mentari", "Seroja", "Anggrek", "Purnama", "Gading",
      "Wijaya", "Pusaka", "Beringin", "Sentosa", "Tirtasari", "Mekar", "Cahaya", "Delima", "Flamboyan", "Kasturi");
  private static final List<String> BEGINNINGS = List.of("Suka", "Tirta", "Karang", "Sido", "Marga", "Bumi", "Sri", "Giri", "Wana", "Banjar",
      "Kerta", "Jati", "Sumber", "Tegal", "Candi", "Argo");
  private static final List<String> ENDINGS = List.of("mulya", "jaya", "sari", "rejo", "asih", "agung", "tani", "luhur", "makmur", "indah",
      "raharja", "wangi", "damai", "murni", "bakti", "negara");

  private PlaceNames() {}

  /** 600 names of two words for kabupaten and kota, mixed but always the same for a seed. */
  static List<String> governments(long seed) {
    return mixed(LANDSCAPES, QUALITIES, " ", Chance.of(seed, 1));
  }

  /** 256 names of one word for districts. */
  static List<String> districts(long seed, long government) {
    return mixed(BEGINNINGS, ENDINGS, "", Chance.of(seed, 2, government));
  }

  private static List<String> mixed(List<String> first, List<String> second, String between, Chance chance) {
    List<String> names = new ArrayList<>();
    first.forEach(one -> second.forEach(other -> names.add(one + between + other)));
    for (int i = names.size() - 1; i > 0; i--) {
      names.set(i, names.set(chance.below(i + 1), names.get(i)));
    }
    return names;
  }
}
