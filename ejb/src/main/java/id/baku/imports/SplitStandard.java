package id.baku.imports;

import id.baku.imports.ImportedStandard.Reading;
import id.baku.platform.InvalidInput;
import id.baku.platform.Slug;
import id.baku.standards.ComponentKind;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A standard cut in two.
 *
 * @param rest what stays
 * @param piece the components cut out, as a standard of a new service
 */
record SplitStandard(ImportedStandard rest, ImportedStandard piece) {

  /**
   * @param name of the new service
   * @param position of the piece, which no standard of the import has
   * @param labels taken by others
   * @param slugs taken by others
   * @throws InvalidInput import.split-nothing when none or all of its components are chosen; service.name
   */
  static SplitStandard of(ImportedStandard standard, Set<ComponentKind> chosen, String name, int position,
      Collection<String> labels, Collection<String> slugs) {
    Reading whole = standard.reading();
    Reading rest = whole;
    Reading piece = whole;
    for (ImportedCell cell : whole.cells()) {
      CorrectedCell gone = CorrectedCell.none(cell.kind());
      if (chosen.contains(cell.kind())) {
        rest = rest.with(gone);
      } else {
        piece = piece.with(gone);
      }
    }
    if (rest.cells().isEmpty() || piece.cells().isEmpty()) {
      throw new InvalidInput("import.split-nothing", Map.of(), "components");
    }
    String itsName = ImportedStandard.checkedName(name);
    return new SplitStandard(standard.withRest(rest),
        standard.piece(position, label(standard.label(), labels), piece.named(slug(itsName, slugs), itsName)));
  }

  /** The label of the whole with the first letter that is free: "8.1" gives "8.1b". */
  private static String label(String whole, Collection<String> taken) {
    for (char letter = 'b'; letter <= 'z'; letter++) {
      if (!taken.contains(whole + letter)) {
        return whole + letter;
      }
    }
    return whole + "-" + (taken.size() + 1);
  }

  private static String slug(String name, Collection<String> taken) {
    String plain = Optional.of(Slug.of(name)).filter(slug -> !slug.isEmpty()).orElse("layanan");
    String slug = plain;
    for (int again = 2; taken.contains(slug); again++) {
      slug = plain + "-" + again;
    }
    return slug;
  }
}
