package id.baku.platform;

import java.util.List;

/**
 * How long something about people is kept at most, out of the document {@code retention}.
 *
 * @param code one of the constants here
 * @param law why it is not kept for ever
 */
public record KeptPeriod(String code, int days, String law) {

  /** How to reach who wrote that a page is wrong. */
  public static final String REPORT_CONTACT = "REPORT_CONTACT";

  /** An application of an agency whose address nobody proved. */
  public static final String APPLICATION_UNCONFIRMED = "APPLICATION_UNCONFIRMED";

  /** An application of an agency that nobody decided. */
  public static final String APPLICATION_UNDECIDED = "APPLICATION_UNDECIDED";

  /** Who applied, from the decision on. */
  public static final String APPLICANT_DECIDED = "APPLICANT_DECIDED";

  /** A piece of work of the server, after its end. */
  public static final String JOB_ENDED = "JOB_ENDED";

  /** A mail that was sent. */
  public static final String MAIL_SENT = "MAIL_SENT";

  /** From where somebody signed in. */
  public static final String SIGN_IN = "SIGN_IN";

  /** The document {@code retention}. */
  public record All(List<KeptPeriod> periods) {}
}
