package id.baku.web.account;

import id.baku.platform.Setting;
import id.baku.security.DemoMailbox;
import id.baku.security.Letter;
import id.baku.security.MailQueue;
import id.baku.security.MailServer;
import id.baku.security.Outbox;
import id.baku.web.platform.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends mail that is due, in both languages, every few seconds. What a server took before it was killed may come twice, but never not at all. */
@Singleton
@Startup
public class MailSender {

  private static final Logger LOG = Logger.getLogger(MailSender.class.getName());
  private static final long FIRST_AFTER_SECONDS = 10;
  private static final long PAUSE_SECONDS = 2;
  private static final String BETWEEN = "\n\n-----\n\n";

  @Inject MailQueue queue;
  @Inject DemoMailbox mailbox;
  @Inject Clock clock;
  @Resource ManagedScheduledExecutorService executor;

  private final String site = Setting.PUBLIC_URL.value().orElse("").replaceFirst("/$", "");

  @PostConstruct
  void start() {
    if (Outbox.isOn()) {
      MailServer server = Outbox.isSent() ? MailServer.set() : null;
      executor.scheduleWithFixedDelay(() -> sendDue(server), FIRST_AFTER_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }
  }

  /**
   * Never fails: a timer that did would not come again.
   *
   * @param server null where no mail leaves the house
   */
  private void sendDue(MailServer server) {
    try {
      queue.take().forEach(letter -> send(server, letter));
    } catch (RuntimeException unforeseen) {
      LOG.log(Level.WARNING, "Mail could not be sent", unforeseen);
    }
  }

  private void send(MailServer server, Letter letter) {
    Map<String, Object> told = new HashMap<>(letter.told());
    told.put("site", site);
    told.computeIfPresent("link", (name, path) -> site + path);
    String subject = both(letter, ".subject", " / ", told);
    String body = both(letter, ".body", BETWEEN, told) + "\n";
    try {
      if (server != null) {
        server.send(letter.recipient(), subject, body, clock.instant());
      }
      if (DemoMailbox.isOn()) {
        mailbox.keep(letter.recipient(), subject, body);
      }
      queue.sent(letter);
    } catch (MessagingException failure) {
      queue.failed(letter, failure.getMessage(), MailServer.isForGood(failure));
    }
  }

  /** Which language its reader prefers nobody knows. */
  private static String both(Letter letter, String part, String between, Map<String, Object> told) {
    String key = "mail." + letter.kind() + part;
    return Texts.of(Texts.INDONESIAN).get(key, told) + between + Texts.of(Texts.ENGLISH).get(key, told);
  }
}
