package id.baku.web.security;

import id.baku.security.FactorStep;
import id.baku.security.SecondFactors;
import id.baku.security.SignIn;
import id.baku.security.SignedIn;
import id.baku.web.platform.Language;
import id.baku.web.platform.Texts;
import id.baku.web.security.StaffPaths.Reason;
import id.baku.web.security.SignInBackOff.Attempt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInPage {

  @Inject IdentityStoreHandler accounts;
  @Inject SignIn signIn;
  @Inject SignInBackOff backOff;
  @Inject SecondFactors factors;
  @Inject StaffEntry entry;
  @Inject Clock clock;
  @Inject Language language;
  @Inject FacesContext faces;

  private String email;
  private String password;
  private String returnTo;
  private String reason;

  /** Whoever is signed in already need not stand at the door. */
  public void open() throws IOException {
    if (request().getUserPrincipal() instanceof StaffPrincipal) {
      goTo(StaffPaths.afterSignIn(returnTo));
    }
  }

  /** Signs in and goes on; otherwise says why not, with the same words for an unknown person and a wrong password. */
  public void signIn() throws IOException {
    String address = ClientAddress.of(request());
    Duration wait = backOff.enter(Attempt.PASSWORD, email, address);
    if (!wait.isZero()) {
      refuse("sign-in.wait", TooManyRequests.answer(wait));
      return;
    }
    CredentialValidationResult result = accounts.validate(new UsernamePasswordCredential(email, password));
    if (!(result.getCallerPrincipal() instanceof PersonPrincipal principal)) {
      refuse("sign-in.wrong", Map.of());
      return;
    }
    backOff.succeeded(Attempt.PASSWORD, email, address);
    goOn(principal.person());
  }

  private void goOn(SignedIn person) throws IOException {
    if (person.places().isEmpty()) {
      refuse("sign-in.no-agency", Map.of());
      return;
    }
    FactorStep step = factors.step(person);
    if (step == FactorStep.NONE) {
      entry.letIn(person, false, request());
      goTo(StaffPaths.afterSignIn(returnTo));
    } else {
      AwaitedFactor.of(person, signIn.passwordMark(person.accountId()), step, returnTo, clock.instant()).begin(request());
      goTo(StaffPaths.FACTOR);
    }
  }

  private void refuse(String key, Map<String, Object> params) {
    String text = Texts.of(language.getLocale()).get(key, params);
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  private void goTo(String path) throws IOException {
    Redirect.to(path, request(), (HttpServletResponse) faces.getExternalContext().getResponse());
    faces.responseComplete();
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  /** Key of the words that say why the person stands here; null when he or she simply came. */
  public String getReasonText() {
    return Arrays.stream(Reason.values()).filter(known -> known.key().equals(reason)).findFirst()
        .map(known -> "sign-in.reason." + known.key()).orElse(null);
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

  public String getReturnTo() {
    return returnTo;
  }

  public void setReturnTo(String returnTo) {
    this.returnTo = returnTo;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
