package id.baku.web.onboarding;

import id.baku.agencies.OfficeAgencies;
import id.baku.onboarding.AgencyApplication;
import id.baku.onboarding.ApplicationDesk;
import id.baku.onboarding.ApplicationState;
import id.baku.platform.Ids;
import id.baku.platform.NotFound;
import id.baku.platform.ProblemException;
import id.baku.web.imports.Told;
import id.baku.web.security.HandedLink;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One application: what was sent, which agencies it looks like, and what the coordinator makes of it. */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ApplicationDesk desk;
  @Inject OfficeAgencies agencies;
  @Inject Told told;

  private String id;
  private UUID applicationId;
  private int seenLock;
  private String name;
  private String shortName;
  private String reason;
  private HandedLink invitation;
  private transient AgencyApplication application;
  private transient String like;

  /** @throws NotFound for another government's application as for none */
  public void load() {
    applicationId = Ids.parse(id == null ? "" : id);
    seenLock = getApplication().lockVersion();
    name = getApplication().name();
    shortName = getApplication().shortName();
  }

  /** A link for its first administrator is shown on this page once, where no mail is sent. */
  public void approve() {
    act("terima", () -> {
      invitation = HandedLink.of(desk.approve(applicationId, seenLock, name, shortName));
    });
  }

  public void decline() {
    act("tolak", () -> desk.decline(applicationId, seenLock, reason));
  }

  /** After a refusal the page stays, with what was typed, and shows what is there now. */
  private void act(String form, Runnable act) {
    try {
      act.run();
    } catch (NotFound elsewhere) {
      throw elsewhere;
    } catch (ProblemException refused) {
      boolean here = !refused.fields().isEmpty() && List.of("name", "shortName", "reason").contains(refused.fields().getFirst());
      if (here) {
        told.refused(form + ":" + refused.fields().getFirst(), told.words(refused));
      } else {
        told.refused(refused);
      }
    }
    application = null;
    like = null;
  }

  public AgencyApplication getApplication() {
    if (application == null && applicationId != null) {
      application = desk.application(applicationId);
    }
    return application;
  }

  public boolean isOpen() {
    return getApplication().state() == ApplicationState.OPEN;
  }

  /** Names of agencies of the government that it would be mistaken for, or is; empty when there are none. */
  public String getLike() {
    if (like == null) {
      like = isOpen() ? String.join(" · ", agencies.names().alike(getApplication().name())) : "";
    }
    return like;
  }

  /** Link to hand over; null when there is none or mail brings it. */
  public HandedLink getInvitation() {
    return invitation;
  }

  public String getId() { return id; }
  public void setId(String id) { this.id = id; }
  public String getName() { return name; }
  public void setName(String name) { this.name = name; }
  public String getShortName() { return shortName; }
  public void setShortName(String shortName) { this.shortName = shortName; }
  public String getReason() { return reason; }
  public void setReason(String reason) { this.reason = reason; }
}
