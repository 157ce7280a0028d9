package id.baku.agencies;

import id.baku.agencies.AgencyDescription.AgencyUnit;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.platform.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The units of an agency and what becomes of them. A unit that is merged or split ends and names who took over; nothing
 * is deleted, and codes never change. Every act gives another tree.
 */
public final class UnitTree {

  public static final int MOST = 500;
  private static final int MAX_NAME = 200;
  private static final int MAX_CODE = 80;

  private final List<AgencyUnit> units;

  public UnitTree(List<AgencyUnit> units) {
    this.units = List.copyOf(units);
  }

  /** Parents before their children, otherwise in the order in which they came. */
  public List<AgencyUnit> inOrder() {
    Set<AgencyUnit> ordered = new LinkedHashSet<>();
    place(null, ordered);
    units.stream().filter(unit -> !ordered.contains(unit)).forEach(ordered::add);
    return List.copyOf(ordered);
  }

  private void place(String parent, Set<AgencyUnit> ordered) {
    units.stream().filter(unit -> Objects.equals(unit.parent(), parent)).forEach(unit -> {
      if (ordered.add(unit)) {
        place(unit.code(), ordered);
      }
    });
  }

  /** @throws NotFound unit.unknown */
  public AgencyUnit unit(String code) {
    return find(code).orElseThrow(() -> new NotFound("unit.unknown"));
  }

  public UnitTree add(String name, String parent) {
    return with(List.of(fresh("name", name, standing(parent), Set.of())));
  }

  /** @throws Refused unit.below-itself when it would come under itself */
  public UnitTree change(String code, String name, String parent) {
    AgencyUnit unit = open(code);
    String above = standing(parent);
    if (path(above).contains(code)) {
      throw new Refused("unit.below-itself", Map.of(), "parent");
    }
    return with(List.of(new AgencyUnit(code, checked("name", name, Set.of(code)), above, null, null)));
  }

  /** One new unit in place of several; units below them come under it. */
  public UnitTree merge(List<String> codes, String name, LocalDate day) {
    List<AgencyUnit> merged = codes.stream().distinct().map(this::open).toList();
    if (merged.size() < 2) {
      throw new InvalidInput("unit.merge-two", Map.of(), "codes");
    }
    if (merged.stream().anyMatch(unit -> merged.stream().anyMatch(other -> !other.equals(unit) && path(unit.parent()).contains(other.code())))) {
      throw new Refused("unit.merge-below", Map.of(), "codes");
    }
    Set<String> gone = new HashSet<>(merged.stream().map(AgencyUnit::code).toList());
    AgencyUnit one = fresh("name", name, merged.getFirst().parent(), gone);
    Stream<AgencyUnit> ended = merged.stream().map(unit -> ended(unit, day, List.of(one.code())));
    Stream<AgencyUnit> moved = units.stream().filter(unit -> unit.stands() && gone.contains(unit.parent() == null ? "" : unit.parent()))
        .map(unit -> new AgencyUnit(unit.code(), unit.name(), one.code(), null, null));
    return with(Stream.of(Stream.of(one), ended, moved).flatMap(all -> all).toList());
  }

  /** Several new units in place of one, under the same parent. */
  public UnitTree split(String code, List<String> names, LocalDate day) {
    AgencyUnit unit = withoutChildren(code);
    if (names.size() < 2) {
      throw new InvalidInput("unit.split-two", Map.of(), "names");
    }
    UnitTree tree = this;
    List<String> successors = new ArrayList<>();
    for (String name : names) {
      AgencyUnit part = tree.fresh("names", name, unit.parent(), Set.of(code));
      tree = tree.with(List.of(part));
      successors.add(part.code());
    }
    return tree.with(List.of(ended(unit, day, List.copyOf(successors))));
  }

  /** Nobody takes over. */
  public UnitTree end(String code, LocalDate day) {
    return with(List.of(ended(withoutChildren(code), day, null)));
  }

  private static AgencyUnit ended(AgencyUnit unit, LocalDate day, List<String> successors) {
    return new AgencyUnit(unit.code(), unit.name(), unit.parent(), day, successors);
  }

  /** @param field in which the name was typed */
  private AgencyUnit fresh(String field, String name, String parent, Set<String> going) {
    if (units.size() >= MOST) {
      throw new Refused("unit.too-many", Map.of("most", MOST));
    }
    String checked = checked(field, name, going);
    String slug = Slug.of(checked);
    String base = slug.isEmpty() ? "unit" : slug.substring(0, Math.min(slug.length(), MAX_CODE)).replaceFirst("-+$", "");
    String code = base;
    for (int n = 2; find(code).isPresent(); n++) {
      code = base + "-" + n;
    }
    return new AgencyUnit(code, checked, parent, null, null);
  }

  /** No two units that stand are called the same; those that go may pass their name on. */
  private String checked(String field, String name, Set<String> except) {
    String line = FieldChecks.line(name);
    FieldChecks.demandNone(new FieldChecks().required(field, line, 2, MAX_NAME).problems());
    if (units.stream().anyMatch(unit -> unit.stands() && !except.contains(unit.code()) && unit.name().equalsIgnoreCase(line))) {
      throw new Refused("unit.name-taken", Map.of(), field);
    }
    return line;
  }

  private AgencyUnit withoutChildren(String code) {
    AgencyUnit unit = open(code);
    if (units.stream().anyMatch(child -> child.stands() && code.equals(child.parent()))) {
      throw new Refused("unit.has-units");
    }
    return unit;
  }

  private AgencyUnit open(String code) {
    AgencyUnit unit = unit(code);
    if (!unit.stands()) {
      throw new Refused("unit.ended");
    }
    return unit;
  }

  private String standing(String parent) {
    return parent == null || parent.isBlank() ? null : open(parent).code();
  }

  /** The unit and all above it. */
  private Set<String> path(String code) {
    Set<String> path = new LinkedHashSet<>();
    for (String at = code; at != null && path.add(at); at = find(at).map(AgencyUnit::parent).orElse(null)) { }
    return path;
  }

  private Optional<AgencyUnit> find(String code) {
    return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
  }

  private UnitTree with(List<AgencyUnit> changed) {
    Map<String, AgencyUnit> all = new LinkedHashMap<>();
    Stream.concat(units.stream(), changed.stream()).forEach(unit -> all.put(unit.code(), unit));
    return new UnitTree(List.copyOf(all.values()));
  }

  /** What differs from an earlier tree, parents first. */
  List<AgencyUnit> changedSince(UnitTree before) {
    return inOrder().stream().filter(unit -> !before.units.contains(unit)).toList();
  }

  Optional<AgencyUnit> asBefore(AgencyUnit unit) {
    return find(unit.code());
  }
}
