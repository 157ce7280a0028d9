package id.baku.web.security;

import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Workplace;
import id.baku.web.platform.Language;
import id.baku.web.platform.Texts;
import id.baku.web.security.StaffPaths.Reason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The head of every staff page: whose data this is, who is signed in, the way out. */
@Named("staff")
@RequestScoped
public class StaffHeader {

  private static final Pattern INCIDENT = Pattern.compile("[A-Z0-9]{8}");

  @Inject FacesContext faces;
  @Inject Language language;
  @Inject Actor actor;

  private String chosenAgency;

  public boolean isSignedIn() {
    return session().isPresent();
  }

  public String getPersonName() {
    return session().map(session -> session.person().name()).orElse("");
  }

  public String getAgencyName() {
    return session().map(session -> session.place().agencyName()).orElse("");
  }

  /** The agency is invented, to try Baku with. */
  public boolean isSample() {
    return session().map(session -> session.place().sample()).orElse(false);
  }

  public String getAgencySlug() {
    return session().map(session -> session.place().agencySlug()).orElse("");
  }

  public List<Workplace> getAgencies() {
    return session().map(session -> session.person().places()).orElse(List.of());
  }

  /** This page in the other language. */
  public String getOtherLanguage() {
    Locale other = language.isEnglish() ? Texts.INDONESIAN : Texts.ENGLISH;
    return "?" + StaffLanguage.query(request().getQueryString(), other.getLanguage());
  }

  public boolean isMayExport() {
    return actor.may(Permission.EXPORT_AGENCY);
  }

  public boolean isMayManagePeople() {
    return actor.may(Permission.MANAGE_PEOPLE);
  }

  public boolean isMayImport() {
    return actor.may(Permission.READ_IMPORT);
  }

  /** Why the person was led here instead of where he or she was; null when not. Only our own words are repeated. */
  public String getNotice() {
    Texts texts = Texts.of(language.getLocale());
    String incident = request().getParameter("kejadian");
    return switch (String.valueOf(request().getParameter("alasan"))) {
      case "dimuat-ulang" -> texts.get("staff.reloaded");
      case "gangguan" -> texts.get("staff.failed",
          Map.of("incident", incident != null && INCIDENT.matcher(incident).matches() ? incident : "–"));
      case "terlalu-besar" -> texts.get("staff.too-large");
      default -> null;
    };
  }

  /** Goes on as a member of another agency of one's own, in a new session. */
  public void switchAgency() throws IOException {
    session().orElseThrow().forAgency(chosenAgency).begin(request());
    goTo(StaffPaths.HOME);
  }

  public void signOut() throws IOException {
    StaffSession.end(request());
    goTo(StaffPaths.door(Reason.LEFT));
  }

  /** The agency to switch to; until chosen, the current one. */
  public String getChosenAgency() {
    return chosenAgency == null ? getAgencySlug() : chosenAgency;
  }

  public void setChosenAgency(String chosenAgency) {
    this.chosenAgency = chosenAgency;
  }

  private Optional<StaffSession> session() {
    return request().getUserPrincipal() instanceof StaffPrincipal staff
        ? Optional.of(staff.session()) : Optional.empty();
  }

  private void goTo(String path) throws IOException {
    Redirect.to(path, request(), (HttpServletResponse) faces.getExternalContext().getResponse());
    faces.responseComplete();
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }
}
