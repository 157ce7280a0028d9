package id.baku.web.security;

import id.baku.platform.ProblemException;
import id.baku.platform.Refused;
import id.baku.security.AccountLinks;
import id.baku.security.AccountView;
import id.baku.security.Outbox;
import id.baku.web.platform.Language;
import id.baku.web.platform.Texts;
import id.baku.web.security.StaffPaths.Reason;
import id.baku.web.security.SignInBackOff.Attempt;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** Whoever forgot the password asks for a link and chooses another. */
@Named
@ViewScoped
public class LinkPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject AccountLinks links;
  @Inject SignInBackOff backOff;
  @Inject Language language;
  @Inject FacesContext faces;

  private String token;
  private String email;
  private String password;
  private String again;
  private boolean asked;
  private transient Optional<AccountView> holder;

  /** Answers alike whether the address is anybody's or not. Every asking counts: mail is a burden to who gets it. */
  public void ask() {
    Duration wait = backOff.enter(Attempt.LINK, email, StaffEntry.visit(request()).address());
    if (!wait.isZero()) {
      refuse("lupa:surel", texts().get("sign-in.wait", TooManyRequests.answer(wait)));
      return;
    }
    links.forgot(email);
    asked = true;
  }

  public void choose() throws IOException {
    if (!Objects.equals(password, again)) {
      refuse("pilih:lagi", texts().get("person.password.differs"));
      return;
    }
    try {
      links.choosePassword(token, password, StaffEntry.visit(request()));
      StaffSession.end(request());
      Redirect.to(StaffPaths.door(Reason.CHOSEN), request(), (HttpServletResponse) faces.getExternalContext().getResponse());
      faces.responseComplete();
    } catch (Refused used) {
      holder = Optional.empty();
    } catch (ProblemException wrong) {
      refuse("pilih:baru", texts().problem(wrong));
    }
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

  /** Whose link this is; null when it is not good any more. */
  public AccountView getHolder() {
    if (holder == null) {
      holder = token == null ? Optional.empty() : links.holder(token);
    }
    return holder.orElse(null);
  }

  public boolean isMailSent() {
    return Outbox.isOn();
  }

  public boolean isAsked() {
    return asked;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
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
