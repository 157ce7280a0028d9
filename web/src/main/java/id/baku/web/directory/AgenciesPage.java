package id.baku.web.directory;

import id.baku.directory.AgencySummary;
import id.baku.directory.DirectoryReader;
import id.baku.platform.InvalidInput;
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

  private Page<AgencySummary> agencies;
  private boolean continued;
  private InvalidInput problem;

  @Override
  public int open(Visit visit) {
    LocalDate day = today.inJakarta();
    String after = visit.param("setelah");
    try {
      agencies = directory.agencies(day, after, PER_PAGE);
      continued = after != null;
      return FINE;
    } catch (InvalidInput lost) {
      problem = lost;
      agencies = directory.agencies(day, null, PER_PAGE);
      return NOT_READABLE;
    }
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
    return agencies;
  }

  public boolean isContinued() {
    return continued;
  }

  public String getProblem() {
    return problem == null ? null : Texts.of(language.getLocale()).problem(problem);
  }

  public String getNext() {
    return agencies.next() == null ? null : link.with(link.getAgencies(), "setelah", agencies.next());
  }
}
