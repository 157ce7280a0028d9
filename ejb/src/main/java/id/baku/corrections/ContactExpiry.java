package id.baku.corrections;

import id.baku.security.RunAs;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Forgets once a day how to reach people whose reports nobody has settled. Several servers do the same, which does no
 * harm.
 *
 * @source UU 27/2022 (personal data is erased when it is no longer needed)
 */
@Singleton
@Startup
@DependsOn("SchemaVersion")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ContactExpiry {

  private static final Logger LOG = Logger.getLogger(ContactExpiry.class.getName());
  private static final String WHY = "kontak-lama";
  private static final long FIRST_AFTER_MINUTES = 10;
  private static final long DAY_IN_MINUTES = TimeUnit.DAYS.toMinutes(1);

  @Inject RunAs runAs;
  @Inject KeptContacts contacts;
  @Inject ReportDesk desk;
  @Resource ManagedScheduledExecutorService executor;

  @PostConstruct
  void start() {
    executor.scheduleWithFixedDelay(this::forget, FIRST_AFTER_MINUTES, DAY_IN_MINUTES, TimeUnit.MINUTES);
  }

  /** One transaction for each agency; what fails is tried again on the next day. */
  public void forget() {
    try {
      List<Long> agencies = new ArrayList<>();
      runAs.nobody(WHY, () -> agencies.addAll(contacts.tooOld()));
      agencies.forEach(agency -> runAs.agency(agency, WHY, desk::forgetContacts));
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "contacts of reports that are too old could not be forgotten", failed);
    }
  }
}
