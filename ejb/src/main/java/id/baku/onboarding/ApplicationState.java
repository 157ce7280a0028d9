package id.baku.onboarding;

/** What became of an application. */
public enum ApplicationState {
  /** Its address is not proved yet; nobody decides on it. */
  SENT,
  OPEN,
  APPROVED,
  DECLINED
}
