package id.baku.web.people;

import id.baku.platform.Page;
import id.baku.security.Offices;
import id.baku.security.TrailCheck.Verdict;
import id.baku.security.TrailEntry;
import id.baku.web.platform.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who decided what in the office of a government, or for Baku as a whole, newest first. */
@Named
@RequestScoped
public class OfficeTrailPage {

  private static final String SELF = "/kelola/pemerintah/riwayat";

  @Inject Offices offices;
  @Inject Links links;

  private String government;
  private String after;
  private String check;
  private Verdict verdict;
  private String governmentName;
  private Page<TrailEntry> entries;

  /** @throws id.baku.platform.NotFound for another government than one's own as for none */
  public void load() {
    entries = offices.trail(government, after, Page.DEFAULT_LIMIT);
    governmentName = offices.name(government);
    if ("ya".equals(check)) {
      verdict = offices.check(government);
    }
  }

  /** Null unless the whole was checked. */
  public Verdict getVerdict() {
    return verdict;
  }

  /** The page after this one. */
  public String getNext() {
    return links.with(self(), "setelah", entries.next());
  }

  /** This page with the check of the whole. */
  public String getChecking() {
    return links.with(self(), "periksa", "ya");
  }

  private String self() {
    return links.with(SELF, "pemerintah", government == null || government.isEmpty() ? null : government);
  }

  public String getCheck() {
    return check;
  }

  public void setCheck(String check) {
    this.check = check;
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
