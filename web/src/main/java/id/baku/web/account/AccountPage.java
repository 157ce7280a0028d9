package id.baku.web.account;

import id.baku.platform.ProblemException;
import id.baku.security.AccountView;
import id.baku.security.OwnAccount;
import id.baku.web.imports.Told;
import id.baku.web.security.SignInBackOff;
import id.baku.web.security.StaffEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/** One's own account: who one is, and another password. */
@Named
@RequestScoped
public class AccountPage {

  private static final String CHANGED = "/kelola/akun?alasan=sandi";
  private static final Map<String, String> FIELDS = Map.of("old", "sandi:lama", "password", "sandi:baru");

  @Inject OwnAccount account;
  @Inject SignInBackOff backOff;
  @Inject Told told;
  @Inject HttpServletRequest request;

  private AccountView view;
  private String old;
  private String fresh;
  private String again;

  /** Guessing the old password is slowed down as at the door. */
  public void changePassword() {
    if (!Objects.equals(fresh, again)) {
      told.refused("sandi:lagi", told.texts().get("person.password.differs"));
      return;
    }
    String address = StaffEntry.visit(request).address();
    Duration wait = backOff.enter(getView().email(), address);
    if (!wait.isZero()) {
      told.refused("sandi:lama", told.texts().get("sign-in.wait", Map.of("seconds", wait.toSeconds() + 1)));
      return;
    }
    try {
      account.changePassword(old, fresh, StaffEntry.token(request), StaffEntry.visit(request));
      backOff.succeeded(getView().email(), address);
      told.goTo(CHANGED);
    } catch (ProblemException wrong) {
      if (!wrong.fields().contains("old")) {
        backOff.succeeded(getView().email(), address); // it is the new one that will not do
      }
      told.refused(wrong.fields().stream().findFirst().map(FIELDS::get).orElse(null), told.words(wrong));
    }
  }

  public boolean isChanged() {
    return "sandi".equals(request.getParameter("alasan"));
  }

  public AccountView getView() {
    if (view == null) {
      view = account.view();
    }
    return view;
  }

  public String getOld() {
    return old;
  }

  public void setOld(String old) {
    this.old = old;
  }

  public String getFresh() {
    return fresh;
  }

  public void setFresh(String fresh) {
    this.fresh = fresh;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
