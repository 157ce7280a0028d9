package id.baku.jobs;

/** Where a piece of work is on its way. */
public enum JobState {
  WAITING, RUNNING, DONE, FAILED, CANCELLED;

  public boolean isUnfinished() {
    return this == WAITING || this == RUNNING;
  }

  public boolean mayBeTriedAgain() {
    return this == FAILED || this == CANCELLED;
  }
}
