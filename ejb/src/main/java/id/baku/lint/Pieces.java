package id.baku.lint;

import id.baku.standards.StandardContent.*;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The structured texts of a component in reading order: what a person would call its entries. */
final class Pieces {

  private Pieces() {}

  static List<String> of(Component component) {
    return switch (component) {
      case null -> List.of();
      case ItemList list -> nonNull(list.items()).stream().map(Pieces::whole).toList();
      case Procedure procedure -> nonNull(procedure.steps()).stream().map(Step::text).filter(Objects::nonNull).toList();
      case CompletionTime time -> nonNull(time.promises()).stream().map(TimePromise::text).filter(Objects::nonNull)
          .toList();
      case LegalBases law -> nonNull(law.bases()).stream().map(LegalBasis::text).filter(Objects::nonNull).toList();
      case Component other -> other.raw() == null ? List.of() : List.of(other.raw());
    };
  }

  static <T> List<T> nonNull(List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }

  private static String whole(Item item) {
    List<String> parts = new ArrayList<>();
    parts.add(item.text());
    parts.addAll(nonNull(item.sub()));
    parts.add(item.after());
    return String.join(" ", parts.stream().filter(Objects::nonNull).toList());
  }
}
