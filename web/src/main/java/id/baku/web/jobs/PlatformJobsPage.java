package id.baku.web.jobs;

import id.baku.jobs.JobOfAgency;
import id.baku.jobs.PlatformJobs;
import id.baku.jobs.RecurringView;
import id.baku.web.imports.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** For whoever runs Baku: what the servers do again and again, and which agencies' work is under way. */
@Named
@ViewScoped
public class PlatformJobsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PlatformJobs jobs;
  @Inject Told told;

  private List<RecurringView> recurring = List.of();
  private List<JobOfAgency> ofAgencies = List.of();

  public void load() {
    recurring = jobs.recurring();
    ofAgencies = jobs.ofAgencies();
  }

  public List<RecurringView> getRecurring() {
    return recurring;
  }

  public List<JobOfAgency> getOfAgencies() {
    return ofAgencies;
  }

  public void runNow(String name) {
    jobs.runNow(name);
    told.goTo("/kelola/pemerintah/pekerjaan");
  }
}
