package id.baku.findings.store;

import id.baku.findings.Excerpt;
import id.baku.findings.FindingFilter;
import id.baku.findings.FindingGroup;
import id.baku.findings.FindingOverview;
import id.baku.findings.FindingState;
import id.baku.findings.FindingView;
import id.baku.findings.FoundFinding;
import id.baku.findings.RuleTotal;
import id.baku.findings.SeenFinding;
import id.baku.findings.StandardTotal;
import id.baku.lint.Finding;
import id.baku.lint.Fix;
import id.baku.lint.Place;
import id.baku.lint.Severity;
import id.baku.platform.Ids;
import id.baku.platform.Json;
import id.baku.platform.Page;
import id.baku.platform.PageKey;
import id.baku.platform.Row;
import id.baku.platform.Sql;
import id.baku.regulations.Regulation.Certainty;
import id.baku.standards.ComponentKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Findings of the current agency; other agencies' rows do not exist here. */
@Dependent
public class FindingStore {

  @Inject Sql sql;

  /** One finding as a row of a JSON document. */
  public record FindingRow(UUID id, String identity, String groupKey, String rule, String textKey, String severity,
      UUID standardId, String decreeNumber, String component, int at, String quote, Map<String, Object> params,
      String law, String certainty, String source, String fixKind, String replacement, boolean safe) {

    static FindingRow of(FoundFinding found) {
      Finding finding = found.finding();
      Fix fix = finding.fix();
      return new FindingRow(Ids.next(), found.identity(), found.group(), finding.rule(), finding.key(),
          finding.severity().name(), found.standardId(), found.decree(), name(finding.place().component()),
          finding.place().at(), finding.quote(), finding.params(), finding.law(), name(finding.certainty()),
          finding.source(), fix == null ? null : fix.kind().name(), fix == null ? null : fix.replacement(),
          fix != null && fix.safe());
    }

    private static String name(Enum<?> value) {
      return value == null ? null : value.name();
    }
  }

  /** @param params what the texts mention by name */
  public record Params(Map<String, Object> params) {}

  public void ask(Instant at) {
    sql.execute("findings/ask", Map.of("at", at));
  }

  public List<Long> unfinished(String data) {
    return sql.list("findings/unfinished", Map.of("data", data), row -> row.number("agency_id"));
  }

  /** Takes what was asked for. @return false when nothing was, and the data is that of the last check */
  public boolean beginCheck(String data, Instant at) {
    boolean asked = sql.execute("findings/take-requests", Map.of()) > 0;
    return sql.execute("findings/begin-check", Map.of("data", data, "at", at, "asked", asked)) > 0;
  }

  /** All there is to find now; whatever else was known is gone. */
  public void keep(List<FoundFinding> found, Instant at) {
    sql.execute("findings/keep", Map.of("at", at,
        "findings", Json.write(found.stream().map(FindingRow::of).toList())));
    sql.execute("findings/forget", Map.of("at", at,
        "identities", found.stream().map(FoundFinding::identity).toArray(String[]::new)));
  }

  public void mended(List<UUID> ids, Instant at) {
    sql.execute("findings/mended", Map.of("at", at, "ids", ids.toArray(UUID[]::new)));
  }

  public int dismiss(List<SeenFinding> seen, String reason, Instant at, Long account) {
    Map<String, Object> values = new HashMap<>();
    values.put("seen", Json.write(seen));
    values.put("reason", reason);
    values.put("at", at);
    values.put("account", account);
    return sql.execute("findings/dismiss", values);
  }

  public int takeBack(List<SeenFinding> seen) {
    return sql.execute("findings/take-back", Map.of("seen", Json.write(seen)));
  }

  public FindingOverview overview(FindingFilter filter, Page<FindingGroup> groups) {
    List<RuleTotal> rules = rules(filter);
    List<StandardTotal> standards = standards(filter);
    return sql.first("findings/status", Map.of(), row -> new FindingOverview(row.instant("checked_at"),
        row.flag("waiting"), rules, standards, groups)).orElseThrow();
  }

  private List<StandardTotal> standards(FindingFilter filter) {
    return sql.list("findings/by-standard", values(filter),
        row -> new StandardTotal(row.uuid("standard_id"), row.text("service"), row.number("findings")));
  }

  private List<RuleTotal> rules(FindingFilter filter) {
    return sql.list("findings/by-rule", values(filter), row -> new RuleTotal(row.text("text_key"), row.text("rule"),
        severity(row), row.text("law"), row.number("findings"), row.number("standards")));
  }

  /** @param after rank of the severity, number of findings and id of the last group, null from the beginning */
  public List<FindingGroup> groups(FindingFilter filter, String[] after, int size) {
    Map<String, Object> values = values(filter);
    values.put("all", after == null);
    values.put("rank", after == null ? 0L : PageKey.number(after[0]));
    values.put("most", after == null ? 0L : PageKey.number(after[1]));
    values.put("group", after == null ? "" : after[2]);
    values.put("size", size);
    return sql.list("findings/groups", values, row -> new FindingGroup(row.text("group_key"), finding(row),
        severity(row), row.number("findings"), row.number("standards"), row.number("safe_ones")));
  }

  public List<FindingView> group(String group, FindingState state) {
    Map<String, Object> values = new HashMap<>();
    values.put("group", group);
    values.put("state", state == null ? null : state.name());
    return sql.list("findings/group", values, FindingStore::view);
  }

  public Optional<FindingView> find(UUID id) {
    return sql.first("findings/find", Map.of("id", id), FindingStore::view);
  }

  public List<FindingView> openOf(UUID standardId) {
    return sql.list("findings/open-of", Map.of("standard", standardId), FindingStore::view);
  }

  public long open() {
    return sql.first("findings/open", Map.of(), row -> row.number("findings")).orElseThrow();
  }

  private static Map<String, Object> values(FindingFilter filter) {
    Map<String, Object> values = new HashMap<>();
    values.put("key", filter.key());
    values.put("severity", filter.severity() == null ? null : filter.severity().name());
    values.put("standard", filter.standardId());
    values.put("state", filter.state().name());
    return values;
  }

  private static Severity severity(Row row) throws SQLException {
    return Severity.values()[(int) row.number("severity_rank")];
  }

  private static FindingView view(Row row) throws SQLException {
    Long number = row.numberOrNull("version_number");
    Finding finding = finding(row);
    return new FindingView(row.uuid("public_id"), row.text("group_key"), finding,
        FindingState.valueOf(row.text("state")), row.uuid("standard_id"), row.text("service"),
        row.text("decree_number"), Excerpt.of(row.text("wording"), finding.quote(), finding.place().at()),
        row.text("wording"), number == null ? null : number.intValue(), number == null ? null : (int) row.number("standard_lock"),
        row.text("reason"), row.instant("decided_at"), row.text("decided_by_name"), (int) row.number("lock_version"));
  }

  private static Finding finding(Row row) throws SQLException {
    String component = row.text("component");
    UUID standard = row.uuid("standard_id");
    Place place = new Place(standard == null ? null : standard.toString(),
        component == null ? null : ComponentKind.valueOf(component), null, (int) row.number("at"), null);
    String certainty = row.text("certainty");
    String fix = row.text("fix_kind");
    return new Finding(row.text("rule"), row.text("text_key"), Severity.valueOf(row.text("severity")), place,
        row.text("quote"), Json.read("{\"params\":" + row.text("params") + "}", Params.class).params(), row.text("law"),
        certainty == null ? null : Certainty.valueOf(certainty), row.text("source"),
        fix == null ? null : new Fix(Fix.Kind.valueOf(fix), row.text("replacement"), row.flag("safe")));
  }
}
