package id.baku.security;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A token as its agency sees it: everything but the secret, which nobody has any more.
 *
 * @param prefix its public beginning, without {@code baku_}
 * @param maker name of the person who made it
 * @param validUntil last day
 * @param lastUsedAt to the minute; null when it was never used
 * @param revokedAt null with {@code revoker} unless it was revoked
 */
public record ApiTokenView(UUID id, String prefix, String name, Set<TokenScope> scopes, String maker, Instant createdAt, LocalDate validUntil,
    Instant lastUsedAt, Instant revokedAt, String revoker) {

  /** Whether it opens anything on a day. */
  public Standing standing(LocalDate today) {
    return revokedAt != null ? Standing.REVOKED : validUntil.isBefore(today) ? Standing.EXPIRED : Standing.GOOD;
  }

  /** Whether a token still works. */
  public enum Standing { GOOD, EXPIRED, REVOKED }
}
