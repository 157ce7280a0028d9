package id.baku.web.people;

import id.baku.agencies.NewAgencies;
import id.baku.platform.ProblemException;
import id.baku.security.People;
import id.baku.web.imports.Told;
import id.baku.web.security.HandedLink;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The form that invites the first administrator of an agency once more. */
@Named
@ViewScoped
public class FirstAdministratorPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject NewAgencies agencies;
  @Inject Told told;

  private String agency;
  private String email;
  private String person;
  private String invited;
  private HandedLink invitation;

  public void invite() {
    invited = null;
    try {
      People.Added first = agencies.inviteAgain(agency, email, person);
      invitation = HandedLink.of(first.link());
      invited = email;
      email = null;
      person = null;
    } catch (ProblemException refused) {
      Refusals.tell(told, "undang", refused);
    }
  }

  public boolean isChosen() {
    return agency != null && !agency.isBlank();
  }

  /** Address of who was invited just now; null when nobody was. */
  public String getInvited() {
    return invited;
  }

  /** Link to hand over; null when it went by mail. */
  public HandedLink getInvitation() {
    return invitation;
  }

  /** Address of the agency; null when none was chosen. */
  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
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
