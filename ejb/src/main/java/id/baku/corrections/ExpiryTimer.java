package id.baku.corrections;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Has contacts forgotten soon after the server started and several times a day from then on. */
@Singleton
@Startup
@DependsOn("SchemaVersion")
public class ExpiryTimer {

  /** From the end of one time to the next. One may fail, and what is promised is still kept. */
  public static final Duration PERIOD = Duration.ofHours(6);

  private static final long FIRST_AFTER_MINUTES = 10;

  @Inject ContactExpiry expiry;
  @Resource ManagedScheduledExecutorService executor;

  @PostConstruct
  void start() {
    executor.scheduleWithFixedDelay(expiry::forget, FIRST_AFTER_MINUTES, PERIOD.toMinutes(), TimeUnit.MINUTES);
  }
}
