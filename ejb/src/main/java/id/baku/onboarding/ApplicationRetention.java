package id.baku.onboarding;

/**
 * How long applications are kept: the document {@code application-retention}.
 *
 * @param unconfirmedDays until an application goes whose address nobody proved
 * @param undecidedDays until one goes that nobody decided
 * @param decidedDays after the decision until it is forgotten who applied
 */
public record ApplicationRetention(int unconfirmedDays, int undecidedDays, int decidedDays) {

  /** Until the document is loaded. */
  static final ApplicationRetention SHORTEST = new ApplicationRetention(7, 365, 90);
}
