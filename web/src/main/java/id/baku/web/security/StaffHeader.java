package id.baku.web.security;

import id.baku.security.Actor;
import id.baku.security.Office;
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
import java.text.Collator;
import java.util.Comparator;
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
  @Inject StaffEntry entry;

  private String chosenPlace;

  public boolean isSignedIn() {
    return session().isPresent();
  }

  public String getPersonName() {
    return session().map(session -> session.person().name()).orElse("");
  }

  /** Whose data this is: the agency's, or what a government or Baku as a whole looks after. */
  public String getPlaceName() {
    return session().map(session -> nameOf(session.place())).orElse("");
  }

  /** What a place is called where it can be chosen. */
  public String nameOf(Workplace place) {
    Texts texts = Texts.of(language.getLocale());
    return switch (place.office()) {
      case AGENCY -> place.name();
      case GOVERNMENT -> texts.get("staff.office.government", Map.of("name", place.name()));
      case PLATFORM -> texts.get("staff.office.platform");
      case NONE -> texts.get("staff.office.none");
    };
  }

  /** Whether this is an agency, so that there are standards and all that hangs on them. */
  public boolean isInAgency() {
    return session().filter(session -> session.place().office() == Office.AGENCY).isPresent();
  }

  /** The agency is invented, to try Baku with. */
  public boolean isSample() {
    return session().map(session -> session.place().sample()).orElse(false);
  }

  public String getAgencySlug() {
    return session().map(session -> session.place().slug()).orElse("");
  }

  /** By name, agencies before offices. */
  public List<Workplace> getPlaces() {
    Comparator<Workplace> byName = Comparator.comparing(Workplace::office).thenComparing(this::nameOf, Collator.getInstance(Texts.INDONESIAN));
    return session().map(session -> session.person().places().stream().sorted(byName).toList()).orElse(List.of());
  }

  /** This page in the other language. */
  public String getOtherLanguage() {
    Locale other = language.isEnglish() ? Texts.INDONESIAN : Texts.ENGLISH;
    return "?" + StaffLanguage.query(request().getQueryString(), other.getLanguage());
  }

  public boolean isMayExport() {
    return actor.may(Permission.EXPORT_AGENCY);
  }

  public boolean isMaySeeGovernment() {
    return actor.may(Permission.SEE_GOVERNMENT);
  }

  public boolean isMayCoordinate() {
    return actor.may(Permission.COORDINATE_GOVERNMENT);
  }

  public boolean isMayAppointOfficers() {
    return actor.may(Permission.APPOINT_OFFICERS);
  }

  public boolean isMayRunPlatform() {
    return actor.may(Permission.RUN_PLATFORM);
  }

  public boolean isMayManagePeople() {
    return actor.may(Permission.MANAGE_PEOPLE);
  }

  public boolean isMayHandOver() {
    return actor.may(Permission.HAND_OVER);
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

  /** Goes on at another place of one's own, in a new session. */
  public void switchPlace() throws IOException {
    entry.change(session().orElseThrow(), chosenPlace, request());
    goTo(StaffPaths.HOME);
  }

  public void signOut() throws IOException {
    entry.letOut(session().orElseThrow(), request());
    goTo(StaffPaths.door(Reason.LEFT));
  }

  /** The place to switch to; until chosen, the current one. */
  public String getChosenPlace() {
    return chosenPlace == null ? session().map(StaffSession::placeKey).orElse("") : chosenPlace;
  }

  public void setChosenPlace(String chosenPlace) {
    this.chosenPlace = chosenPlace;
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
