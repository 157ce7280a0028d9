package id.baku.onboarding;

import id.baku.security.RunAs;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has applicants forgotten soon after the server started and several times a day from then on; several servers do the same, which does no harm. */
@Singleton
@Startup
@DependsOn("SchemaVersion")
public class ApplicationTimer {

  private static final Logger LOG = Logger.getLogger(ApplicationTimer.class.getName());
  private static final long FIRST_AFTER_MINUTES = 12;
  private static final long PERIOD_MINUTES = 360;

  @Inject RunAs runAs;
  @Inject ApplicationBox box;
  @Resource ManagedScheduledExecutorService executor;

  @PostConstruct
  void start() {
    executor.scheduleWithFixedDelay(this::forget, FIRST_AFTER_MINUTES, PERIOD_MINUTES, TimeUnit.MINUTES);
  }

  /** Never fails: a timer that did would not come again. */
  private void forget() {
    try {
      runAs.nobody("permohonan-lama", box::forget);
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, "applications that are too old could not be forgotten", failed);
    }
  }
}
