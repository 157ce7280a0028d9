package id.baku.security;

import id.baku.platform.NotFound;
import id.baku.platform.Page;
import id.baku.security.Trail.Subject;
import id.baku.security.store.MailStore;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Mail that reached nobody. */
@Stateless
@CrossTenant("mail goes to people, whatever agencies they work for")
public class DeadLetters {

  @Inject MailStore mail;
  @Inject Clock clock;
  @Inject Trail trail;

  /**
   * Newest first.
   *
   * @param after key of the page before, null for the first
   */
  @Permitted(Permission.RUN_PLATFORM)
  public Page<DeadLetter> list(String after) {
    return mail.dead(after, Page.DEFAULT_LIMIT);
  }

  /** Tries it again from the beginning. @throws NotFound letter.unknown, also when somebody else did so before */
  @Permitted(Permission.RUN_PLATFORM)
  public void retry(UUID id) {
    String kind = mail.retry(id, clock.instant()).orElseThrow(() -> new NotFound("letter.unknown"));
    trail.recordInOffice(null, "letter.retried", new Subject("letter", id.toString(), kind), null, null);
  }
}
