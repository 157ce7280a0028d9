package id.baku.imports;

import id.baku.decrees.CellWording.Breaks;
import id.baku.decrees.ParsedStandard;
import id.baku.imports.ImportedStandard.Reading;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one standard is after another has become part of it: what it lacks is taken over as it stands, what both say
 * differently stands one below the other and is read again.
 *
 * @param parts the components one of them has, in order
 */
public record MergedParts(List<Part> parts, Reading reading) {

  /** Where the words of a component come from. */
  public enum From { KEPT, TAKEN_OVER, APPENDED }

  /** One component with the words it has then. */
  public record Part(ComponentKind kind, From from, String words) {}

  static MergedParts of(Reading into, Reading other, Function<ParsedStandard, StandardContent> shape) {
    List<Part> parts = new ArrayList<>();
    Reading merged = into;
    for (ComponentKind kind : ComponentKind.values()) {
      Optional<ImportedCell> own = into.cell(kind);
      Optional<ImportedCell> taken = other.cell(kind);
      if (taken.isEmpty() || own.isPresent() && alike(own.get(), taken.get())) {
        own.ifPresent(cell -> parts.add(new Part(kind, From.KEPT, cell.text())));
        continue;
      }
      CorrectedCell cell = own.isEmpty() ? new CorrectedCell(kind, taken, other.content())
          : CorrectedCell.of(kind, joined(own.get(), taken.get().text()), own, shape);
      parts.add(new Part(kind, own.isEmpty() ? From.TAKEN_OVER : From.APPENDED, cell.cell().orElseThrow().text()));
      merged = merged.with(cell);
    }
    return new MergedParts(parts, merged);
  }

  /** Words below those of a component, so that they begin an entry of their own. */
  static String joined(ImportedCell above, String below) {
    return above.text() + gap(above) + below;
  }

  /** What parts two texts of a component: where lines end with the page, only a blank line does. */
  static String gap(ImportedCell cell) {
    return cell.breaks() == Breaks.PAGE ? "\n\n" : "\n";
  }

  private static boolean alike(ImportedCell one, ImportedCell other) {
    return one.text().replaceAll("\\s+", " ").strip().equals(other.text().replaceAll("\\s+", " ").strip());
  }
}
