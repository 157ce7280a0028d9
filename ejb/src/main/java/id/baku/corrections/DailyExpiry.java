package id.baku.corrections;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** Has contacts forgotten soon after the server started and once a day from then on. */
@Singleton
@Startup
@DependsOn("SchemaVersion")
public class DailyExpiry {

  private static final long FIRST_AFTER_MINUTES = 10;
  private static final long DAY_IN_MINUTES = TimeUnit.DAYS.toMinutes(1);

  @Inject ContactExpiry expiry;
  @Resource ManagedScheduledExecutorService executor;

  @PostConstruct
  void start() {
    executor.scheduleWithFixedDelay(expiry::forget, FIRST_AFTER_MINUTES, DAY_IN_MINUTES, TimeUnit.MINUTES);
  }
}
