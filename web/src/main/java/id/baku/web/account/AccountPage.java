package id.baku.web.account;

import id.baku.platform.ProblemException;
import id.baku.security.AccountView;
import id.baku.security.EmailChange;
import id.baku.security.Outbox;
import id.baku.security.OwnAccount;
import id.baku.web.imports.Told;
import id.baku.web.security.SignInBackOff;
import id.baku.web.security.SignInBackOff.Attempt;
import id.baku.web.security.TooManyRequests;
import id.baku.web.security.StaffEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/** One's own account: who one is, another name, and another password. */
@Named
@RequestScoped
public class AccountPage {

  private static final String CHANGED = "/kelola/akun?alasan=sandi";
  private static final String RENAMED = "/kelola/akun?alasan=nama";
  private static final String ASKED = "/kelola/akun?alasan=surel";
  private static final Map<String, String> FIELDS = Map.of("password", "sandi:baru", "email", "surel:baru");

  @Inject OwnAccount account;
  @Inject EmailChange emails;
  @Inject StaffEntry entry;
  @Inject SignInBackOff backOff;
  @Inject Told told;
  @Inject HttpServletRequest request;

  private AccountView view;
  private String old;
  private String fresh;
  private String again;
  private String email;
  private String name;

  public void rename() {
    try {
      entry.renamed(account.rename(name, StaffEntry.visit(request)), request);
      told.goTo(RENAMED);
    } catch (ProblemException wrong) {
      told.refused("nama:person", told.words(wrong));
    }
  }

  public void changePassword() {
    if (!Objects.equals(fresh, again)) {
      told.refused("sandi:lagi", told.texts().get("person.password.differs"));
      return;
    }
    asked("sandi:lama", () -> {
      account.changePassword(old, fresh, StaffEntry.token(request), StaffEntry.visit(request));
      told.goTo(CHANGED);
    });
  }

  public void changeEmail() {
    asked("surel:sandi", () -> {
      emails.ask(old, email, StaffEntry.visit(request));
      told.goTo(ASKED);
    });
  }

  /** Guessing the password is slowed down as at the door. @param field of the password */
  private void asked(String field, Runnable act) {
    String address = StaffEntry.visit(request).address();
    Duration wait = backOff.enter(Attempt.PASSWORD, getView().email(), address);
    if (!wait.isZero()) {
      told.refused(field, told.texts().get("sign-in.wait", TooManyRequests.answer(wait)));
      return;
    }
    try {
      act.run();
      backOff.succeeded(Attempt.PASSWORD, getView().email(), address);
    } catch (ProblemException wrong) {
      boolean ofPassword = wrong.fields().contains("old");
      if (!ofPassword) {
        backOff.succeeded(Attempt.PASSWORD, getView().email(), address); // it is the new one that will not do
      }
      told.refused(ofPassword ? field : wrong.fields().stream().findFirst().map(FIELDS::get).orElse(null), told.words(wrong));
    }
  }

  /** Without mail nobody can confirm an address. */
  public boolean isMailSent() {
    return Outbox.isOn();
  }

  public boolean isEmailAsked() {
    return "surel".equals(request.getParameter("alasan"));
  }

  public boolean isRenamed() {
    return "nama".equals(request.getParameter("alasan"));
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

  /** As typed; before, as it is kept. */
  public String getName() {
    return name == null ? getView().name() : name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
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
