package id.baku.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once everything is found. A server that builds a large index for minutes waits only the first of them: its other
 * pages are worth having, and the search says itself that it is not ready.
 */
@Readiness
@ApplicationScoped
public class SearchReady implements HealthCheck {

  private static final Duration WAITS = Duration.ofMinutes(1);

  @Inject DirectorySearch search;
  @Inject Clock clock;

  private Instant asked;
  private boolean ready;

  @PostConstruct
  void begin() {
    asked = clock.instant();
  }

  @Override
  public HealthCheckResponse call() {
    ready = ready || search.isCurrent() || clock.instant().isAfter(asked.plus(WAITS));
    return HealthCheckResponse.named("search").status(ready).build();
  }
}
