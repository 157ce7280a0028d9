package id.baku.security;

import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What mail can tell. Its words are {@code mail.<code>.subject} and {@code mail.<code>.body}. */
public enum MailKind {
  INVITATION(true),
  PASSWORD_RESET(true),
  PASSWORD_CHANGED(true),
  SIGN_IN_FROM_ELSEWHERE(true),
  EMAIL_CHANGE_OLD(true),
  EMAIL_CHANGE_NEW(true),
  FACTOR_SET_UP(true),
  FACTOR_REMOVED(true),
  FACTOR_RESET(true),
  APPLICATION_CONFIRM(true),
  /** An agency asks the coordinators of a government to be taken in. */
  APPLICATION_WAITING(false),
  APPLICATION_DECLINED(false),
  /** A hand-over waits until its reader confirms it. */
  HANDOVER_WAITING(false),
  /** Two people decided to close an agency: from a day on it is erased. */
  CLOSING_CONFIRMED(false),
  CLOSING_CANCELLED(false);

  private final boolean urgent;

  MailKind(boolean urgent) {
    this.urgent = urgent;
  }

  /** Links that somebody has asked for, and what whoever owns an account should know at once. All else waits until people work. */
  public boolean isUrgent() {
    return urgent;
  }

  /** {@code sign-in-from-elsewhere} */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The first moment at which it may be sent. @param working the first moment of work from a moment on */
  Instant due(Instant now, UnaryOperator<Instant> working) {
    return urgent ? now : working.apply(now);
  }
}
