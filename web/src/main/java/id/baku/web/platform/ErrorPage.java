package id.baku.web.platform;

import id.baku.platform.Incident;
import id.baku.platform.NotPermitted;
import id.baku.platform.ProblemException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What an error page says. Public pages tell it themselves; for the rest of the site it reads what the server left
 * in the request.
 */
@Named
@RequestScoped
public class ErrorPage {

  /** Attribute of a request: the problem for which a staff page was refused. */
  public static final String PROBLEM = "id.baku.problem";

  private static final int LONGEST_WORDS = 80;

  @Inject HttpServletRequest request;
  @Inject Language language;

  private int status;
  private ProblemException problem;
  private String incident;
  private String path;

  @PostConstruct
  void read() {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    status = code instanceof Integer given ? given : 500;
    path = address == null ? SiteArea.path(request) : address.toString();
    if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
      incident = Incident.log(path, failure);
    }
  }

  /** @param problem what was wrong, null when the status says it all */
  public void tell(int newStatus, ProblemException newProblem) {
    this.status = newStatus;
    this.problem = newProblem;
  }

  /** @param newIncident name under which the failure was logged */
  public void tell(int newStatus, String newIncident) {
    this.status = newStatus;
    this.incident = newIncident;
  }

  /** Somebody looked for a page of the staff: the way back is their list, not the public directory. */
  public boolean isOfStaff() {
    return SiteArea.of(path.substring(request.getContextPath().length())) == SiteArea.STAFF;
  }

  public int getStatus() {
    return status;
  }

  /** The sentence about the problem; null when there is none. */
  public String getSentence() {
    return problem == null ? null : Texts.of(language.getLocale()).problem(problem);
  }

  /** Key of the heading: passing trouble, what a role does not allow, a failure of ours, or a request that cannot be answered. */
  public String getTitleKey() {
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      return "error.busy.title";
    }
    if (isNotAllowed()) {
      return "error.not-allowed.title";
    }
    return status >= 500 ? "error.failed.title" : "error.refused.title";
  }

  public String getTextKey() {
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      return "error.busy.text";
    }
    if (isNotAllowed()) {
      return "error.not-allowed.text";
    }
    if (status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
      return "error.too-large.text";
    }
    return status >= 500 ? "error.failed.text" : "error.refused.text";
  }

  /** Somebody is signed in whose role does not go that far. */
  private boolean isNotAllowed() {
    return request.getAttribute(PROBLEM) instanceof NotPermitted;
  }

  public String getIncident() {
    return incident;
  }

  /** Words of the address that was asked for, to start a search from: whoever follows an old link need not type. */
  public String getWords() {
    String last = path.replaceAll("/+$", "");
    last = last.substring(last.lastIndexOf('/') + 1).replaceAll("\\.[a-z]+$", "");
    String words = last.replaceAll("%[0-9A-Fa-f]{2}|[^\\p{L}\\p{N}]+", " ").strip();
    return words.length() > LONGEST_WORDS ? "" : words;
  }
}
