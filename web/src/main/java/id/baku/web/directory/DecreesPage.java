package id.baku.web.directory;

import id.baku.agencies.AgencyLook;
import id.baku.directory.DirectoryReader;
import id.baku.directory.GovernmentReader;
import id.baku.directory.PublishedAgency;
import id.baku.directory.PublishedDecree;
import id.baku.platform.Page;
import id.baku.web.platform.Language;
import id.baku.web.platform.Links;
import id.baku.web.platform.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Every decree that what an agency published rests on, newest first. */
@Named
@RequestScoped
public class DecreesPage implements PublicPage {

  private static final int PER_PAGE = 50;

  @Inject DirectoryReader directory;
  @Inject GovernmentReader governments;
  @Inject Today today;
  @Inject Language language;
  @Inject Links link;

  private PublishedAgency agency;
  private Listing<PublishedDecree> decrees;

  @Override
  public int open(Visit visit) {
    agency = directory.agency(visit.slug(0));
    LocalDate day = today.in(agency.zone());
    decrees = Listing.read(visit, after -> governments.decrees(agency.slug(), day, after, PER_PAGE));
    return decrees.status();
  }

  @Override
  public boolean isSample() {
    return agency.sample();
  }

  @Override
  public AgencyLook look() {
    return agency.look();
  }

  @Override
  public String madeOf() {
    return agency.slug();
  }

  public PublishedAgency getAgency() {
    return agency;
  }

  public Page<PublishedDecree> getDecrees() {
    return decrees.page();
  }

  public boolean isContinued() {
    return decrees.continued();
  }

  public String getProblem() {
    return decrees.problem() == null ? null : Texts.of(language.getLocale()).problem(decrees.problem());
  }

  public String getNext() {
    return decrees.page().next() == null ? null : link.with(link.decrees(agency.slug()), Listing.AFTER, decrees.page().next());
  }
}
