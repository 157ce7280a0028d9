package id.baku.security;

import id.baku.security.model.Account;
import id.baku.security.model.PasswordRules;
import id.baku.security.model.Token;
import id.baku.security.store.AccountStore;
import id.baku.security.store.InvitationStore;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Finds out who is at the door. */
@Stateless
@CrossTenant("the agency is known only after the person is")
public class SignIn {

  private static final int MAX_ADDRESS_LENGTH = 254;

  @Inject AccountStore accounts;
  @Inject InvitationStore invitations;
  @Inject Clock clock;

  /**
   * The person with this address and password, or nobody. An unknown address and a wrong password answer alike and
   * take the same time.
   */
  @Public("everybody may try to sign in")
  public Optional<SignedIn> authenticate(String email, String password) {
    if (email == null || password == null || password.length() > PasswordRules.LONGEST) {
      return Optional.empty();
    }
    Optional<Account> account = isAddress(email) ? accounts.byEmail(email) : Optional.empty();
    boolean right = account.map(Account::passwordHash).isPresent()
        ? PasswordHash.matches(password, account.get().passwordHash())
        : PasswordHash.matchesNobody(password);
    return right ? account.map(this::withPlaces) : Optional.empty();
  }

  /** What cannot be anybody's address is an unknown one, and takes as long. */
  private static boolean isAddress(String text) {
    return text.length() <= MAX_ADDRESS_LENGTH && text.indexOf('\0') < 0;
  }

  /** Something that is another one as soon as the password is; it does not tell the password. */
  @Public("the doors compare it with what it was between them")
  public String passwordMark(long accountId) {
    return HexFormat.of().formatHex(Token.hash(accounts.byId(accountId).passwordHash()));
  }

  /** The same person as of now: what was given or taken since then holds at once. */
  @Public("asked for the person of a session, who was authenticated before")
  public SignedIn again(SignedIn person) {
    return withPlaces(person.accountId(), person.name());
  }

  private SignedIn withPlaces(Account account) {
    return withPlaces(account.id(), account.name());
  }

  /** Whoever works nowhere and is invited gets in to answer. */
  private SignedIn withPlaces(long account, String name) {
    Instant now = clock.instant();
    List<Workplace> places = accounts.placesOf(account, now);
    boolean invited = places.isEmpty() && !invitations.to(accounts.byId(account).email(), now).isEmpty();
    return new SignedIn(account, name, invited ? List.of(Workplace.NOWHERE) : places);
  }
}
