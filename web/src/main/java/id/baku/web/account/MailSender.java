package id.baku.web.account;

import id.baku.jobs.RecurringJob;
import id.baku.jobs.Timetable;
import id.baku.platform.Setting;
import id.baku.security.DemoMailbox;
import id.baku.security.Letter;
import id.baku.security.MailQueue;
import id.baku.security.MailServer;
import id.baku.security.Outbox;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Sends mail that is due, in both languages, every few seconds. What a server took before it was killed may come twice, but never not at all. */
@Singleton
@Startup
public class MailSender {

  private static final Duration FIRST_AFTER = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final String BETWEEN = "\n\n-----\n\n";

  @Inject MailQueue queue;
  @Inject DemoMailbox mailbox;
  @Inject Clock clock;
  @Inject Timetable timetable;

  private final String site = Setting.PUBLIC_URL.value().orElse("").replaceFirst("/$", "");

  @PostConstruct
  void start() {
    if (Outbox.isOn()) {
      MailServer server = Outbox.isSent() ? MailServer.set() : null; // null where no mail leaves the house
      timetable.register(new RecurringJob("mail", FIRST_AFTER, PAUSE, () -> queue.take().forEach(letter -> send(server, letter))));
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
    return in(Texts.INDONESIAN, key, told) + between + in(Texts.ENGLISH, key, told);
  }

  /** Days are told as {@code 2026-12-31} and written as the language does; what is called otherwise in English is told as {@code role_en} beside {@code role}. */
  private static String in(Locale language, String key, Map<String, Object> told) {
    Map<String, Object> words = new HashMap<>(told);
    words.computeIfPresent("day", (name, day) -> Formats.of(language).date(LocalDate.parse(day.toString())));
    if (language.equals(Texts.ENGLISH)) {
      words.replaceAll((name, word) -> told.getOrDefault(name + "_en", word));
    }
    return Texts.of(language).get(key, words);
  }
}
