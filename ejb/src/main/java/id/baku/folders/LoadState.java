package id.baku.folders;

import jakarta.enterprise.context.ApplicationScoped;

/** How far the loading of {@code tenants/} is; the readiness check shows it. */
@ApplicationScoped
public class LoadState {

  private volatile boolean finished;
  private volatile boolean stopped;
  private volatile String problem;
  private volatile String step = "starting";
  private volatile int done;
  private volatile int total;

  void starts(String step, int total) {
    this.step = step;
    this.total = total;
    this.done = 0;
  }

  /** @throws IllegalStateException when nothing more is to be loaded */
  void advances() {
    done++;
    if (stopped) {
      throw new IllegalStateException("The application ends");
    }
  }

  void stops() {
    stopped = true;
  }

  void finishes() {
    finished = true;
  }

  void fails(String why) {
    problem = why;
  }

  public boolean isFinished() {
    return finished;
  }

  /** Why loading stopped, in one sentence; null as long as it did not. */
  public String problem() {
    return problem;
  }

  public String step() {
    return step;
  }

  public int done() {
    return done;
  }

  public int total() {
    return total;
  }
}
