package id.baku.corrections.store;

import id.baku.corrections.NewReport;
import id.baku.corrections.PageReport;
import id.baku.corrections.ReportState;
import id.baku.platform.Page;
import id.baku.platform.PageKey;
import id.baku.platform.Row;
import id.baku.platform.Sql;
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

/** Reports of the current agency; other agencies' rows do not exist here. */
@Dependent
public class ReportStore {

  @Inject Sql sql;

  private record Keyed(PageReport report, String key) {}

  public void receive(UUID id, NewReport report, Instant at) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("standard", report.standardId());
    values.put("slug", report.slug());
    values.put("service", report.service());
    values.put("version", report.version());
    values.put("component", report.component() == null ? null : report.component().name());
    values.put("wrong", report.wrong());
    values.put("correction", report.right());
    values.put("contact", report.contact());
    values.put("at", at);
    sql.execute("corrections/receive", values);
  }

  public Page<PageReport> list(ReportState state, String after, int limit) {
    String[] key = after == null ? null : PageKey.parse(after, 2);
    Map<String, Object> values = new HashMap<>();
    values.put("state", state.name());
    values.put("all", key == null);
    values.put("at", key == null ? null : PageKey.instant(key[0]));
    values.put("id", key == null ? null : PageKey.number(key[1]));
    values.put("size", limit + 1);
    Page<Keyed> page = Page.of(sql.list("corrections/list", values,
        row -> new Keyed(report(row), PageKey.of(row.instant("reported_at"), row.number("id")))), limit, Keyed::key);
    return new Page<>(page.items().stream().map(Keyed::report).toList(), page.next());
  }

  public Optional<PageReport> find(UUID id) {
    return sql.first("corrections/find", Map.of("report", id), ReportStore::report);
  }

  public long open() {
    return sql.first("corrections/open", Map.of(), row -> row.number("reports")).orElseThrow();
  }

  /** @return 1, or 0 when it is not as it was seen */
  public int settle(UUID id, int lock, ReportState state, String note, Instant at, Long account) {
    Map<String, Object> values = new HashMap<>(Map.of("report", id, "lock", lock, "state", state.name(), "note", note, "at", at));
    values.put("account", account);
    return sql.execute("corrections/settle", values);
  }

  public List<Long> agenciesWithContacts(Instant now, int usualDays) {
    return sql.list("corrections/agencies-with-contacts", Map.of("now", now, "usual", usualDays), row -> row.number("agency_id"));
  }

  public void forgetContacts(Instant before) {
    sql.execute("corrections/forget-contacts", Map.of("before", before));
  }

  private static PageReport report(Row row) throws SQLException {
    String component = row.text("component");
    return new PageReport(row.uuid("public_id"), row.uuid("standard_id"), row.text("service_slug"), row.text("service"),
        (int) row.number("version_number"), component == null ? null : ComponentKind.valueOf(component),
        row.text("wrong"), row.text("correction"), row.text("contact"), row.instant("reported_at"),
        ReportState.valueOf(row.text("state")), row.text("note"), row.instant("decided_at"),
        row.text("decided_by_name"), (int) row.number("lock_version"));
  }
}
