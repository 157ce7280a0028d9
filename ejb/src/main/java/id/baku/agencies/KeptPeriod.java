package id.baku.agencies;

import java.util.List;

/**
 * How long something about people is kept at most, out of the document {@code retention}.
 *
 * @param code REPORT_CONTACT
 * @param law why it is not kept for ever
 */
public record KeptPeriod(String code, int days, String law) {

  /** How to reach who wrote that a page is wrong. */
  public static final String REPORT_CONTACT = "REPORT_CONTACT";

  /** The document {@code retention}. */
  public record All(List<KeptPeriod> periods) {}
}
