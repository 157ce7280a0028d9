package id.baku.security;

import id.baku.platform.InvalidInput;
import id.baku.platform.Refused;
import id.baku.security.model.Account;
import id.baku.security.store.AccountStore;
import id.baku.security.store.LinkStore;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds whose address it is that somebody typed; who has no account, or never chose a password, is invited. Whoever was invited elsewhere and has
 * not followed yet is left alone: a second link would open what the first inviter gave.
 */
@Dependent
class Invitees {

  private static final int MAX_ADDRESS = 254;
  private static final int MAX_NAME = 200;
  private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+");

  @Inject AccountStore accounts;
  @Inject Instance<Invitations> invitations;
  @Inject LinkStore links;
  @Inject RoleDay day;

  /** @param link null for whoever had an account */
  record Invitee(Account account, Link link) {}

  /**
   * @param name of somebody without account; others keep theirs
   * @throws InvalidInput person.email-unreadable, person.name-missing
   * @throws Refused person.no-invitations, person.invited-elsewhere
   */
  Invitee called(String email, String name) {
    String address = email == null ? "" : Account.normalised(email);
    if (address.length() > MAX_ADDRESS || !ADDRESS.matcher(address).matches()) {
      throw new InvalidInput("person.email-unreadable", Map.of(), "email");
    }
    Optional<Account> known = accounts.byEmail(address);
    if (known.filter(account -> account.passwordHash() != null).isPresent()) {
      return new Invitee(known.get(), null);
    }
    known.ifPresent(this::leaveElsewhere);
    Link link = invite(address, name);
    return new Invitee(accounts.byEmail(address).orElseThrow(), link);
  }

  private void leaveElsewhere(Account invited) {
    if (accounts.worksElsewhere(invited.id(), day.inOffices())) {
      throw new Refused("person.invited-elsewhere", Map.of(), "email");
    }
    links.spend(invited.id()); // what was handed out before opens nothing any more
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
