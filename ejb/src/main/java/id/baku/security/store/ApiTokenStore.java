package id.baku.security.store;

import id.baku.platform.Ids;
import id.baku.platform.Sql;
import id.baku.security.ApiTokenView;
import id.baku.security.TokenScope;
import id.baku.security.model.ApiTokenText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tokens of the current agency, and the one question asked before it is known which agency that is. */
@Dependent
public class ApiTokenStore {

  private static final int ENDED_SHOWN = 50;

  @Inject Sql sql;

  /** Until this transaction ends nobody else changes people, roles or tokens of the agency. */
  public void lock() {
    sql.first("security/lock-people", Map.of(), row -> row.number("id"));
  }

  /** @return its public id */
  public UUID add(ApiTokenText token, String name, Set<TokenScope> scopes, long by, Instant at, LocalDate until) {
    Map<String, Object> values = new HashMap<>();
    values.put("publicId", Ids.next());
    values.put("prefix", token.prefix());
    values.put("hash", token.hash());
    values.put("name", name);
    values.put("scopes", scopes.stream().map(TokenScope::code).sorted().collect(Collectors.joining(",", "{", "}")));
    values.put("by", by);
    values.put("at", at);
    values.put("until", until);
    sql.execute("security/add-api-token", values);
    return (UUID) values.get("publicId");
  }

  /** All that were not revoked, newest first, then those that were last made among the others. */
  public List<ApiTokenView> list() {
    return sql.list("security/api-tokens", Map.of("ended", ENDED_SHOWN), row -> new ApiTokenView(row.uuid("public_id"), row.text("prefix"),
        row.text("name"), scopes(row.text("scopes")), row.text("maker"), row.instant("created_at"), row.date("valid_until"),
        row.instant("last_used_at"), row.instant("revoked_at"), row.text("revoker")));
  }

  /** @return 0 when there is no such token, or it was revoked before */
  public int revoke(UUID id, long by, Instant at) {
    return sql.execute("security/revoke-api-token", Map.of("publicId", id, "by", by, "at", at));
  }

  /** Of whatever agency. */
  public Optional<Known> atTheDoor(byte[] hash) {
    return sql.first("security/api-token-at-the-door", Map.of("hash", hash), row -> new Known(row.number("agency_id"), row.number("token_id"),
        row.uuid("public_id"), row.number("maker"), scopes(row.text("scopes")), row.date("valid_until"), row.flag("revoked"), row.instant("last_used_at"),
        ZoneId.of(row.text("zone"))));
  }

  /** @param before when it was used since then nothing is written */
  public void use(long id, Instant now, Instant before) {
    sql.execute("security/use-api-token", Map.of("id", id, "now", now, "before", before));
  }

  private static Set<TokenScope> scopes(String codes) {
    return TokenScope.named(List.of(codes.split(",")));
  }

  /**
   * A token as the door finds it, good or not.
   *
   * @param zone of the agency's clock
   */
  public record Known(long agencyId, long id, UUID publicId, long maker, Set<TokenScope> scopes, LocalDate validUntil, boolean revoked,
      Instant lastUsedAt, ZoneId zone) {}
}
