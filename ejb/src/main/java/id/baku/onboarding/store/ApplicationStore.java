package id.baku.onboarding.store;

import id.baku.onboarding.AgencyApplication;
import id.baku.onboarding.ApplicationState;
import id.baku.onboarding.NewApplication;
import id.baku.platform.Page;
import id.baku.platform.PageKey;
import id.baku.platform.Row;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Applications; all questions but those of the applicant name the government. */
@Dependent
public class ApplicationStore {

  @Inject Sql sql;

  private record Keyed(AgencyApplication application, String key) {}

  /** Names by slug, in their order. */
  public Map<String, String> governments(boolean samples) {
    Map<String, String> all = new LinkedHashMap<>();
    sql.list("onboarding/governments", Map.of("samples", samples), row -> all.put(row.text("slug"), row.text("name")));
    return all;
  }

  public void send(UUID id, NewApplication application, ApplicationState state, Instant at) {
    Map<String, Object> values = new HashMap<>(Map.of("id", id, "government", application.government(), "name", application.name(),
        "shortName", application.shortName(), "address", application.address(), "letter", application.letter(),
        "applicant", application.applicant(), "email", application.email(), "at", at));
    values.put("state", state.name());
    sql.execute("onboarding/send-application", values);
  }

  /** @return 0 when there is none that waits */
  public int token(UUID id, byte[] hash) {
    return sql.execute("onboarding/application-token", Map.of("id", id, "hash", hash));
  }

  /** An application whose address is proved. @param agency its name */
  public record Confirmed(String government, String agency) {}

  /** @return empty when the link is not good any more */
  public Optional<Confirmed> confirm(byte[] hash, Instant oldest, Instant now) {
    return sql.first("onboarding/confirm-application", Map.of("hash", hash, "oldest", oldest, "now", now),
        row -> new Confirmed(row.text("government_slug"), row.text("name")));
  }

  public Page<AgencyApplication> list(String government, ApplicationState state, String after, int limit) {
    String[] key = after == null ? null : PageKey.parse(after, 2);
    Map<String, Object> values = new HashMap<>(Map.of("government", government, "state", state.name(), "all", key == null, "size", limit + 1));
    values.put("at", key == null ? null : PageKey.instant(key[0]));
    values.put("key", key == null ? null : PageKey.number(key[1]));
    Page<Keyed> page = Page.of(sql.list("onboarding/applications", values,
        row -> new Keyed(application(row), PageKey.of(row.instant("sent_at"), row.number("id")))), limit, Keyed::key);
    return new Page<>(page.items().stream().map(Keyed::application).toList(), page.next());
  }

  public Optional<AgencyApplication> find(String government, UUID id) {
    return sql.first("onboarding/application", Map.of("government", government, "id", id), ApplicationStore::application);
  }

  public long open(String government) {
    return sql.first("onboarding/open-applications", Map.of("government", government), row -> row.number("waiting")).orElseThrow();
  }

  /** @return 0 when it is not as it was seen */
  public int decide(String government, UUID id, int lock, ApplicationState state, String reason, Long account, Instant at) {
    Map<String, Object> values = new HashMap<>(Map.of("government", government, "id", id, "lock", lock, "state", state.name(), "at", at));
    values.put("reason", reason);
    values.put("account", account);
    return sql.execute("onboarding/decide-application", values);
  }

  public void forget(Instant decided, Instant unconfirmed, Instant undecided) {
    sql.execute("onboarding/forget-applicants", Map.of("before", decided));
    sql.execute("onboarding/forget-unconfirmed", Map.of("unconfirmed", unconfirmed, "undecided", undecided));
  }

  private static AgencyApplication application(Row row) throws SQLException {
    return new AgencyApplication(row.uuid("public_id"), row.text("name"), row.text("short_name"), row.text("address"), row.text("letter_number"),
        row.text("applicant"), row.text("email"), row.instant("sent_at"), row.instant("confirmed_at"), ApplicationState.valueOf(row.text("state")),
        row.text("reason"), row.instant("decided_at"), row.text("decider"), (int) row.number("lock_version"));
  }
}
