package id.baku.security;

import id.baku.platform.MailAddress;
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
import java.net.URISyntaxException;
import java.net.URLDecoder;
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
  private static final String STARTTLS = "smtp+starttls";
  private static final Set<String> SCHEMES = Set.of("smtp", "smtps", STARTTLS);

  private final Session session;
  private final String user;
  private final String password;
  private final String from;

  /**
   * @param address {@code smtp://user:password@host:port}, {@code smtps://} where everything is encrypted from the first byte,
   *     {@code smtp+starttls://} where it must be from the first command on; special characters of user and password as %40
   * @param account at the server when the address names none, null when there is none
   * @throws IllegalStateException when it is no such address; never tells what it was, since there may be a password in it
   */
  MailServer(String address, String account, String secret, String from) {
    URI server = uri(address);
    String[] named = server.getRawUserInfo() == null ? new String[0] : server.getRawUserInfo().split(":", 2);
    this.user = named.length > 0 && !named[0].isEmpty() ? decoded(named[0]) : account;
    this.password = named.length > 1 ? decoded(named[1]) : secret;
    this.session = Session.getInstance(properties(server, user != null));
    this.from = from;
  }

  /** As the settings say. */
  public static MailServer set() {
    return new MailServer(Setting.SMTP_URL.value().orElseThrow(), Setting.SMTP_USER.value().orElse(null), password(),
        Setting.SMTP_FROM.value().orElseThrow());
  }

  private static URI uri(String address) {
    try {
      URI server = new URI(address.strip());
      if (SCHEMES.contains(String.valueOf(server.getScheme())) && server.getHost() != null && (server.getRawPath() == null
          || server.getRawPath().replace("/", "").isEmpty()) && server.getRawQuery() == null && server.getRawFragment() == null) {
        return server;
      }
    } catch (URISyntaxException unreadable) {
      // told below, without what it holds
    }
    throw new IllegalStateException("BAKU_SMTP_URL takes an address such as smtp://user:password@mail.example.id:587, or one with smtps:// or smtp+starttls://.");
  }

  /** A plus sign is one here, unlike in forms. */
  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** For tests, whose server has a certificate of its own making. */
  void trusting(String host) {
    session.getProperties().setProperty("mail.smtps.ssl.trust", host);
    session.getProperties().setProperty("mail.smtps.ssl.checkserveridentity", "false");
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
    String protocol = address.getScheme().equals("smtps") ? "smtps" : "smtp";
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
    all.setProperty(prefix + "starttls.required", String.valueOf(address.getScheme().equals(STARTTLS) || signsIn && protocol.equals("smtp")));
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
