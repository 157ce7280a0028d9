package id.baku.web.people;

import id.baku.platform.Ids;
import id.baku.platform.NotFound;
import id.baku.platform.ProblemException;
import id.baku.platform.Stale;
import id.baku.security.AccountLinks;
import id.baku.security.People;
import id.baku.security.PeopleReader;
import id.baku.security.Person.Membership;
import id.baku.security.Person;
import id.baku.security.RoleDay;
import id.baku.security.SecondFactors;
import id.baku.web.imports.Told;
import id.baku.web.security.HandedLink;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One person: all roles here, and a form for one of them or for one more. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PeopleReader reader;
  @Inject People people;
  @Inject SecondFactors factors;
  @Inject AccountLinks accounts;
  @Inject RoleDay day;
  @Inject Told told;

  private String id;
  private HandedLink link;
  private String chosen;
  private UUID personId;
  private UUID membershipId;
  private int seenLock;
  private AppointmentForm form;
  private boolean late;
  private transient Person person;

  /** @throws NotFound for somebody who works for other agencies only, as for nobody */
  public void load() {
    personId = Ids.parse(id == null ? "" : id);
    getPerson();
    if (chosen == null) {
      form = AppointmentForm.startingOn(day.today());
      return;
    }
    membershipId = Ids.parse(chosen);
    Membership membership = getMembership();
    if (membership == null) {
      throw new NotFound("membership.unknown");
    }
    seenLock = membership.lockVersion();
    form = AppointmentForm.of(membership);
  }

  /** Saves the role in the form: the chosen one, or one more. */
  public void save() {
    act(() -> {
      if (membershipId == null) {
        people.appoint(personId, form.appointment());
      } else {
        people.change(membershipId, seenLock, form.appointment());
      }
    }, "/kelola/orang/satu?id=" + personId);
  }

  /** Whoever lost the telephone sets the second factor up again at the next sign-in. */
  public void resetFactor() {
    act(() -> factors.reset(personId), "/kelola/orang/satu?id=" + personId);
  }

  /** Shows a link for a new password, once. */
  public void newPassword() {
    try {
      link = HandedLink.of(accounts.handOver(personId));
    } catch (ProblemException refused) {
      Refusals.tell(told, "akun", refused);
    }
  }

  /** Null until asked for. */
  public HandedLink getLink() {
    return link;
  }

  /** Leads to the list: of somebody who never held a role for a day nothing is left to show. */
  public void end() {
    act(() -> people.end(membershipId, seenLock), "/kelola/orang/daftar");
  }

  /** After a refusal the page stays with what was typed, and shows what is there now. */
  private void act(Runnable act, String next) {
    try {
      act.run();
      told.goTo(next);
    } catch (ProblemException refused) {
      late = refused instanceof Stale;
      person = null;
      if (isLate()) {
        seenLock = getMembership().lockVersion(); // both stand there now: sent once more it is meant
      }
      Refusals.tell(told, "jabatan", refused);
    }
  }

  public Person getPerson() {
    if (person == null) {
      person = reader.person(personId);
    }
    return person;
  }

  /** The chosen role as it is now; null when none is chosen or it is gone. */
  public Membership getMembership() {
    return getPerson().memberships().stream().filter(known -> known.id().equals(membershipId)).findFirst().orElse(null);
  }

  public boolean isEditing() {
    return membershipId != null;
  }

  /** Somebody else changed it first: what stands there and what was typed stand side by side. */
  public boolean isLate() {
    return late && getMembership() != null;
  }

  public String standing(Membership membership) {
    LocalDate today = day.today();
    return membership.isOver(today) ? "ENDED" : membership.isYetToCome(today) ? "UPCOMING" : "IN_FORCE";
  }

  public AppointmentForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }
}
