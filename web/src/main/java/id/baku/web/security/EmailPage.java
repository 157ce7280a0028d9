package id.baku.web.security;

import id.baku.platform.Refused;
import id.baku.security.EmailChange;
import id.baku.security.EmailChange.Pending;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;

/** Confirms another mail address, from the mail to the old one or to the new one. A link that is only looked at confirms nothing: mail programs look at all. */
@Named
@ViewScoped
public class EmailPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject EmailChange change;
  @Inject HttpServletRequest request;

  private String token;
  private String outcome;
  private transient Optional<Pending> pending;

  public void confirm() {
    try {
      outcome = change.confirm(token, StaffEntry.visit(request)) ? "done" : "half";
    } catch (Refused refused) {
      outcome = refused.code().equals("email.taken") ? "taken" : null;
      pending = Optional.empty();
    }
  }

  /** Null when the link is not good any more. */
  public Pending getPending() {
    if (pending == null) {
      pending = token == null ? Optional.empty() : change.pending(token);
    }
    return pending.orElse(null);
  }

  /** What became of it, null before. */
  public String getOutcome() {
    return outcome;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
