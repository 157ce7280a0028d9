package id.baku.directory;

import id.baku.directory.store.GovernmentStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Page;
import id.baku.platform.Slug;
import id.baku.security.Public;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Goes through the directory from the province down: governments, their agencies, and what those decreed. */
@Stateless
@CrossTenant("published data only")
public class GovernmentReader {

  @Inject GovernmentStore governments;

  /** Governments with an agency in the directory; a province stands before what lies in it. */
  @Public("published data")
  public List<Government> governments() {
    return governments.all();
  }

  /** @throws NotFound government.unknown also when neither it nor anything below it has published something */
  @Public("published data")
  public PublishedGovernment government(String slug, LocalDate day) {
    if (!Slug.isValid(slug)) {
      throw new NotFound("government.unknown");
    }
    return governments.find(slug, day).orElseThrow(() -> new NotFound("government.unknown"));
  }

  /** Regencies and cities of a province that have an agency in the directory. */
  @Public("published data")
  public List<Regency> regencies(String provinceCode) {
    return governments.regencies(provinceCode);
  }

  /**
   * Agencies of one government by name.
   *
   * @throws InvalidInput page.limit, page.key
   */
  @Public("published data")
  public Page<AgencyOfGovernment> agencies(String government, LocalDate day, String after, Integer limit) {
    return governments.agencies(government, day, after, Page.checkedLimit(limit));
  }

  /**
   * Decrees that published editions of one agency rest on, newest first.
   *
   * @throws InvalidInput page.limit, page.key
   */
  @Public("published data")
  public Page<PublishedDecree> decrees(String agency, LocalDate day, String after, Integer limit) {
    return governments.decrees(agency, day, after, Page.checkedLimit(limit));
  }
}
