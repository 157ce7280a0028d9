package id.baku.web.directory;

import id.baku.directory.AgencySummary;
import id.baku.directory.DirectoryReader;
import id.baku.directory.Totals;
import id.baku.platform.Page;
import id.baku.web.platform.Keeping;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The search box, what the directory holds, and where to begin. */
@Named
@RequestScoped
public class HomePage implements PublicPage {

  private static final int SOME_AGENCIES = 6;

  @Inject DirectoryReader directory;
  @Inject Today today;
  @Inject LifeEventLabels events;

  private Totals totals;
  private Page<AgencySummary> agencies;

  @Override
  public int open(Visit visit) {
    LocalDate day = today.inJakarta();
    totals = directory.totals(day);
    agencies = directory.agencies(day, null, SOME_AGENCIES);
    return FINE;
  }

  @Override
  public boolean isSample() {
    return false;
  }

  @Override
  public String madeOf() {
    return Keeping.ANYBODY;
  }

  /** Events in life, to begin from. */
  public List<LifeEventLabels.Labelled> getEvents() {
    return events.all();
  }

  public Totals getTotals() {
    return totals;
  }

  public Page<AgencySummary> getAgencies() {
    return agencies;
  }
}
