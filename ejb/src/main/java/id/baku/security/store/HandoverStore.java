package id.baku.security.store;

import id.baku.platform.Json;
import id.baku.platform.Row;
import id.baku.platform.Sql;
import id.baku.security.Handover.Item;
import id.baku.security.Handover.Items;
import id.baku.security.Handover.Party;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hand-overs of the current agency, and who looks after what somebody else began. */
@Dependent
public class HandoverStore {

  @Inject Sql sql;

  /**
   * An open hand-over as it is kept.
   *
   * @param confirmed the list that was confirmed last
   * @param givenBy name of who confirmed it for the giver, null when nobody did
   * @param givenById account of the same
   * @param takenAt when the taker confirmed it, null when not
   */
  public record Kept(UUID id, Party giver, Party taker, Instant begunAt, List<Item> confirmed, String givenBy, Long givenById, Instant takenAt,
      int lockVersion) {

    /** Whether one of the two has still to confirm it. */
    public boolean waitsFor(long account) {
      return giver.account() == account ? givenById == null : taker.account() == account && takenAt == null;
    }
  }

  /** @return 0 when one of the same giver is open */
  public int begin(UUID id, long giver, long taker, Instant at) {
    return sql.execute("security/add-handover", Map.of("id", id, "giver", giver, "taker", taker, "at", at));
  }

  /** @param account of whoever gives or takes, null for all */
  public List<Kept> open(Long account) {
    return list(null, account);
  }

  public Optional<Kept> open(UUID id) {
    return list(id, null).stream().findFirst();
  }

  /** @return 0 when it is no longer as it was seen */
  public int confirm(UUID id, int lock, List<Item> items, Long givenBy, Instant takenAt) {
    Map<String, Object> values = new HashMap<>(Map.of("id", id, "lock", lock, "items", Json.write(new Items(items))));
    values.put("givenBy", givenBy);
    values.put("takenAt", takenAt);
    return sql.execute("security/confirm-handover", values);
  }

  /** @return 0 when it is no longer as it was seen */
  public int end(UUID id, int lock, String outcome, Instant at) {
    return sql.execute("security/end-handover", Map.of("id", id, "lock", lock, "outcome", outcome, "at", at));
  }

  /** Accounts by the subject of the work. */
  public Map<String, Long> keepers() {
    return sql.list("security/keepers", Map.of(), row -> Map.entry(row.text("subject"), row.number("account_id"))).stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public void keep(String subject, long account, Instant at) {
    sql.execute("security/keep-work", Map.of("subject", subject, "account", account, "at", at));
  }

  private List<Kept> list(UUID id, Long account) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("account", account);
    return sql.list("security/handovers", values, HandoverStore::kept);
  }

  private static Kept kept(Row row) throws SQLException {
    return new Kept(row.uuid("public_id"), party(row, "giver"), party(row, "taker"), row.instant("begun_at"),
        Json.read(row.text("items"), Items.class).items(), row.text("given_by"), row.numberOrNull("given_by_id"), row.instant("taken_at"),
        (int) row.number("lock_version"));
  }

  private static Party party(Row row, String who) throws SQLException {
    return new Party(row.number(who), row.uuid(who + "_id"), row.text(who + "_name"), row.text(who + "_email"));
  }
}
