package id.baku.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a mail server that really listens. */
class MailServerTest {

  private static final long PATIENCE_MILLIS = 30_000;
  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

  private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void open() {
    post.start();
  }

  @AfterEach
  void close() {
    post.stop();
  }

  private MailServer server() {
    return new MailServer("smtp://127.0.0.1:" + post.getSmtp().getPort(), null, null, "baku@contoh.id");
  }

  @Test
  void sends_what_it_is_told_to_in_any_letters() throws Exception {
    server().send("siti@contoh.id", "Undangan – ✓", "Halo Siti,\n\nбаку é 😀", NOON);
    MimeMessage came = post.getReceivedMessages()[0];
    assertThat(came.getSubject()).isEqualTo("Undangan – ✓");
    assertThat(came.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo("Halo Siti,\n\nбаку é 😀");
    assertThat(came.getAllRecipients()).extracting(Object::toString).containsExactly("siti@contoh.id");
    assertThat(came.getFrom()).extracting(Object::toString).containsExactly("baku@contoh.id");
    assertThat(came.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@contoh.id\r\nBcc: b@contoh.id", "a@contoh.id,b@contoh.id", "a@contoh.id b@contoh.id", "<a@contoh.id>", "a@contoh", "", "a b@contoh.id"})
  void takes_one_address_and_nothing_that_hides_another(String to) {
    assertThatThrownBy(() -> server().send(to, "x", "x", NOON)).isInstanceOfSatisfying(MessagingException.class,
        failure -> assertThat(MailServer.isForGood(failure)).isTrue());
    assertThat(post.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_subject_stays_one_line() throws Exception {
    server().send("siti@contoh.id", "Halo\r\nBcc: b@contoh.id", "x", NOON);
    assertThat(post.getReceivedMessages()).hasSize(1);
    assertThat(post.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    assertThat(post.getReceivedMessages()[0].getAllRecipients()).hasSize(1);
  }

  @Test
  void a_server_that_is_away_may_be_there_later() {
    MailServer away = new MailServer("smtp://127.0.0.1:1", null, null, "baku@contoh.id");
    assertThatThrownBy(() -> away.send("siti@contoh.id", "x", "x", NOON)).isInstanceOfSatisfying(MessagingException.class,
        failure -> assertThat(MailServer.isForGood(failure)).isFalse());
  }

  @Test
  void whoever_signs_in_there_does_so_only_under_cover() {
    post.setUser("siti@contoh.id", "siti", "kata sandi/@:");
    for (String address : new String[] {"smtp://siti:kata%20sandi%2F%40%3A@127.0.0.1:", "smtp+starttls://127.0.0.1:"}) {
      MailServer open = new MailServer(address + post.getSmtp().getPort(), null, null, "baku@contoh.id");
      assertThatThrownBy(() -> open.send("siti@contoh.id", "x", "x", NOON)).as(address).isInstanceOf(MessagingException.class).hasMessageContaining("STARTTLS");
    }
    assertThat(post.getReceivedMessages()).isEmpty();
  }

  @Test
  void account_and_password_stand_in_the_address() throws Exception {
    ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS);
    setup.setServerStartupTimeout(PATIENCE_MILLIS);
    GreenMail covered = new GreenMail(setup);
    covered.start();
    try {
      covered.setUser("baku@contoh.id", "baku+surat@contoh.id", "kata sandi/@:%");
      String port = "127.0.0.1:" + covered.getSmtps().getPort();
      MailServer stranger = new MailServer("smtps://baku%2Bsurat%40contoh.id:salah@" + port, null, null, "baku@contoh.id");
      stranger.trusting("127.0.0.1");
      assertThatThrownBy(() -> stranger.send("siti@contoh.id", "x", "x", NOON)).isInstanceOf(AuthenticationFailedException.class)
          .hasMessageNotContaining("salah");
      MailServer known = new MailServer("smtps://baku+surat%40contoh.id:kata%20sandi%2F%40%3A%25@" + port + "/", null, null, "baku@contoh.id");
      known.trusting("127.0.0.1");
      known.send("siti@contoh.id", "x", "x", NOON);
      assertThat(covered.getReceivedMessages()).hasSize(1);
    } finally {
      covered.stop();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mail.contoh.id", "http://u:rahasia@mail.contoh.id", "smtp://u:raha sia@mail.contoh.id", "smtp://u:rahasia@", "smtp://u:rahasia@mail.contoh.id/x",
      "smtp://u:rahasia@mail.contoh.id?x=y", "smtp://u:%zzrahasia@mail.contoh.id"})
  void what_is_no_address_is_refused_without_telling_the_password(String address) {
    assertThatThrownBy(() -> new MailServer(address, null, null, "baku@contoh.id")).isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("BAKU_SMTP_URL").hasMessageNotContaining("raha").hasNoCause();
  }
}
