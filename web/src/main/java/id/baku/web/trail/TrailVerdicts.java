package id.baku.web.trail;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.baku.security.TrailCheck.Verdict;
import id.baku.security.TrailInspector;
import id.baku.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;

/** What came of checking a trail, for a minute: it reads all of it, so a trail is read by one request at a time. Only the page asks here, after who asks was let in. */
@ApplicationScoped
public class TrailVerdicts {

  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final int MOST = 1000;

  private final Cache<Long, Verdict> kept = Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

  @Inject CurrentTenant tenant;

  Verdict of(TrailInspector inspector) {
    return of(tenant.id(), inspector::check);
  }

  Verdict of(long agency, Supplier<Verdict> check) {
    return kept.get(agency, asked -> check.get());
  }
}
