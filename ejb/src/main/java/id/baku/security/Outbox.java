package id.baku.security;

import id.baku.platform.Json;
import id.baku.platform.Setting;
import id.baku.security.store.MailStore;
import id.baku.security.store.OfficeStore.Reader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

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
   * What cannot wait. Does nothing where no mail is sent, as below.
   *
   * @param recipient an address that {@link MailAddress} has read
   * @param told what the words name, no secrets
   * @throws IllegalArgumentException of a kind that has to wait until people work
   */
  public void put(String recipient, MailKind kind, Map<String, String> told) {
    if (!kind.isUrgent()) {
      throw new IllegalArgumentException(kind + " waits until people work");
    }
    put(recipient, kind, told, now -> now);
  }

  /**
   * What may wait until people work.
   *
   * @param working the first moment of work from a moment on; the caller knows the calendar of whom it is about
   */
  public void put(String recipient, MailKind kind, Map<String, String> told, UnaryOperator<Instant> working) {
    if (isOn()) {
      Instant now = clock.instant();
      mail.put(recipient, kind.code(), Json.write(new TreeMap<>(told)), now, kind.due(now, working));
    }
  }

  /** The same to several. @param told what the words name beside {@code name}, that of the reader */
  void putToEach(List<Reader> readers, MailKind kind, Map<String, String> told, UnaryOperator<Instant> working) {
    readers.forEach(reader -> {
      Map<String, String> words = new HashMap<>(told);
      words.put("name", reader.name());
      put(reader.email(), kind, words, working);
    });
  }
}
