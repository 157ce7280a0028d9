package id.baku.security.store;

import id.baku.platform.Capital;
import id.baku.platform.Ids;
import id.baku.platform.Row;
import id.baku.platform.SigningCapacity;
import id.baku.platform.Sql;
import id.baku.security.Appointment;
import id.baku.security.Invitation;
import id.baku.security.RoleView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Invitations. "Here" is the current agency, or without one the government asked for, or Baku as a whole. */
@Dependent
public class InvitationStore {

  @Inject Sql sql;

  /** In place of one to the same role here. @param by account of who invites, null for the system */
  public Added add(String government, String email, String name, RoleView role, Appointment appointment, Long by, Instant now) {
    UUID id = Ids.next();
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("email", email);
    values.put("name", name);
    values.put("government", government);
    values.put("role", role.code());
    values.put("roleId", role.labelId());
    values.put("roleEn", role.labelEn());
    values.put("capacity", appointment.capacity().name());
    values.put("from", appointment.from());
    values.put("until", appointment.until());
    values.put("by", by);
    values.put("now", now);
    sql.execute("security/replace-invitations", values);
    return new Added(sql.first("security/add-invitation", values, row -> row.number("id")).orElseThrow(), id);
  }

  /** How many were sent since a moment. @param by account, null for the system, which is not counted */
  public Recent recent(Long by, String email, Instant since) {
    Map<String, Object> values = new HashMap<>(Map.of("email", email, "since", since));
    values.put("by", by);
    return sql.first("security/recent-invitations", values, row -> new Recent(row.number("to_one"), row.number("by_one"))).orElseThrow();
  }

  public List<Invitation> here(String government, Instant now) {
    return list(true, government, null, null, now);
  }

  public List<Invitation> to(String email, Instant now) {
    return list(false, null, email, null, now);
  }

  public Optional<Invitation> waiting(UUID id, Instant now) {
    return list(false, null, null, id, now).stream().findFirst();
  }

  public Optional<Linked> linked(byte[] hash, Instant now) {
    return sql.first("security/invitation-by-link", Map.of("hash", hash, "now", now), row -> new Linked(row.uuid("public_id"), row.flag("mailed")));
  }

  /** @return false when it was answered before */
  public boolean decide(UUID id, boolean accepted, Instant now) {
    return sql.execute("security/decide-invitation", Map.of("id", id, "decision", accepted ? "ACCEPTED" : "DECLINED", "now", now)) > 0;
  }

  /** @return whether there was such a one here that nobody had answered */
  public boolean takeBack(UUID id, String government, Instant now) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("government", government);
    values.put("now", now);
    return sql.execute("security/take-back-invitation", values) > 0;
  }

  private List<Invitation> list(boolean here, String government, String email, UUID id, Instant now) {
    Map<String, Object> values = new HashMap<>();
    values.put("here", here);
    values.put("government", government);
    values.put("email", email);
    values.put("id", id);
    values.put("now", now);
    values.put("capital", Capital.ZONE.getId());
    return sql.list("security/invitations", values, InvitationStore::invitation);
  }

  private static Invitation invitation(Row row) throws SQLException {
    Appointment appointment = new Appointment(row.text("role"), row.date("valid_from"), row.date("valid_until"), SigningCapacity.valueOf(row.text("capacity")));
    return new Invitation(row.uuid("public_id"), row.text("email"), row.text("name"), row.numberOrNull("agency"), row.text("government_slug"), row.text("place"),
        row.text("role_id"), row.text("role_en"), appointment, row.numberOrNull("by_account"), row.text("invited_by"), row.instant("invited_at"));
  }

  /** @param toOne to one address @param byOne by one account */
  public record Recent(long toOne, long byOne) {}

  /** @param key by which links refer to it */
  public record Added(long key, UUID id) {}

  /** @param mailed the link went by mail alone, so whoever has it reads the mail of the address */
  public record Linked(UUID invitation, boolean mailed) {}
}
