package id.baku.security;

import id.baku.platform.Json;
import id.baku.platform.Setting;
import id.baku.security.store.MailStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Takes mail in the transaction of what it tells of: either both happen or neither. It is sent soon after. */
@Dependent
public class Outbox {

  @Inject MailStore mail;
  @Inject Clock clock;

  /** Whether mail reaches its readers: it is sent, or shown in the mailbox of the demo. */
  public static boolean isOn() {
    return isSent() || DemoMailbox.isOn();
  }

  /** Whether mail leaves the house. */
  public static boolean isSent() {
    return Setting.SMTP_URL.value().isPresent();
  }

  /**
   * What cannot wait: links, and what somebody should know at once. Does nothing where no mail is sent.
   *
   * @param recipient an address that {@link MailAddress} has read
   * @param kind of mail; its words are {@code mail.<kind>.subject} and {@code mail.<kind>.body}
   * @param told what the words name, no secrets
   */
  public void put(String recipient, String kind, Map<String, String> told) {
    put(recipient, kind, told, clock.instant());
  }

  /**
   * What can wait until people work, digests and reminders.
   *
   * @param notBefore first moment to send it; the caller knows the calendar of the agency that it is about
   */
  public void put(String recipient, String kind, Map<String, String> told, Instant notBefore) {
    if (isOn()) {
      mail.put(recipient, kind, Json.write(new TreeMap<>(told)), clock.instant(), notBefore);
    }
  }
}
