package id.baku.web.directory;

import id.baku.directory.AgencySummary;
import id.baku.directory.DirectoryReader;
import id.baku.platform.Page;
import id.baku.web.platform.Keeping;
import id.baku.web.platform.Language;
import id.baku.web.platform.Links;
import id.baku.web.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** All agencies by name. A page that does not exist shows the first one, and says so. */
@Named
@RequestScoped
public class AgenciesPage implements PublicPage {

  private static final int PER_PAGE = 50;

  @Inject DirectoryReader directory;
  @Inject Today today;
  @Inject Language language;
  @Inject Links link;

  private Listing<AgencySummary> agencies;

  @Override
  public int open(Visit visit) {
    LocalDate day = today.inJakarta();
    agencies = Listing.read(visit, after -> directory.agencies(day, after, PER_PAGE));
    return agencies.status();
  }

  @Override
  public boolean isSample() {
    return false;
  }

  @Override
  public String madeOf() {
    return Keeping.ANYBODY;
  }

  public Page<AgencySummary> getAgencies() {
    return agencies.page();
  }

  public boolean isContinued() {
    return agencies.continued();
  }

  public String getProblem() {
    return agencies.problem() == null ? null : Texts.of(language.getLocale()).problem(agencies.problem());
  }

  public String getNext() {
    return agencies.page().next() == null ? null : link.with(link.getAgencies(), Listing.AFTER, agencies.page().next());
  }
}
