package id.baku.directory.index;

import java.util.List;

/**
 * How people call places, from the document {@code place-names}.
 *
 * @param places names beside the official ones
 * @param ordinary names of places that mean something else more often: they name the place only after its kind, <i>Kota Batu</i>
 */
public record PlaceNames(List<Called> places, List<String> ordinary) {

  public static final PlaceNames NONE = new PlaceNames(List.of(), List.of());

  /** @param code of the region */
  public record Called(String code, List<String> names) {}

  List<String> of(String code) {
    return places.stream().filter(place -> place.code().equals(code)).flatMap(place -> place.names().stream()).toList();
  }
}
