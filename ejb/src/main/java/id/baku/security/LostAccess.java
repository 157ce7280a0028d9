package id.baku.security;

import id.baku.platform.HiddenSigns;
import id.baku.platform.InvalidInput;
import id.baku.platform.MailAddress;
import id.baku.platform.Refused;
import id.baku.security.Trail.Subject;
import id.baku.security.model.Account;
import id.baku.security.store.AccountEventStore;
import id.baku.security.store.AccountStore;
import id.baku.security.store.LinkStore;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Help for those whom no administrator can help into their account: the only administrator of an agency, who works in several, who is in an
 * office. A coordinator helps those who work for that government alone; whoever runs Baku helps everybody else. Why this is known to be the
 * person is asked for, and kept in the trail of the office.
 */
@Stateless
@CrossTenant("an account belongs to a person, whatever agencies he or she works for")
public class LostAccess {

  private static final int MAX_REASON = 500;

  @Inject AccountStore accounts;
  @Inject LinkStore links;
  @Inject FactorRemoval factors;
  @Inject AccountEventStore events;
  @Inject Trail trail;
  @Inject Actor actor;
  @Inject RoleDay day;
  @Inject Clock clock;

  /** What the trail of the office keeps. */
  public record Helped(String person, String reason) {}

  /**
   * Takes the lost second factor away and ends all sessions of the person, who is told by mail; the password stays what it is.
   *
   * @param reason at most 500 characters
   * @throws InvalidInput person.email-unreadable, access.reason-missing
   * @throws Refused access.not-here, alike for an unknown address and for somebody who works elsewhere too; access.own
   */
  @Permitted(Permission.APPOINT_OFFICERS)
  public void takeAwayFactor(String email, String reason) {
    Account person = helped(email, reason);
    factors.takeAway(person, MailKind.FACTOR_RESET);
    keep("factor.reset", person, reason);
    events.add(person.id(), "factor-reset", null);
  }

  /**
   * A link for a new password to hand over, where no mail is sent.
   *
   * @throws InvalidInput person.email-unreadable, access.reason-missing
   * @throws Refused link.by-mail where mail is sent: then only the person gets it; access.not-here, access.own
   */
  @Permitted(Permission.APPOINT_OFFICERS)
  public Link handOver(String email, String reason) {
    if (Outbox.isSent()) {
      throw new Refused("link.by-mail");
    }
    Account person = helped(email, reason);
    keep("password.link-handed-over", person, reason);
    events.add(person.id(), "password-link-handed-over", null);
    return links.draw(person.id(), LinkKind.PASSWORD_RESET, null, false, clock.instant());
  }

  private Account helped(String email, String reason) {
    String address = MailAddress.read(email);
    if (reason == null || reason.isBlank() || reason.strip().length() > MAX_REASON) {
      throw new InvalidInput("access.reason-missing", Map.of("max", MAX_REASON), "reason");
    }
    HiddenSigns.refuse("reason", reason);
    Account person = accounts.byEmail(address).filter(this::isHelpedHere).orElseThrow(() -> new Refused("access.not-here", Map.of(), "email"));
    if (actor.accountId().equals(OptionalLong.of(person.id()))) {
      throw new Refused("access.own", Map.of(), "email");
    }
    return person;
  }

  private boolean isHelpedHere(Account person) {
    Optional<String> government = actor.government();
    return government.isEmpty() || accounts.worksOnlyFor(person.id(), government.get(), day.inOffices());
  }

  private void keep(String act, Account person, String reason) {
    trail.recordInOffice(actor.government().orElse(null), act, new Subject("person", person.publicId().toString(), person.name()), null,
        new Helped(person.name(), reason.strip()));
  }
}
