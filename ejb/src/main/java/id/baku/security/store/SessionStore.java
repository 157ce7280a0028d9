package id.baku.security.store;

import id.baku.platform.Ids;
import id.baku.platform.Sql;
import id.baku.security.SessionView;
import id.baku.security.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sessions; every question is about one token or one account. */
@Dependent
public class SessionStore {

  @Inject Sql sql;

  public void begin(byte[] hash, long account, String agency, Visit visit, Instant now) {
    Map<String, Object> values = new HashMap<>();
    values.put("publicId", Ids.next());
    values.put("hash", hash);
    values.put("account", account);
    values.put("agency", agency);
    values.put("now", now);
    values.put("address", visit.address());
    values.put("browser", visit.browser());
    sql.execute("security/begin-session", values);
  }

  /** When a session that is not over was last seen. */
  public Optional<Instant> lastSeen(byte[] hash, Instant seenAfter, Instant startedAfter) {
    return sql.first("security/living-session", Map.of("hash", hash, "seenAfter", seenAfter, "startedAfter", startedAfter),
        row -> row.instant("last_seen_at"));
  }

  public void see(byte[] hash, Instant now) {
    sql.execute("security/see-session", Map.of("hash", hash, "now", now));
  }

  public void show(byte[] hash, String agency) {
    sql.execute("security/show-agency", Map.of("hash", hash, "agency", agency));
  }

  public void end(byte[] hash, Instant now) {
    sql.execute("security/end-session", Map.of("hash", hash, "now", now));
  }

  /** @return whether there was such a one of this account */
  public boolean revoke(long account, UUID session, Instant now) {
    return sql.execute("security/revoke-session", Map.of("account", account, "publicId", session, "now", now)) > 0;
  }

  /** @param kept hash of the one that stays, null when none does */
  public int endAll(long account, byte[] kept, Instant now) {
    Map<String, Object> values = new HashMap<>();
    values.put("account", account);
    values.put("kept", kept);
    values.put("now", now);
    return sql.execute("security/end-sessions", values);
  }

  public List<SessionView> own(long account, byte[] current, Instant seenAfter, Instant startedAfter) {
    return sql.list("security/own-sessions", Map.of("account", account, "seenAfter", seenAfter, "startedAfter", startedAfter),
        row -> new SessionView(row.uuid("public_id"), row.text("agency"), row.instant("started_at"), row.instant("last_seen_at"),
            row.text("address"), row.text("browser"), Arrays.equals(current, row.bytes("token_hash"))));
  }

  public Seen seen(long account, String address) {
    return sql.first("security/addresses-seen", Map.of("account", account, "address", address),
        row -> new Seen(row.number("sessions"), row.number("from_here"))).orElseThrow();
  }

  public void forget(long account, Instant before) {
    sql.execute("security/forget-sessions", Map.of("account", account, "before", before));
  }

  /**
   * What is known of an account's sign-ins.
   *
   * @param fromHere from the address asked for
   */
  public record Seen(long sessions, long fromHere) {}
}
