package id.baku.security;

import id.baku.security.store.ApiTokenStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Notes when a token of the current agency was last used. */
@Stateless
@TenantScoped
public class ApiTokenUse {

  /** Written no more often than that: not every request is worth a write. */
  static final Duration SEEN_WITHIN = Duration.ofMinutes(1);

  @Inject ApiTokenStore tokens;
  @Inject Clock clock;

  @Public("the door has just admitted it")
  public void note(AdmittedToken token) {
    Instant now = clock.instant();
    tokens.use(token.id(), now, now.minus(SEEN_WITHIN));
  }
}
