package id.baku.web.directory;

import id.baku.web.security.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Who may send how many reports: few from one address, so that nobody buries an agency in them; more for one agency,
 * so that many addresses cannot either. What is shut out then is the sending, never the reading, and never for longer
 * than an hour. Behind a proxy see {@link ClientAddress#of}.
 */
@ApplicationScoped
public class CorrectionLimits {

  /** An office or a village may sit behind one address. */
  static final int FROM_ONE_ADDRESS = 10;
  static final int FOR_ONE_AGENCY = 100;

  private final HourlyLimit addresses;
  private final HourlyLimit agencies;

  @Inject
  public CorrectionLimits(Clock clock) {
    addresses = new HourlyLimit(FROM_ONE_ADDRESS, clock);
    agencies = new HourlyLimit(FOR_ONE_AGENCY, clock);
  }

  protected CorrectionLimits() {
    this(null);
  }

  /** Counts one more report, unless there were too many. @return whether it may go on */
  synchronized boolean enter(String address, String agency) {
    if (!addresses.allows(address) || !agencies.allows(agency)) {
      return false;
    }
    addresses.add(address);
    agencies.add(agency);
    return true;
  }
}
