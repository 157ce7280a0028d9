package id.baku.web.security;

import id.baku.security.SignedIn;
import jakarta.security.enterprise.CallerPrincipal;

/** Somebody whose password was right, before an agency is chosen. */
class PersonPrincipal extends CallerPrincipal {

  private static final long serialVersionUID = 1L;

  private final SignedIn person;

  PersonPrincipal(SignedIn person) {
    super(String.valueOf(person.accountId()));
    this.person = person;
  }

  SignedIn person() {
    return person;
  }
}
