package id.baku.web.security;

import id.baku.platform.ProblemException;
import id.baku.security.FactorStep;
import id.baku.security.SecondFactors;
import id.baku.security.SignIn;
import id.baku.security.SignedIn;
import id.baku.security.Visit;
import id.baku.web.platform.Language;
import id.baku.web.platform.Texts;
import id.baku.web.security.StaffPaths.Reason;
import id.baku.web.security.SignInBackOff.Attempt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The second door: a code of the telephone, or setting one up for whoever must have it. */
@Named
@RequestScoped
public class FactorPage {

  @Inject SecondFactors factors;
  @Inject SignIn signIn;
  @Inject SignInBackOff backOff;
  @Inject StaffEntry entry;
  @Inject Clock clock;
  @Inject Language language;
  @Inject FacesContext faces;

  private String code;

  /** Whoever did not come through the first door is sent back to it. */
  public void open() throws IOException {
    if (awaited().isEmpty()) {
      goTo(StaffPaths.door(Reason.EXPIRED));
    }
  }

  public void enter() throws IOException {
    if (!isStillThere()) {
      goTo(StaffPaths.door(Reason.EXPIRED));
    } else if (isSettingUp()) {
      if (tried(this::setUp)) {
        goTo(StaffPaths.FACTOR);
      }
    } else if (tried(() -> factors.accepts(person().accountId(), code, visit()))) {
      letIn();
    }
  }

  /** The codes are written down. */
  public void goOn() throws IOException {
    if (!isStillThere() || getCodes().isEmpty()) {
      goTo(StaffPaths.door(Reason.EXPIRED));
    } else {
      letIn();
    }
  }

  private boolean setUp() {
    AwaitedFactor awaited = awaited().orElseThrow();
    try {
      List<String> codes = factors.enrol(person().accountId(), awaited.secret(), code, visit());
      awaited.with(codes).goOn(request());
      return true;
    } catch (ProblemException wrong) {
      return false;
    }
  }

  /** Guessing codes is slowed down as guessing passwords is, with tallies of their own. */
  private boolean tried(BooleanSupplier attempt) {
    String who = String.valueOf(person().accountId());
    Duration wait = backOff.enter(Attempt.CODE, who, visit().address());
    if (!wait.isZero()) {
      refuse("sign-in.wait", TooManyRequests.answer(wait));
      return false;
    }
    if (!attempt.getAsBoolean()) {
      refuse("problem.factor.code.wrong", Map.of());
      return false;
    }
    backOff.succeeded(Attempt.CODE, who, visit().address());
    return true;
  }

  private void letIn() throws IOException {
    AwaitedFactor awaited = awaited().orElseThrow();
    entry.letIn(awaited.person(), true, request());
    goTo(StaffPaths.afterSignIn(awaited.returnTo()));
  }

  private void refuse(String key, Map<String, Object> params) {
    String text = Texts.of(language.getLocale()).get(key, params);
    faces.addMessage(isSettingUp() ? "faktor:kode" : "kedua:kode", new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
  }

  private Optional<AwaitedFactor> awaited() {
    return AwaitedFactor.of(request(), clock.instant());
  }

  /** Whoever changes the password shuts out all who stand between the doors. */
  private boolean isStillThere() {
    return awaited().filter(known -> signIn.passwordMark(known.person().accountId()).equals(known.passwordMark())).isPresent();
  }

  private SignedIn person() {
    return awaited().orElseThrow().person();
  }

  private Visit visit() {
    return StaffEntry.visit(request());
  }

  /** A code shows that the telephone has the secret shown here. */
  public boolean isSettingUp() {
    return awaited().map(awaited -> awaited.step() == FactorStep.ENROL && awaited.codes().isEmpty()).orElse(false);
  }

  public FactorDrawing getDrawing() {
    return FactorDrawing.of(awaited().orElseThrow().secret(), person().name());
  }

  public List<String> getCodes() {
    return awaited().map(AwaitedFactor::codes).orElse(List.of());
  }

  private void goTo(String path) throws IOException {
    Redirect.to(path, request(), (HttpServletResponse) faces.getExternalContext().getResponse());
    faces.responseComplete();
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
