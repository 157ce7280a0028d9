package id.baku.web.people;

import id.baku.platform.Ids;
import id.baku.platform.NotFound;
import id.baku.platform.ProblemException;
import id.baku.platform.Stale;
import id.baku.security.Invitation;
import id.baku.security.Link;
import id.baku.security.OfficeHolder;
import id.baku.security.Offices;
import id.baku.security.RoleDay;
import id.baku.security.RoleView;
import id.baku.web.imports.Told;
import id.baku.web.platform.Language;
import id.baku.web.security.HandedLink;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Who has a role for a government or for Baku as a whole, a form for one more, and the end of one. */
@Named
@ViewScoped
public class OfficePeoplePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject Offices offices;
  @Inject RoleDay day;
  @Inject Language language;
  @Inject Told told;

  private String government;
  private String governmentName;
  private String chosen;
  private UUID chosenId;
  private int seenLock;
  private String email;
  private String person;
  private AppointmentForm form;
  private HandedLink invitation;
  private transient List<OfficeHolder> holders;
  private transient List<Invitation> invited;
  private transient List<RoleView> roles;

  /** @throws NotFound for another government than one's own as for none */
  public void load() {
    form = AppointmentForm.startingOn(day.today());
    governmentName = offices.name(government);
    getHolders();
    if (chosen != null) {
      chosenId = Ids.parse(chosen);
      seenLock = getHolder().lockVersion();
    }
  }

  public List<OfficeHolder> getHolders() {
    if (holders == null) {
      holders = offices.holders(government);
    }
    return holders;
  }

  public List<RoleView> getRoles() {
    if (roles == null) {
      roles = offices.roles(government);
    }
    return roles;
  }

  /** Name of the government, null for Baku as a whole. */
  public String getGovernmentName() {
    return governmentName;
  }

  public void appoint() {
    try {
      Link link = offices.appoint(government, email, person, form.appointment());
      if (link == null) {
        told.goTo(here() + (government == null ? "?" : "&") + "diundang=1");
        return;
      }
      invitation = HandedLink.of(link);
      email = null;
      person = null;
    } catch (ProblemException refused) {
      Refusals.tell(told, "tambah", refused);
    }
    holders = null;
    invited = null;
  }

  /** Nobody can accept it any more. */
  public void takeBack(Invitation invited) {
    try {
      offices.takeBack(government, invited.id());
      told.goTo(here());
    } catch (NotFound answered) {
      told.refused(answered);
    }
  }

  /** Those who did not answer yet. */
  public List<Invitation> getInvited() {
    if (invited == null) {
      invited = offices.invited(government);
    }
    return invited;
  }

  /** Ends the chosen role. */
  public void end() {
    try {
      offices.end(government, chosenId, seenLock);
      told.goTo(here());
    } catch (ProblemException refused) {
      holders = null;
      if (refused instanceof Stale && getHolder() != null) {
        seenLock = getHolder().lockVersion(); // what it is now stands there: sent once more it is meant
      }
      Refusals.tell(told, "akhiri", refused);
    }
  }

  private String here() {
    return "/kelola/pemerintah/orang" + (government == null ? "" : "?pemerintah=" + government);
  }

  /** Address at which one role is chosen. */
  public String choosing(OfficeHolder holder) {
    return here() + (government == null ? "?" : "&") + "jabatan=" + holder.id();
  }

  /** The chosen one; null when none is. @throws NotFound office.unknown when there is none like that here */
  public OfficeHolder getHolder() {
    return chosenId == null ? null : getHolders().stream().filter(holder -> holder.id().equals(chosenId)).findFirst()
        .orElseThrow(() -> new NotFound("office.unknown"));
  }

  public String roleName(String code) {
    return getRoles().stream().filter(role -> role.code().equals(code)).findFirst()
        .map(role -> language.isEnglish() ? role.labelEn() : role.labelId()).orElse(code);
  }

  public boolean isOver(OfficeHolder holder) {
    return holder.isOver(day.today());
  }

  /** Link to hand over; null when nobody was invited, or by mail. */
  public HandedLink getInvitation() {
    return invitation;
  }

  public AppointmentForm getForm() {
    return form;
  }

  public String getGovernment() {
    return government;
  }

  public void setGovernment(String government) {
    this.government = government;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }
}
