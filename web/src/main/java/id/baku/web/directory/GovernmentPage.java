package id.baku.web.directory;

import id.baku.directory.AgencyOfGovernment;
import id.baku.directory.GovernmentReader;
import id.baku.directory.PublishedAgency;
import id.baku.directory.PublishedGovernment;
import id.baku.directory.Regency;
import id.baku.platform.Page;
import id.baku.web.platform.Language;
import id.baku.web.platform.Links;
import id.baku.web.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** One government: its agencies and how to reach them; of a province also its regencies and cities. */
@Named
@RequestScoped
public class GovernmentPage implements PublicPage {

  private static final int PER_PAGE = 50;
  private static final int SOME_CONTACTS = 2;

  @Inject GovernmentReader governments;
  @Inject Today today;
  @Inject Language language;
  @Inject Links link;

  private PublishedGovernment government;
  private Listing<AgencyOfGovernment> agencies;
  private List<Regency> regencies;

  @Override
  public int open(Visit visit) {
    LocalDate day = today.inJakarta();
    government = governments.government(visit.slug(0), day);
    regencies = government.province() ? governments.regencies(government.provinceCode()) : List.of();
    agencies = Listing.read(visit, after -> governments.agencies(government.slug(), day, after, PER_PAGE));
    return agencies.status();
  }

  @Override
  public boolean isSample() {
    return government.sample();
  }

  public PublishedGovernment getGovernment() {
    return government;
  }

  public Page<AgencyOfGovernment> getAgencies() {
    return agencies.page();
  }

  public List<Regency> getRegencies() {
    return regencies;
  }

  /** The first ways to reach an agency; its own page has all. */
  public List<ContactLine> contacts(PublishedAgency agency) {
    return ContactLines.of(agency).stream().limit(SOME_CONTACTS).toList();
  }

  public boolean isContinued() {
    return agencies.continued();
  }

  public String getProblem() {
    return agencies.problem() == null ? null : Texts.of(language.getLocale()).problem(agencies.problem());
  }

  public String getNext() {
    return agencies.page().next() == null ? null : link.with(link.government(government.slug()), Listing.AFTER, agencies.page().next());
  }
}
