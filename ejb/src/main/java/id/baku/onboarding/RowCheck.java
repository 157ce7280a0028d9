package id.baku.onboarding;

import id.baku.agencies.AgencyIdentity;
import id.baku.agencies.AgencyNames;
import id.baku.agencies.LookAlike;
import id.baku.platform.InvalidInput;
import id.baku.platform.MailAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at rows one after the other, against the agencies there are and against the rows before. */
final class RowCheck {

  private static final int MAX_PERSON = 200;

  private final AgencyNames known;
  private final Set<String> takenSlugs;
  private final Map<String, Integer> slugs = new HashMap<>();
  private final Map<String, Integer> rowOfName = new HashMap<>();

  /** @param takenSlugs those of {@link #slugs} that agencies have */
  RowCheck(AgencyNames known, Set<String> takenSlugs) {
    this.known = known;
    this.takenSlugs = takenSlugs;
  }

  /** What the addresses of agencies made of these rows would be called. */
  static List<String> slugs(List<AgencyRow> rows, AgencyNames known) {
    return rows.stream().map(row -> known.slug(row.text(AgencyColumn.SHORT_NAME))).distinct().toList();
  }

  /** To be asked in the order of the rows. */
  CheckedRow check(AgencyRow row) {
    List<InvalidInput> problems = new ArrayList<>();
    row.formulas().forEach(column -> problems.add(new InvalidInput("agency-table.formula", Map.of(), column.field())));
    AgencyIdentity identity = row.identity();
    problems.addAll(identity.problems());
    person(row, problems);
    String slug = known.slug(row.text(AgencyColumn.SHORT_NAME));
    List<InvalidInput> doubts = problems.isEmpty() ? names(row, identity.name(), slug, problems) : List.of();
    return new CheckedRow(row, slug, List.copyOf(problems), doubts);
  }

  private void person(AgencyRow row, List<InvalidInput> problems) {
    String person = row.text(AgencyColumn.PERSON);
    if (person.isEmpty() || person.length() > MAX_PERSON) {
      problems.add(new InvalidInput("person.name-missing", Map.of("max", MAX_PERSON), AgencyColumn.PERSON.field()));
    }
    if (!MailAddress.isOne(row.text(AgencyColumn.ADMIN_EMAIL))) {
      problems.add(new InvalidInput("field.email", Map.of(), AgencyColumn.ADMIN_EMAIL.field()));
    }
  }

  private List<InvalidInput> names(AgencyRow row, String name, String slug, List<InvalidInput> problems) {
    Integer twin = slugs.putIfAbsent(slug, row.number());
    if (LookAlike.isAmong(known.names(), name)) {
      problems.add(new InvalidInput("agency.name-taken", Map.of(), AgencyColumn.NAME.field()));
    } else if (LookAlike.isAmong(rowOfName.keySet(), name)) {
      problems.add(new InvalidInput("agency-table.same-name", Map.of("row", first(name)), AgencyColumn.NAME.field()));
    } else if (takenSlugs.contains(slug)) {
      problems.add(new InvalidInput("agency.slug-taken", Map.of("slug", slug), AgencyColumn.SHORT_NAME.field()));
    } else if (twin != null) {
      problems.add(new InvalidInput("agency-table.same-address", Map.of("row", twin), AgencyColumn.SHORT_NAME.field()));
    }
    List<InvalidInput> doubts = problems.isEmpty() ? doubts(name) : List.of();
    rowOfName.putIfAbsent(name, row.number());
    return doubts;
  }

  private int first(String name) {
    return rowOfName.entrySet().stream().filter(other -> LookAlike.isAmong(List.of(other.getKey()), name))
        .mapToInt(Map.Entry::getValue).min().orElseThrow();
  }

  private List<InvalidInput> doubts(String name) {
    List<InvalidInput> doubts = new ArrayList<>();
    known.like(name).forEach(other -> doubts.add(new InvalidInput("agency.looks-like", Map.of("name", other), AgencyColumn.NAME.field())));
    LookAlike.among(rowOfName.keySet(), name, known.place()).forEach(other -> doubts.add(
        new InvalidInput("agency-table.looks-like", Map.of("name", other, "row", rowOfName.get(other)), AgencyColumn.NAME.field())));
    return List.copyOf(doubts);
  }
}
