package id.baku.web.people;

import id.baku.agencies.GovernmentItem;
import id.baku.agencies.Governments;
import id.baku.agencies.Region;
import id.baku.platform.Page;
import id.baku.platform.ProblemException;
import id.baku.web.imports.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** All governments, and the form that makes one more. */
@Named
@ViewScoped
public class GovernmentListPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Governments governments;
  @Inject Told told;

  private String after;
  private String region;
  private transient Page<GovernmentItem> page;
  private transient List<Region> regions;

  public Page<GovernmentItem> getPage() {
    if (page == null) {
      page = governments.list(after, Page.DEFAULT_LIMIT);
    }
    return page;
  }

  /** Places that have none yet. */
  public List<Region> getRegions() {
    if (regions == null) {
      regions = governments.regionsWithout();
    }
    return regions;
  }

  /** Leads to the people of the new government, who are none yet. */
  public void create() {
    try {
      told.goTo("/kelola/pemerintah/orang?pemerintah=" + governments.create(region));
    } catch (ProblemException refused) {
      Refusals.tell(told, "buat", refused);
    }
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }
}
