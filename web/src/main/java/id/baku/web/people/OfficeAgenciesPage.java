package id.baku.web.people;

import id.baku.agencies.AgencyIdentity;
import id.baku.agencies.AgencyItem;
import id.baku.agencies.NewAgencies;
import id.baku.agencies.OfficeAgencies;
import id.baku.platform.InvalidInput;
import id.baku.platform.Page;
import id.baku.platform.ProblemException;
import id.baku.security.People;
import id.baku.web.imports.Told;
import id.baku.web.platform.AskedOnce;
import id.baku.web.security.HandedLink;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** The agencies of the government in whose office one is, and the form that makes one more. */
@Named
@ViewScoped
public class OfficeAgenciesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject OfficeAgencies agencies;
  @Inject NewAgencies newAgencies;
  @Inject Told told;

  private String after;
  private String name;
  private String shortName;
  private String email;
  private String person;
  private final AskedOnce doubted = new AskedOnce();
  private String made;
  private HandedLink invitation;
  private transient Page<AgencyItem> page;

  public Page<AgencyItem> getPage() {
    if (page == null) {
      page = agencies.list(after, Page.DEFAULT_LIMIT);
    }
    return page;
  }

  /** Makes the agency; a link for its first administrator is shown on this page once. */
  public void found() {
    AgencyIdentity identity = AgencyIdentity.typed(name, shortName, null, null, null, null, null);
    made = null;
    invitation = null;
    List<InvalidInput> wrong = identity.problems();
    wrong.forEach(problem -> Refusals.tell(told, "buat", problem));
    if (!wrong.isEmpty() || looksLikeAnother(identity.name())) {
      return;
    }
    try {
      show(identity, newAgencies.found(identity, email, person));
    } catch (ProblemException refused) {
      Refusals.tell(told, "buat", refused);
    }
    page = null;
  }

  /** Says once which names it would be mistaken for; whoever sends the same name again means it. */
  private boolean looksLikeAnother(String asked) {
    List<String> like = agencies.names().like(asked);
    boolean unsaid = !like.isEmpty() && !doubted.isMeant(asked);
    if (unsaid) {
      told.refused("buat:name", told.texts().get("offices.agency.looks-like", Map.of("names", String.join(" · ", like))));
    }
    return unsaid;
  }

  private void show(AgencyIdentity identity, People.Added first) {
    made = identity.name();
    invitation = HandedLink.of(first.link());
    name = null;
    shortName = null;
    email = null;
    person = null;
  }

  /** Name of the agency that was made just now; null when none was. */
  public String getMade() {
    return made;
  }

  /** Link to hand to its first administrator; null when it went by mail. */
  public HandedLink getInvitation() {
    return invitation;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getShortName() {
    return shortName;
  }

  public void setShortName(String shortName) {
    this.shortName = shortName;
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
