package id.baku.drafts;

import id.baku.drafts.store.ReplyStore;
import id.baku.drafts.store.ReplyStore.Kept;
import id.baku.drafts.store.ReplyStore.Taken;
import id.baku.platform.NotPermitted;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Does what a partner asks once, however often it is sent under one key. The answer is kept in the transaction of the act: either both hold or
 * neither, so a request that was cut off by a kill can be sent again. What was refused changed nothing and is not kept.
 */
@Stateless
@TenantScoped
public class Requests {

  static final Duration KEPT_FOR = Duration.ofHours(24);
  /** Of the answers kept for one agency; an ordinary draft is some KiB. */
  static final long MOST_BYTES = 64L << 20;

  @Inject ReplyStore replies;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * @param act what to do, in this transaction
   * @throws Stale request.under-way
   * @throws Refused request.key-reused when something else was asked under this key; request.too-much-kept, with the {@code seconds} after which
   *     the oldest answer is forgotten
   */
  @Permitted(Permission.READ_OWN_AGENCY)
  public Reply once(RequestKey key, Supplier<Reply> act) {
    if (key.name() == null) {
      return act.get();
    }
    long token = actor.tokenId().orElseThrow(() -> new NotPermitted("api-token.not-good"));
    if (!replies.begin(token, key.name())) {
      throw new Stale("request.under-way");
    }
    Instant now = clock.instant();
    Instant since = now.minus(KEPT_FOR);
    Optional<Kept> kept = replies.find(token, key.name(), since);
    if (kept.isPresent() && !Arrays.equals(kept.get().digest(), key.digest())) {
      throw new Refused("request.key-reused");
    }
    return kept.map(Kept::reply).orElseGet(() -> {
      makeRoom(since);
      Reply reply = act.get();
      replies.keep(token, key, reply, now);
      return reply;
    });
  }

  private void makeRoom(Instant since) {
    replies.forget(since);
    Taken taken = replies.taken();
    if (taken.bytes() >= MOST_BYTES) {
      throw new Refused("request.too-much-kept", Map.of("hours", KEPT_FOR.toHours(), "seconds", Duration.between(since, taken.oldest()).toSeconds() + 1));
    }
  }
}
