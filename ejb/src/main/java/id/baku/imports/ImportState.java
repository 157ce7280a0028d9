package id.baku.imports;

/** How far an import is. */
public enum ImportState {
  WAITING,
  READING,
  READY,
  REFUSED,
  CANCELLED,
  FINISHED;

  /** Waiting for a server or being read by one. */
  public boolean isRunning() {
    return this == WAITING || this == READING;
  }

  /** Read, so that there is something to look at. */
  public boolean isRead() {
    return this == READY || this == FINISHED;
  }

  /** Ended without a result; may be tried again. */
  public boolean mayBeTriedAgain() {
    return this == REFUSED || this == CANCELLED;
  }
}
