package id.baku.archive;

import id.baku.jobs.JobRun;
import id.baku.jobs.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Erases an agency that two people closed. All of it or nothing, so a server that is killed leaves it as it was. */
@ApplicationScoped
public class ClosingWork implements JobWork {

  static final String KIND = "closing";

  @Inject ClosingDesk desk;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    run.progress(0, 1);
    desk.erase(run);
  }
}
