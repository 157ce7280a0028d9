package id.baku.web.account;

import id.baku.platform.ProblemException;
import id.baku.security.FactorView;
import id.baku.security.OwnAccount;
import id.baku.security.SecondFactors;
import id.baku.security.TotpSecret;
import id.baku.security.Visit;
import id.baku.web.imports.Told;
import id.baku.web.security.FactorDrawing;
import id.baku.web.security.SignInBackOff;
import id.baku.web.security.SignInBackOff.Attempt;
import id.baku.web.security.TooManyRequests;
import id.baku.web.security.StaffEntry;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;

/** One's own second factor: setting it up, new recovery codes, taking it away. */
@Named("ownFactor")
@ViewScoped
public class FactorPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LEFT = "/kelola/masuk?alasan=faktor";

  @Inject SecondFactors factors;
  @Inject OwnAccount account;
  @Inject SignInBackOff backOff;
  @Inject Told told;
  @Inject HttpServletRequest request;

  private TotpSecret secret;
  private List<String> codes = List.of();
  private String code;
  private String password;

  public void begin() {
    secret = TotpSecret.drawn();
  }

  public void enter() {
    asked("faktor", true, () -> {
      codes = factors.enrolOwn(password, secret, code, StaffEntry.token(request), visit());
      secret = null;
    });
  }

  public void renew() {
    asked("kode-baru", false, () -> codes = factors.renewCodes(code, visit()));
  }

  /** All sessions end with it, this one too. */
  public void remove() {
    asked("lepas", true, () -> {
      factors.remove(password, code, visit());
      told.goTo(LEFT);
    });
  }

  /** Guessing is slowed down as at the door, password and code each by its own tally. */
  private void asked(String form, boolean withPassword, Runnable act) {
    Attempt attempt = withPassword ? Attempt.PASSWORD : Attempt.CODE;
    String who = withPassword ? account.view().email() : String.valueOf(account.view().id());
    Duration wait = backOff.enter(attempt, who, visit().address());
    if (!wait.isZero()) {
      told.refused(form + ":kode", told.texts().get("sign-in.wait", TooManyRequests.answer(wait)));
      return;
    }
    try {
      act.run();
      backOff.succeeded(attempt, who, visit().address());
    } catch (ProblemException wrong) {
      boolean ofPassword = wrong.fields().contains("old");
      told.refused(form + (ofPassword ? ":sandi" : ":kode"), told.words(wrong));
    }
    code = null;
  }

  private Visit visit() {
    return StaffEntry.visit(request);
  }

  public FactorView getView() {
    return factors.own();
  }

  public boolean isSettingUp() {
    return secret != null;
  }

  public FactorDrawing getDrawing() {
    return FactorDrawing.of(secret, account.view().email());
  }

  public List<String> getCodes() {
    return codes;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
