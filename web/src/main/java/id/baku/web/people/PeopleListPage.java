package id.baku.web.people;

import id.baku.platform.Page;
import id.baku.platform.ProblemException;
import id.baku.security.Link;
import id.baku.security.OfficeHolder;
import id.baku.security.People;
import id.baku.security.PeopleReader;
import id.baku.security.Person.Membership;
import id.baku.security.Person;
import id.baku.security.RoleDay;
import id.baku.web.imports.Told;
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

  @Inject PeopleReader reader;
  @Inject People people;
  @Inject RoleDay day;
  @Inject Told told;

  private String after;
  private String email;
  private String name;
  private AppointmentForm form;
  private String invitation;
  private transient Page<Person> page;
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

  /** Whoever had no account gets a link that is shown on this page once; everybody else is shown at once. */
  public void add() {
    try {
      People.Added added = people.add(email, name, form.appointment());
      if (added.link() == null) {
        told.goTo("/kelola/orang/satu?id=" + added.person());
        return;
      }
      invite(added.link());
    } catch (ProblemException refused) {
      Refusals.tell(told, "tambah", refused);
    }
    page = null;
  }

  private void invite(Link link) {
    invitation = link.address();
    email = null;
    name = null;
    form = AppointmentForm.startingOn(day.today());
  }

  /** Address of the link to hand over, below our own address; null when nobody was invited. */
  public String getInvitation() {
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
