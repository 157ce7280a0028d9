package id.baku.web.security;

import jakarta.security.enterprise.CallerPrincipal;

/** The signed-in person as the container knows him or her; the name is the account's number, not the e-mail. */
public class StaffPrincipal extends CallerPrincipal {

  private static final long serialVersionUID = 1L;

  private final StaffSession session;

  StaffPrincipal(StaffSession session) {
    super(String.valueOf(session.person().accountId()));
    this.session = session;
  }

  StaffSession session() {
    return session;
  }
}
