package id.baku.web.people;

import id.baku.platform.NotFound;
import id.baku.platform.Page;
import id.baku.security.DeadLetter;
import id.baku.security.DeadLetters;
import id.baku.web.imports.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** Mail that reached nobody, for whoever runs Baku. */
@Named
@ViewScoped
public class DeadLettersPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String SELF = "/kelola/pemerintah/surat";

  @Inject DeadLetters letters;
  @Inject Told told;

  private String after;
  private String done;
  private transient Page<DeadLetter> page;

  public void load() {
    getPage();
  }

  public Page<DeadLetter> getPage() {
    if (page == null) {
      page = letters.list(after);
    }
    return page;
  }

  /** Tried again from the beginning; what somebody else tried again meanwhile is on its way as well. */
  public void retry(UUID id) {
    try {
      letters.retry(id);
    } catch (NotFound onItsWay) {
      // as asked for
    }
    told.goTo(SELF + "?selesai=ya");
  }

  public boolean isRetried() {
    return "ya".equals(done);
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getDone() {
    return done;
  }

  public void setDone(String done) {
    this.done = done;
  }
}
