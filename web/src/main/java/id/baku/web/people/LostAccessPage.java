package id.baku.web.people;

import id.baku.platform.ProblemException;
import id.baku.security.LostAccess;
import id.baku.security.Outbox;
import id.baku.web.imports.Told;
import id.baku.web.security.HandedLink;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The form of an office for somebody who cannot get into the account and whom no administrator can help. */
@Named
@ViewScoped
public class LostAccessPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject LostAccess access;
  @Inject Told told;

  private String email;
  private String reason;
  private String helped;
  private HandedLink link;

  public void takeAwayFactor() {
    help(() -> access.takeAwayFactor(email, reason));
  }

  public void handOver() {
    help(() -> link = HandedLink.of(access.handOver(email, reason)));
  }

  private void help(Runnable way) {
    helped = null;
    link = null;
    try {
      way.run();
      helped = email;
      email = null;
      reason = null;
    } catch (ProblemException refused) {
      Refusals.tell(told, "bantu", refused);
    }
  }

  /** Whether links for a new password are handed over, since no mail is sent. */
  public boolean isHandedOver() {
    return !Outbox.isSent();
  }

  /** Address of the person who was helped just now; null when nobody was. */
  public String getHelped() {
    return helped;
  }

  /** Link to hand over; null when none was drawn. */
  public HandedLink getLink() {
    return link;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
