package id.baku.bench.nation;

import java.util.ArrayList;
import java.util.List;

/** Names of kecamatan, in no real order and most of them of no real place. */
final class DistrictNames {

  private static final List<String> BEGINNINGS = List.of("Suka", "Tirta", "Karang", "Sido", "Marga", "Bumi", "Sri", "Giri", "Wana", "Banjar",
      "Kerta", "Jati", "Sumber", "Tegal", "Candi", "Argo");
  private static final List<String> ENDINGS = List.of("mulya", "jaya", "sari", "rejo", "asih", "agung", "tani", "luhur", "makmur", "indah",
      "raharja", "wangi", "damai", "murni", "bakti", "negara");

  private DistrictNames() {}

  /** 256 names of one word, mixed but always the same for a seed and a government. */
  static List<String> of(long seed, long government) {
    Chance chance = Chance.of(seed, 2, government);
    List<String> names = new ArrayList<>();
    BEGINNINGS.forEach(one -> ENDINGS.forEach(other -> names.add(one + other)));
    for (int i = names.size() - 1; i > 0; i--) {
      names.set(i, names.set(chance.below(i + 1), names.get(i)));
    }
    return names;
  }
}
