package id.baku.web.directory;

import id.baku.standards.StandardContent.Component;
import id.baku.standards.StandardContent.Item;
import id.baku.standards.StandardContent.ItemList;
import id.baku.standards.StandardContent.LegalBases;
import java.util.List;
import java.util.Objects;

/**
 * A component as it is read: its items where there are some, else the lines of its raw wording.
 *
 * @param items the items of a list
 * @param lines lines of plain words, used when there are no items
 */
public record Wording(List<Item> items, List<String> lines) {

  static Wording of(Component component) {
    List<Item> items = switch (component) {
      case ItemList list when list.items() != null -> list.items();
      case LegalBases bases when bases.bases() != null ->
          bases.bases().stream().map(basis -> new Item(basis.text(), null, null)).toList();
      case null, default -> List.of();
    };
    List<Item> told = items.stream().filter(Objects::nonNull).filter(item -> item.text() != null).toList();
    return new Wording(told, told.isEmpty() ? lines(component == null ? null : component.raw()) : List.of());
  }

  static List<String> lines(String raw) {
    return raw == null ? List.of() : raw.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** True when the standard says nothing. */
  public boolean isMissing() {
    return items.isEmpty() && lines.isEmpty();
  }

  /** A list of one item needs no bullets. */
  public boolean isList() {
    return items.size() > 1;
  }
}
