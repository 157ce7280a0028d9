package id.baku.web.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** How many applications may come within an hour: from one network address, for one government, and to one mail address, to which a mail goes each time. */
@ApplicationScoped
public class ApplyLimits {

  /** An office may sit behind one address. */
  static final int FROM_ONE_ADDRESS = 5;
  static final int FOR_ONE_GOVERNMENT = 40;
  static final int TO_ONE_MAILBOX = 2;

  private final HourlyLimit addresses;
  private final HourlyLimit governments;
  private final HourlyLimit mailboxes;

  @Inject
  public ApplyLimits(Clock clock) {
    addresses = new HourlyLimit(FROM_ONE_ADDRESS, clock);
    governments = new HourlyLimit(FOR_ONE_GOVERNMENT, clock);
    mailboxes = new HourlyLimit(TO_ONE_MAILBOX, clock);
  }

  protected ApplyLimits() {
    this(null);
  }

  /** Counts one more application, unless there were too many. @return whether it may go on */
  synchronized boolean enter(String address, String government, String email) {
    if (!addresses.allows(address) || !governments.allows(government) || !mailboxes.allows(email)) {
      return false;
    }
    addresses.add(address);
    governments.add(government);
    mailboxes.add(email);
    return true;
  }
}
