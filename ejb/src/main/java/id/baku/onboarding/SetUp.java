package id.baku.onboarding;

import java.util.List;

/**
 * How far the set-up of an agency is.
 *
 * @param government name of its government
 * @param region name of its place
 * @param steps all of them, in order
 */
public record SetUp(String government, String region, List<Progress> steps) {

  /** @param reason why it is left for later, null when it is not */
  public record Progress(SetUpStep step, boolean done, String reason) {

    public boolean isOpen() {
      return !done && reason == null;
    }
  }

  public long done() {
    return steps.stream().filter(Progress::done).count();
  }

  /** Whether nothing waits; what was left for later does not. */
  public boolean isFinished() {
    return steps.stream().noneMatch(Progress::isOpen);
  }

  /** The first one that waits, null when none does. */
  public Progress next() {
    return steps.stream().filter(Progress::isOpen).findFirst().orElse(null);
  }
}
