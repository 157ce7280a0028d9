package id.baku.web.security;

import id.baku.platform.ProblemException;
import id.baku.platform.Refused;
import id.baku.security.Invitation;
import id.baku.security.InvitationAnswer;
import id.baku.security.InvitationAnswers;
import id.baku.security.InvitationAnswers.Opened;
import id.baku.security.Office;
import id.baku.security.RoleAcceptance;
import id.baku.security.RoleDay;
import id.baku.security.Workplace;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Language;
import id.baku.web.platform.Texts;
import id.baku.web.security.StaffPaths.Reason;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The page of invitations. By a link, somebody without account chooses a password and has the role; whoever has one signs in and accepts or
 * declines. Without a link it shows the invitations of whoever is signed in.
 */
@Named
@ViewScoped
public class InvitationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject InvitationAnswers answers;
  @Inject RoleAcceptance acceptance;
  @Inject RoleDay day;
  @Inject StaffEntry entry;
  @Inject Language language;
  @Inject FacesContext faces;

  private String token;
  private String password;
  private String again;
  private String done;
  private Invitation accepted;
  private boolean proved;
  private transient List<Invitation> mine;
  private transient Optional<Opened> opened;

  /** Somebody without account: the password makes one, and the role is held. */
  public void choose() throws IOException {
    if (!Objects.equals(password, again)) {
      refuse("pilih:lagi", texts().get("person.password.differs"));
      return;
    }
    if (getOpened() != null && accepted(getOpened().invitation(), password, "pilih:baru")) {
      StaffSession.end(request());
      Redirect.to(StaffPaths.door(Reason.CHOSEN), request(), (HttpServletResponse) faces.getExternalContext().getResponse());
      faces.responseComplete();
    }
  }

  public void accept(Invitation invitation) {
    if (accepted(invitation, null, null)) {
      boolean later = invitation.appointment().from().isAfter(day.inOffices());
      accepted = later ? null : invitation;
      done = texts().get(later ? "invitation.accepted.later" : "invitation.accepted", Map.of("place", placeOf(invitation),
          "day", Formats.of(language.getLocale()).date(invitation.appointment().from())));
    }
  }

  /** Goes on where the role was just accepted; stays when it is not held there any more. */
  public void goThere() throws IOException {
    StaffSession session = ((StaffPrincipal) request().getUserPrincipal()).session();
    Optional<String> place = session.person().places().stream().filter(this::isAccepted).findFirst().map(Workplace::key);
    if (place.isPresent()) {
      entry.change(session, place.get(), request());
      Redirect.to(StaffPaths.HOME, request(), (HttpServletResponse) faces.getExternalContext().getResponse());
      faces.responseComplete();
    }
  }

  private boolean isAccepted(Workplace place) {
    return accepted.agency() == null ? place.key().equals(Office.key(accepted.government())) : accepted.agency().equals(place.agencyId());
  }

  public void decline(Invitation invitation) {
    try {
      answers.decline(invitation.id(), token, StaffEntry.visit(request()));
      done = texts().get("invitation.declined", Map.of("place", placeOf(invitation)));
    } catch (ProblemException gone) {
      refuse(null, texts().problem(gone));
    }
    readAgain();
  }

  /** By the link alone, without signing in. */
  public void declineByLink() {
    Opened known = getOpened();
    if (known == null) {
      return; // the page says that the link is not good any more
    }
    try {
      answers.refuse(token);
      done = texts().get("invitation.declined", Map.of("place", placeOf(known.invitation())));
    } catch (ProblemException gone) {
      refuse(null, texts().problem(gone));
    }
    readAgain();
  }

  private boolean accepted(Invitation invitation, String chosen, String field) {
    try {
      acceptance.accept(invitation, new InvitationAnswer(invitation.id(), token, chosen, StaffEntry.visit(request())));
      readAgain();
      return true;
    } catch (Refused used) {
      readAgain();
      refuse(null, texts().problem(used));
    } catch (ProblemException wrong) {
      refuse(field, texts().problem(wrong));
    }
    return false;
  }

  private void readAgain() {
    opened = null;
    mine = null;
  }

  /** The invitation whose link this is, null when there is none or it is not good any more. */
  public Opened getOpened() {
    if (opened == null) {
      opened = token == null ? Optional.empty() : answers.open(token);
    }
    return opened.orElse(null);
  }

  public boolean isSignedIn() {
    return request().getUserPrincipal() instanceof StaffPrincipal;
  }

  /** Those to whoever is signed in. */
  public List<Invitation> getMine() {
    if (mine == null) {
      mine = isSignedIn() ? answers.waiting(token) : List.of();
      proved = isSignedIn() && answers.isProved();
    }
    return mine;
  }

  /** Whether all invitations to the address are shown; else only the one whose link was opened. */
  public boolean isProved() {
    getMine();
    return proved;
  }

  /** The link is of somebody else than who is signed in. */
  public boolean isForAnother() {
    return isSignedIn() && getOpened() != null && getMine().stream().noneMatch(mine -> mine.id().equals(getOpened().invitation().id()));
  }

  /** Somebody without account, who is nobody here yet. */
  public boolean isChoosing() {
    return !isSignedIn() && getOpened() != null && getOpened().choosing();
  }

  /** Somebody who may have an account. */
  public boolean isSigningIn() {
    return !isSignedIn() && getOpened() != null && getOpened().signingIn();
  }

  /** Where whoever has an account signs in and comes back from. */
  public String getDoor() {
    String back = StaffPaths.INVITATION + (getOpened() == null ? "" : "?kunci=" + token);
    return StaffPaths.DOOR + "?lanjut=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }

  public String placeOf(Invitation invitation) {
    return invitation.place() == null ? texts().get("staff.office.platform") : invitation.place();
  }

  public String roleOf(Invitation invitation) {
    return language.isEnglish() ? invitation.roleEn() : invitation.roleId();
  }

  /** What became of it, null before. */
  public String getDone() {
    return done;
  }

  /** The invitation accepted just now to a role held from today on, null when none was. */
  public Invitation getAccepted() {
    return accepted;
  }

  private void refuse(String field, String words) {
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
  }

  private Texts texts() {
    return Texts.of(language.getLocale());
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
