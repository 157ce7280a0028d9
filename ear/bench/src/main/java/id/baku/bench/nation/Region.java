package id.baku.bench.nation;

/**
 * @param code two digits for a province, "18.10" below
 * @param kind PROVINCE, KABUPATEN or KOTA
 * @param zone IANA name
 */
public record Region(String code, String name, String kind, String zone) {

  public boolean isProvince() {
    return kind.equals("PROVINCE");
  }

  public String provinceCode() {
    return code.substring(0, 2);
  }
}
