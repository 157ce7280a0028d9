package id.baku.web.people;

import id.baku.platform.Page;
import id.baku.security.Offices;
import id.baku.security.TrailEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who decided what in the office of a government, or for Baku as a whole, newest first. */
@Named
@RequestScoped
public class OfficeTrailPage {

  @Inject Offices offices;

  private String government;
  private String after;
  private String governmentName;
  private Page<TrailEntry> entries;

  /** @throws id.baku.platform.NotFound for another government than one's own as for none */
  public void load() {
    entries = offices.trail(government, after, Page.DEFAULT_LIMIT);
    governmentName = offices.name(government);
  }

  public Page<TrailEntry> getEntries() {
    return entries;
  }

  /** Name of the government, null for Baku as a whole. */
  public String getGovernmentName() {
    return governmentName;
  }

  public String getGovernment() {
    return government;
  }

  public void setGovernment(String government) {
    this.government = government;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
