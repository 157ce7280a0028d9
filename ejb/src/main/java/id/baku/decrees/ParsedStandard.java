package id.baku.decrees;

import id.baku.standards.ComponentKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One service standard (<i>standar pelayanan</i>) as read from a decree. Group and service type are kept as printed,
 * typing errors included; null when the source names none. Numbers count from 1 in the order of the source; {@code
 * groupNumber} is null for standards outside any group.
 */
public record ParsedStandard(
    String group, Integer groupNumber, String serviceType, int serviceNumber, Map<ComponentKind, ParsedCell> cells,
    int line) {

  public ParsedStandard {
    EnumMap<ComponentKind, ParsedCell> copy = new EnumMap<>(ComponentKind.class);
    copy.putAll(cells);
    cells = Collections.unmodifiableMap(copy);
  }

  public Optional<ParsedCell> cell(ComponentKind kind) {
    return Optional.ofNullable(cells.get(kind));
  }

  /** The components the source does not have, or that could not be found. */
  public List<ComponentKind> missing() {
    return Arrays.stream(ComponentKind.values()).filter(kind -> !cells.containsKey(kind)).toList();
  }
}
