package id.baku.corrections;

import id.baku.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Forgets how to reach people whose reports nobody has settled.
 *
 * @source UU 27/2022 (personal data is erased when it is no longer needed)
 */
@ApplicationScoped
public class ContactExpiry {

  private static final Logger LOG = Logger.getLogger(ContactExpiry.class.getName());
  private static final String WHY = "kontak-lama";

  @Inject RunAs runAs;
  @Inject KeptContacts contacts;
  @Inject ReportDesk desk;

  /**
   * One transaction for each agency, whose failure holds up no other; what fails is tried again after {@link ExpiryTimer#PERIOD}.
   *
   * @throws IllegalStateException when it failed for some, after all were tried
   */
  public void forget() {
    List<Long> agencies = new ArrayList<>();
    runAs.nobody(WHY, () -> agencies.addAll(contacts.tooOld()));
    List<Long> failed = agencies.stream().filter(agency -> !forget(agency)).toList();
    if (!failed.isEmpty()) {
      throw new IllegalStateException("Contacts of reports to agencies " + failed + " that are too old could not be forgotten");
    }
  }

  private boolean forget(long agencyId) {
    try {
      runAs.agency(agencyId, WHY, desk::forgetContacts);
      return true;
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, failed, () -> "contacts of reports to agency " + agencyId + " that are too old could not be forgotten");
      return false;
    }
  }
}
