package id.baku.web.account;

import id.baku.platform.Ids;
import id.baku.platform.ProblemException;
import id.baku.security.AccountEvent;
import id.baku.security.SessionView;
import id.baku.security.Sessions;
import id.baku.web.imports.Told;
import id.baku.web.security.StaffEntry;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Where one is signed in, the end of any of these, and what happened to the account. */
@Named
@RequestScoped
public class SessionsPage {

  private static final String HERE = "/kelola/akun/sesi";

  @Inject Sessions sessions;
  @Inject Told told;
  @Inject HttpServletRequest request;

  private List<SessionView> all;
  private List<AccountEvent> events;

  /** @param id of one of them */
  public void end(String id) {
    try {
      sessions.revoke(Ids.parse(id), StaffEntry.visit(request));
      told.goTo(HERE);
    } catch (ProblemException gone) {
      told.refused(gone);
    }
  }

  public void endOthers() {
    sessions.revokeOthers(StaffEntry.token(request), StaffEntry.visit(request));
    told.goTo(HERE);
  }

  public List<SessionView> getAll() {
    if (all == null) {
      all = sessions.own(StaffEntry.token(request));
    }
    return all;
  }

  public boolean isOthers() {
    return getAll().stream().anyMatch(session -> !session.current());
  }

  public List<AccountEvent> getEvents() {
    if (events == null) {
      events = sessions.events();
    }
    return events;
  }
}
