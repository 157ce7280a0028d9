package id.baku.security;

import id.baku.platform.InvalidInput;
import id.baku.platform.Refused;
import id.baku.security.model.Account;
import id.baku.security.store.AccountStore;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds whose address it is that somebody typed; who has none, or never chose a
 * password, is invited. */
@Dependent
class Invitees {

  private static final int MAX_ADDRESS = 254;
  private static final int MAX_NAME = 200;
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+");

  @Inject AccountStore accounts;
  @Inject Instance<Invitations> invitations;

  /** @param link null for whoever had an account */
  record Invitee(Account account, Link link) {}

  /**
   * @param name of somebody without account; others keep theirs
   * @throws InvalidInput person.email-unreadable, person.name-missing
   * @throws Refused person.no-invitations
   */
  Invitee called(String email, String name) {
    String address = email == null ? "" : Account.normalised(email);
    if (address.length() > MAX_ADDRESS || !ADDRESS.matcher(address).matches()) {
      throw new InvalidInput("person.email-unreadable", Map.of(), "email");
    }
    boolean known = accounts.byEmail(address).filter(account -> account.passwordHash() != null).isPresent();
    Link link = known ? null : invite(address, name);
    return new Invitee(accounts.byEmail(address).orElseThrow(), link);
  }

  private Link invite(String address, String name) {
    if (name == null || name.isBlank() || name.strip().length() > MAX_NAME) {
      throw new InvalidInput("person.name-missing", Map.of("max", MAX_NAME), "person");
    }
    if (!invitations.isResolvable()) {
      throw new Refused("person.no-invitations", Map.of(), "email");
    }
    return invitations.get().invite(address, name.strip());
  }
}
