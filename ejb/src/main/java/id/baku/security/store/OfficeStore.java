package id.baku.security.store;

import id.baku.platform.DateRange;
import id.baku.platform.Row;
import id.baku.platform.Sql;
import id.baku.security.Appointment;
import id.baku.security.OfficeHolder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Roles for a government, or for Baku as a whole where the slug is null. */
@Dependent
public class OfficeStore {

  @Inject Sql sql;

  /** Name of a government, if there is such a one. */
  public Optional<String> name(String government) {
    return sql.first("security/government", Map.of("slug", government), row -> row.text("name"));
  }

  /** Present, past and coming ones. */
  public List<OfficeHolder> holders(String government) {
    Map<String, Object> values = new HashMap<>();
    values.put("government", government);
    return sql.list("security/office-holders", values, OfficeStore::holder);
  }

  /** Name and address of whoever coordinates a government on a day. */
  public List<Reader> coordinators(String government, LocalDate day) {
    return sql.list("security/coordinators", Map.of("government", government, "day", day), row -> new Reader(row.text("email"), row.text("name")));
  }

  /** Somebody to write to. */
  public record Reader(String email, String name) {}

  /** Who works in the current agency because its government lets them do so in all its agencies. */
  public List<OfficeHolder> officersOfAgency() {
    return sql.list("security/officers-of-agency", Map.of(), OfficeStore::holder);
  }

  /** The current agency: its slug, its name, the slug of its government. */
  public OwnAgency agency() {
    return sql.first("security/own-government", Map.of(), row -> new OwnAgency(row.text("slug"), row.text("name"), row.text("government_slug")))
        .orElseThrow();
  }

  public record OwnAgency(String slug, String name, String government) {}

  /** @return 0 when the person holds the role on one of these days already */
  public int add(UUID id, long accountId, String government, Appointment appointment, Long by, Instant at) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("account", accountId);
    values.put("government", government);
    values.put("role", appointment.role());
    values.put("from", appointment.from());
    values.put("until", appointment.until());
    values.put("by", by);
    values.put("at", at);
    return sql.execute("security/add-office", values);
  }

  /** @return 0 when it is no longer as it was seen */
  public int end(UUID id, int lock, LocalDate today, Long by, Instant at) {
    Map<String, Object> values = new HashMap<>(Map.of("id", id, "lock", lock, "today", today, "at", at));
    values.put("by", by);
    return sql.execute("security/end-office", values);
  }

  /** Makes whoever appoints or ends operators at the same time wait. */
  public void lockOperators() {
    sql.list("security/lock-operators", Map.of(), row -> row.number("id"));
  }

  /** When anybody who can sign in runs Baku. */
  public List<DateRange> operatorTerms() {
    return sql.list("security/operator-terms", Map.of(), row -> new DateRange(row.date("valid_from"), row.date("valid_until")));
  }

  private static OfficeHolder holder(Row row) throws SQLException {
    return new OfficeHolder(row.uuid("public_id"), row.text("name"), row.text("email"), row.text("role"), row.date("valid_from"),
        row.date("valid_until"), row.text("appointed_by"), (int) row.number("lock_version"));
  }
}
