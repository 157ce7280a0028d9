package id.baku.security;

import id.baku.platform.Ids;
import id.baku.platform.NotFound;
import id.baku.platform.Page;
import id.baku.platform.Setting;
import id.baku.security.store.MailStore;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * What was sent in a demo, for whoever tries it: there is nobody whose mailbox it could go to. Anybody who reaches the demo reads it, and so
 * can open any account there; without demo data there is no such thing, and every question about it is answered with "not found".
 */
@Stateless
@CrossTenant("mail goes to people, whatever agencies they work for")
public class DemoMailbox {

  private static final Duration KEPT = Duration.ofDays(7);

  @Inject MailStore mail;
  @Inject Clock clock;

  public static boolean isOn() {
    return Setting.DEMO.isOn();
  }

  /** Also forgets old ones. */
  @Public("only the server's own timer calls this")
  public void keep(String recipient, String subject, String body) {
    demand();
    mail.keep(new DemoLetter(Ids.next(), recipient, subject, body, clock.instant()));
    mail.forgetKept(clock.instant().minus(KEPT));
  }

  /**
   * Newest first.
   *
   * @param after key of the page before, null for the first
   * @throws NotFound letter.unknown where there is no demo data
   */
  @Public("it is a demo, and whoever was invited to it has no account yet")
  public Page<DemoLetter> list(String after) {
    demand();
    return mail.kept(after, Page.DEFAULT_LIMIT);
  }

  /** @throws NotFound letter.unknown also where there is no demo data */
  @Public("it is a demo, and whoever was invited to it has no account yet")
  public DemoLetter letter(UUID id) {
    demand();
    return mail.kept(id).orElseThrow(() -> new NotFound("letter.unknown"));
  }

  private static void demand() {
    if (!isOn()) {
      throw new NotFound("letter.unknown");
    }
  }
}
