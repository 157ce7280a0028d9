package id.baku.web.trail;

import id.baku.platform.Page;
import id.baku.security.TrailEntry;
import id.baku.security.TrailReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who decided what in the agency, or about one subject, newest first. What is looked at is in the address. */
@Named
@RequestScoped
public class TrailPage {

  @Inject TrailReader reader;

  private String subject;
  private String after;
  private Page<TrailEntry> entries;

  /** @throws id.baku.platform.InvalidInput page.key when the address asks for a page that there cannot be */
  public void load() {
    entries = reader.list(subject == null || subject.isBlank() ? null : subject.replace("\0", ""), after, Page.DEFAULT_LIMIT);
  }

  public Page<TrailEntry> getEntries() {
    return entries;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
