package id.baku.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name server in process, which knows a few domains. @source RFC 1035 §4 */
@Timeout(30)
class MailProbeTest {

  private static final int A = 1;
  private static final int MX = 15;
  private static final int NO_SUCH_NAME = 3;
  private static final int SERVER_FAILS = 2;
  /** Name and type; of MX the name of the server, a dot for none. */
  private static final Map<String, String> RECORDS = Map.of(
      "kota.go.id 15", "mail.kota.go.id", "mail.kota.go.id 1", "192.0.2.1",
      "sendiri.go.id 1", "192.0.2.2",
      "tanpa.go.id 15", ".",
      "hilang.go.id 15", "mail.hilang.go.id",
      "situs.go.id 16", "ada, tetapi tanpa surel");

  private DatagramSocket socket;

  @BeforeEach
  void start() throws IOException {
    socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(this::serve);
  }

  @AfterEach
  void stop() {
    socket.close();
  }

  @ParameterizedTest
  @CsvSource({"kota.go.id, FINE", "sendiri.go.id, FINE", "tanpa.go.id, REFUSES_MAIL", "hilang.go.id, NO_MAIL", "situs.go.id, NO_MAIL",
      "tidak-ada.go.id, UNKNOWN_HOST", "rusak.go.id, UNREACHABLE"})
  void a_domain_takes_mail_or_not(String domain, LinkVerdict verdict) {
    assertThat(probe().ask(domain).verdict()).isEqualTo(verdict);
  }

  @Test
  void a_name_server_that_says_nothing_is_slow() {
    int port = socket.getLocalPort();
    socket.close();
    assertThat(new MailProbe("dns://127.0.0.1:" + port).ask("kota.go.id").verdict()).isEqualTo(LinkVerdict.SLOW);
  }

  private MailProbe probe() {
    return new MailProbe("dns://127.0.0.1:" + socket.getLocalPort());
  }

  private void serve() {
    byte[] buffer = new byte[512];
    while (!socket.isClosed()) {
      try {
        DatagramPacket question = new DatagramPacket(buffer, buffer.length);
        socket.receive(question);
        byte[] answer = answer(question.getData(), question.getLength());
        socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static byte[] answer(byte[] question, int length) throws IOException {
    StringBuilder name = new StringBuilder();
    int at = 12;
    while (question[at] != 0) {
      name.append(name.isEmpty() ? "" : ".").append(new String(question, at + 1, question[at], StandardCharsets.US_ASCII));
      at += question[at] + 1;
    }
    int type = question[at + 2] & 255;
    String value = RECORDS.get(name + " " + type);
    boolean known = RECORDS.keySet().stream().anyMatch(key -> key.startsWith(name + " "));
    int code = name.toString().startsWith("rusak") ? SERVER_FAILS : known ? 0 : NO_SUCH_NAME;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(question, 0, 2);
    out.writeShort(0x8580 | code);
    out.writeShort(1);
    out.writeShort(value == null ? 0 : 1);
    out.writeInt(0);
    out.write(question, 12, at + 5 - 12);
    if (value != null) {
      byte[] data = data(type, value);
      out.writeShort(0xc00c);
      out.writeShort(type);
      out.writeShort(1);
      out.writeInt(60);
      out.writeShort(data.length);
      out.write(data);
    }
    return bytes.toByteArray();
  }

  private static byte[] data(int type, String value) throws IOException {
    if (type == A) {
      return InetAddress.getByName(value).getAddress();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (type == MX) {
      bytes.write(new byte[] {0, 0});
      for (String label : value.equals(".") ? new String[0] : value.split("\\.")) {
        bytes.write(label.length());
        bytes.write(label.getBytes(StandardCharsets.US_ASCII));
      }
      bytes.write(0);
    }
    return bytes.toByteArray();
  }
}
