package id.baku.links;

import id.baku.jobs.JobDesk;
import id.baku.jobs.JobRun;
import id.baku.jobs.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks for an agency's addresses because one of its people wants it now. Each answer is kept at once, so that doing it again does no harm. */
@ApplicationScoped
public class LinkCheckWork implements JobWork {

  static final String KIND = "link-check";

  @Inject LinkRunner runner;
  @Inject JobDesk jobs;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JobRun run) {
    runner.agency(run::progress);
    jobs.done(run);
  }
}
