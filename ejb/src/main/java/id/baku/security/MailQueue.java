package id.baku.security;

import id.baku.platform.Ids;
import id.baku.platform.Json;
import id.baku.platform.KeptPeriod;
import id.baku.platform.KeptPeriods;
import id.baku.security.store.AccountStore;
import id.baku.security.store.EmailChangeStore;
import id.baku.security.store.InvitationStore;
import id.baku.security.store.LinkStore;
import id.baku.security.store.MailStore;
import id.baku.security.store.MailStore.Due;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mail that is due, and what became of it. Tried up to {@value #MOST_TRIES} times within about a day, ever more seldom. */
@Stateless
@CrossTenant("mail goes to people, whatever agencies they work for")
public class MailQueue {

  static final int MOST_TRIES = 10;
  private static final int AT_ONCE = 20;
  private static final int LONGEST_PROBLEM = 300;
  private static final Map<String, LinkKind> LINKS = Map.of(MailKind.INVITATION.code(), LinkKind.INVITATION, MailKind.PASSWORD_RESET.code(), LinkKind.PASSWORD_RESET,
      MailKind.EMAIL_CHANGE_OLD.code(), LinkKind.EMAIL_OLD, MailKind.EMAIL_CHANGE_NEW.code(), LinkKind.EMAIL_NEW);

  @Inject MailStore mail;
  @Inject LinkStore links;
  @Inject AccountStore accounts;
  @Inject InvitationStore invitations;
  @Inject EmailChangeStore changes;
  @Inject @Any Instance<MailLinks> otherLinks;
  @Inject KeptPeriods kept;
  @Inject Clock clock;

  /** What no other server sends meanwhile. Mail with a link to whoever has no account goes nowhere. */
  @Public("only the server's own timer calls this")
  public List<Letter> take() {
    Instant now = clock.instant();
    return mail.take(AT_ONCE, now).stream().flatMap(due -> letter(due, now).stream()).toList();
  }

  /** Also forgets what was sent long ago. */
  @Public("only the server's own timer calls this")
  public void sent(Letter letter) {
    mail.sent(letter.id(), clock.instant());
    kept.of(KeptPeriod.MAIL_SENT).ifPresent(period -> mail.forget(clock.instant().minus(period)));
  }

  /**
   * @param problem in the words of the mail server
   * @param forGood another try would fail as well
   */
  @Public("only the server's own timer calls this")
  public void failed(Letter letter, String problem, boolean forGood) {
    String words = String.valueOf(problem).replaceAll("\\p{Cntrl}+", " ");
    boolean last = forGood || Integer.parseInt(letter.told().get("attempt")) >= MOST_TRIES;
    mail.failed(letter.id(), words.substring(0, Math.min(words.length(), LONGEST_PROBLEM)), last ? clock.instant() : null);
  }

  private Optional<Letter> letter(Due due, Instant now) {
    Map<String, String> told = new HashMap<>();
    Json.read(due.told(), Map.class).forEach((name, value) -> told.put(String.valueOf(name), String.valueOf(value)));
    told.put("attempt", String.valueOf(due.attempts()));
    Optional<MailLinks> other = otherLinks.stream().filter(links -> links.isFor(due.kind())).findFirst();
    if (other.isPresent()) {
      return other.get().draw(told).map(link -> with(link, told, due)).or(() -> dropped(due));
    }
    LinkKind kind = LINKS.get(due.kind());
    if (kind != null) {
      Optional<Link> link = link(kind, due.recipient(), told, now);
      if (link.isEmpty()) {
        return dropped(due);
      }
      told.put("link", link.get().address());
    }
    return Optional.of(new Letter(due.id(), due.recipient(), due.kind(), Map.copyOf(told)));
  }

  /** Drawn for this very try; none when what it is for is over, or the address is nobody's. */
  private Optional<Link> link(LinkKind kind, String recipient, Map<String, String> told, Instant now) {
    return switch (kind) {
      case INVITATION -> invitations.waiting(Ids.parse(told.get("invitation")), now).map(invitation -> {
        told.put("place", invitation.place() == null ? "Baku" : invitation.place());
        told.put("role_en", invitation.roleEn());
        return links.drawInvitation(Long.parseLong(told.get("key")), true, now);
      });
      case PASSWORD_RESET -> accounts.byEmail(recipient).map(account -> links.draw(account.id(), kind, null, true, now));
      case EMAIL_OLD, EMAIL_NEW -> {
        long account = Long.parseLong(told.get("account"));
        yield changes.waiting(account).filter(told.get("email")::equals).map(email -> links.draw(account, kind, email, true, now));
      }
    };
  }

  private static Letter with(String link, Map<String, String> told, Due due) {
    told.put("link", link);
    return new Letter(due.id(), due.recipient(), due.kind(), Map.copyOf(told));
  }

  private Optional<Letter> dropped(Due due) {
    mail.drop(due.id());
    return Optional.empty();
  }
}
