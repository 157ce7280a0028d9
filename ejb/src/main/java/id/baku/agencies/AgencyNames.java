package id.baku.agencies;

import id.baku.platform.Slug;
import java.util.List;

/**
 * What the agencies of a government are called.
 *
 * @param government its slug
 * @param governmentName {@code Pemerintah Kota Metro}
 */
public record AgencyNames(String government, String governmentName, List<String> names) {

  /** Those that a new agency of this name would be mistaken for; none when there is one of the very same name, which is refused. */
  public List<String> like(String name) {
    return LookAlike.isAmong(names, name) ? List.of() : LookAlike.among(names, name, place());
  }

  /** The same, with one of the very same name. */
  public List<String> alike(String name) {
    return LookAlike.among(names, name, place());
  }

  /** {@code Kota Metro} */
  public String place() {
    return governmentName.replaceFirst("^Pemerintah ", "");
  }

  /** Provinces and kabupaten are known by their place alone, as the folders of {@code tenants/} are. */
  static String slug(String government, String shortName) {
    return Slug.of(government.replaceFirst("^(?:provinsi|kabupaten)-", "") + " " + shortName);
  }

  /** What the address of an agency would be made of. */
  public String slug(String shortName) {
    return slug(government, shortName);
  }
}
