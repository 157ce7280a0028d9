package id.baku.bench.nation;

/**
 * @param name in full: "Pemerintah Kabupaten Pringsewu"
 * @param region the province, kabupaten or kota it governs
 * @param province name of the province it lies in
 */
public record Government(String slug, String name, Region region, String province) {

  /** How people call the place: "Kabupaten Pringsewu", "Provinsi Lampung". */
  public String place() {
    return region.isProvince() ? "Provinsi " + region.name() : region.name();
  }
}
