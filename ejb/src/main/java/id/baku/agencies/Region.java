package id.baku.agencies;

/**
 * A province, kabupaten or kota.
 *
 * @param code of the Ministry of Home Affairs, {@code 18} or {@code 18.10}
 * @param kind PROVINCE, KABUPATEN or KOTA
 * @param name with its kind, as people write it: <i>Kabupaten Pringsewu</i>
 */
public record Region(String code, String kind, String name) {

  public static final String PROVINCE = "PROVINCE";

  public boolean isProvince() {
    return PROVINCE.equals(kind);
  }

  /** Code of the province it lies in; its own when it is one. */
  public String provinceCode() {
    return code.substring(0, 2);
  }
}
