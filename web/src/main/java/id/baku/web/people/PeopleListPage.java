package id.baku.web.people;

import id.baku.platform.NotFound;
import id.baku.platform.Page;
import id.baku.platform.ProblemException;
import id.baku.security.Invitation;
import id.baku.security.Link;
import id.baku.security.OfficeHolder;
import id.baku.security.People;
import id.baku.security.PeopleReader;
import id.baku.security.Person.Membership;
import id.baku.security.Person;
import id.baku.security.RoleDay;
import id.baku.web.imports.Told;
import id.baku.web.security.HandedLink;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Who works for the agency, and the form by which one more does. */
@Named
@ViewScoped
public class PeopleListPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String HERE = "/kelola/orang/daftar";

  @Inject PeopleReader reader;
  @Inject People people;
  @Inject RoleDay day;
  @Inject Told told;

  private String after;
  private String email;
  private String name;
  private AppointmentForm form;
  private HandedLink invitation;
  private transient Page<Person> page;
  private transient List<Invitation> invited;
  private transient List<OfficeHolder> officers;

  public void load() {
    form = AppointmentForm.startingOn(day.today());
    getPage();
  }

  public Page<Person> getPage() {
    if (page == null) {
      page = reader.list(after, Page.DEFAULT_LIMIT);
    }
    return page;
  }

  /** Who checks or approves here for the whole government. */
  public List<OfficeHolder> getOfficers() {
    if (officers == null) {
      officers = reader.officers();
    }
    return officers;
  }

  /** Roles the person holds today or will hold. */
  public List<Membership> current(Person person) {
    return person.memberships().stream().filter(membership -> !membership.isOver(day.today())).toList();
  }

  /** Whoever works here already has the role at once. Everybody else is invited, by mail or else by a link that is shown on this page once. */
  public void add() {
    try {
      People.Added added = people.add(email, name, form.appointment());
      if (added.link() == null) {
        told.goTo(added.person() == null ? HERE + "?diundang=1" : "/kelola/orang/satu?id=" + added.person());
        return;
      }
      invite(added.link());
    } catch (ProblemException refused) {
      Refusals.tell(told, "tambah", refused);
    }
    page = null;
    invited = null;
  }

  /** Nobody can accept it any more. */
  public void takeBack(Invitation invitation) {
    try {
      people.takeBack(invitation.id());
      told.goTo(HERE);
    } catch (NotFound answered) {
      told.refused(answered);
    }
  }

  /** Those who did not answer yet. */
  public List<Invitation> getInvited() {
    if (invited == null) {
      invited = people.invited();
    }
    return invited;
  }

  private void invite(Link link) {
    invitation = HandedLink.of(link);
    email = null;
    name = null;
    form = AppointmentForm.startingOn(day.today());
  }

  /** Link to hand over; null when nobody was invited, or by mail. */
  public HandedLink getInvitation() {
    return invitation;
  }

  public AppointmentForm getForm() {
    return form;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
