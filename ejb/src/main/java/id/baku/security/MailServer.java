package id.baku.security;

import id.baku.platform.Setting;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.Set;

/** The mail server of this installation. With an account there, the way to it must be encrypted. */
public final class MailServer {

  private static final String PATIENCE_MILLIS = "10000";
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final Set<String> SCHEMES = Set.of("smtp", "smtps");

  private final Session session;
  private final String user;
  private final String password;
  private final String from;

  /**
   * @param address {@code smtp://host:port}, or {@code smtps://host:port} where everything is encrypted from the first byte
   * @param user null when the server asks for none
   */
  MailServer(URI address, String user, String password, String from) {
    if (!SCHEMES.contains(String.valueOf(address.getScheme())) || address.getHost() == null) {
      throw new IllegalStateException("BAKU_SMTP_URL takes an address such as smtp://mail.example.id:587.");
    }
    this.session = Session.getInstance(properties(address, user != null));
    this.user = user;
    this.password = password;
    this.from = from;
  }

  /** As the settings say. */
  public static MailServer set() {
    return new MailServer(URI.create(Setting.SMTP_URL.value().orElseThrow()), Setting.SMTP_USER.value().orElse(null), password(),
        Setting.SMTP_FROM.value().orElseThrow());
  }

  /**
   * Returns when the server has taken it.
   *
   * @throws MessagingException when it has not; of an address that is none, without asking the server
   */
  public void send(String to, String subject, String body, Instant now) throws MessagingException {
    if (!MailAddress.isOne(to)) {
      throw new AddressException("not an address", to);
    }
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress(from, true));
    message.setRecipient(RecipientType.TO, new InternetAddress(to, true));
    message.setSubject(subject.replaceAll("\\p{Cntrl}+", " "), UTF_8);
    message.setText(body, UTF_8);
    message.setSentDate(Date.from(now));
    message.setHeader("Auto-Submitted", "auto-generated");
    if (user == null) {
      Transport.send(message);
    } else {
      Transport.send(message, user, password);
    }
  }

  /** Whether another try would fail as well: the address is none, or the server does not take mail for it. */
  public static boolean isForGood(MessagingException failure) {
    return failure instanceof AddressException
        || failure instanceof SendFailedException refused && refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
  }

  private static Properties properties(URI address, boolean signsIn) {
    String protocol = address.getScheme();
    Properties all = new Properties();
    all.setProperty("mail.transport.protocol", protocol);
    all.setProperty("mail.transport.protocol.rfc822", protocol);
    String prefix = "mail." + protocol + ".";
    all.setProperty(prefix + "host", address.getHost());
    if (address.getPort() > 0) {
      all.setProperty(prefix + "port", String.valueOf(address.getPort()));
    }
    all.setProperty(prefix + "auth", String.valueOf(signsIn));
    all.setProperty(prefix + "starttls.enable", "true");
    all.setProperty(prefix + "starttls.required", String.valueOf(signsIn && protocol.equals("smtp")));
    all.setProperty(prefix + "ssl.checkserveridentity", "true");
    for (String limit : Set.of("connectiontimeout", "timeout", "writetimeout")) {
      all.setProperty(prefix + limit, PATIENCE_MILLIS);
    }
    return all;
  }

  private static String password() {
    try {
      String file = Setting.SMTP_PASSWORD_FILE.value().orElse(null);
      return file == null ? Setting.SMTP_PASSWORD.value().orElse(null) : Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("BAKU_SMTP_PASSWORD_FILE cannot be read.", e);
    }
  }
}
