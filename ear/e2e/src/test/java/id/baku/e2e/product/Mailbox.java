package id.baku.e2e.product;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail server that the product sends to, in this very process. */
public final class Mailbox {

  private static final long PATIENCE_MILLIS = 30_000;
  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/kelola/\\S+)");
  private static GreenMail post;

  private Mailbox() {}

  static synchronized String address() {
    if (post == null) {
      post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
      post.start();
    }
    return "smtp://127.0.0.1:" + post.getSmtp().getPort();
  }

  /** Text of the newest mail to this address about this; waited for. */
  public static String text(String to, String subject) {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (System.currentTimeMillis() < end) {
      Optional<String> found = newest(to, subject);
      if (found.isPresent()) return found.get();
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("No mail to " + to + " about " + subject);
  }

  /** The path of the link in a mail. */
  public static String link(String text) {
    Matcher found = LINK.matcher(text);
    if (!found.find()) throw new AssertionError("No link in: " + text);
    return found.group(1);
  }

  /** How many came to this address. */
  public static long count(String to) {
    return Arrays.stream(post.getReceivedMessages()).filter(mail -> isTo(mail, to)).count();
  }

  private static Optional<String> newest(String to, String subject) {
    return Arrays.stream(post.getReceivedMessages()).filter(mail -> isTo(mail, to)).filter(mail -> subjectOf(mail).contains(subject))
        .reduce((earlier, later) -> later).map(Mailbox::textOf);
  }

  private static boolean isTo(MimeMessage mail, String address) {
    try {
      return mail.getAllRecipients()[0].toString().equals(address);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String subjectOf(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String textOf(MimeMessage mail) {
    try {
      return mail.getContent().toString();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
