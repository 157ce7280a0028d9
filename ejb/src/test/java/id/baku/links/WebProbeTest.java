package id.baku.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import id.baku.links.JudgedNames.Names;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real server on the loopback, which here counts as the public web; all names lead to it. */
@Timeout(30)
class WebProbeTest {

  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final Names ALL_HERE = host -> InetAddress.getAllByName(host.endsWith(".id") ? "127.0.0.1" : host);
  private static final Predicate<InetAddress> HERE = address -> address.isLoopbackAddress() || new PublicAddresses().test(address);

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> {
      asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Host") + " "
          + exchange.getRequestHeaders().getFirst("User-Agent"));
      answer(exchange);
    });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** The path says what is answered: /200, /404, /301?to, /head405/200. */
  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (path.startsWith("/head")) {
      exchange.sendResponseHeaders(Integer.parseInt(path.substring(head ? 5 : 9, head ? 8 : 12)), -1);
    } else if (path.startsWith("/cookie") && exchange.getRequestHeaders().getFirst("Cookie") == null) {
      exchange.getResponseHeaders().add("Set-Cookie", "a=b");
      exchange.getResponseHeaders().add("Location", "/cookie");
      exchange.sendResponseHeaders(302, -1);
    } else if (path.startsWith("/endless")) {
      exchange.sendResponseHeaders(head ? 405 : 200, head ? -1 : 0);
      if (!head) {
        pour(exchange.getResponseBody());
      }
    } else {
      if (exchange.getRequestURI().getQuery() != null) {
        exchange.getResponseHeaders().add("Location", exchange.getRequestURI().getQuery());
      }
      exchange.sendResponseHeaders(path.equals("/cookie") ? 200 : Integer.parseInt(path.substring(1, 4)), -1);
    }
    exchange.close();
  }

  private final AtomicInteger poured = new AtomicInteger();

  private void pour(OutputStream body) throws IOException {
    byte[] piece = new byte[8192];
    while (true) {
      body.write(piece);
      poured.addAndGet(piece.length);
    }
  }

  @ParameterizedTest
  @CsvSource({"/200, FINE", "/204, FINE", "/404, GONE", "/410, GONE", "/403, CLOSED_TO_US", "/401, CLOSED_TO_US", "/429, CLOSED_TO_US", "/500, SITE_FAILS",
      "/503, SITE_FAILS", "/400, SITE_FAILS", "/head405/200, FINE", "/head501/200, FINE", "/head403/200, FINE", "/head404/200, FINE", "/head500/404, GONE",
      "/302?/200, FINE", "/301?/404, GONE", "/303?/302?/200, FINE", "/cookie, FINE", "/304, FINE", "/302, FINE", "/301?/301?/200, FINE"})
  void what_is_answered_is_told(String path, LinkVerdict verdict) throws Exception {
    assertThat(ask("http://dinas.go.id:PORT" + path).verdict()).isEqualTo(verdict);
  }

  @Test
  void asks_for_the_head_under_its_own_name_and_for_the_rest_only_where_that_is_refused() throws Exception {
    ask("http://dinas.go.id:PORT/200");
    ask("http://dinas.go.id:PORT/head405/200");
    String host = " dinas.go.id:" + port() + " ";
    assertThat(asked).containsExactly("HEAD /200" + host + "Uji", "HEAD /head405/200" + host + "Uji", "GET /head405/200" + host + "Uji");
  }

  @ParameterizedTest
  @CsvSource({"http://dinas.go.id:PORT//lain.go.id/200", "http://dinas.go.id:PORT/302?//dinas.go.id:PORT//lain.go.id/200"})
  void a_path_that_looks_like_a_host_is_a_path(String address) throws Exception {
    assertThat(ask(address).verdict()).isEqualTo(LinkVerdict.FINE);
    assertThat(asked).isNotEmpty().allMatch(question -> question.contains(" dinas.go.id:" + port()));
    assertThat(asked.getLast()).startsWith("HEAD //lain.go.id/200 ");
  }

  @Test
  void an_answer_without_end_is_not_read() throws Exception {
    long began = System.nanoTime();
    assertThat(ask("http://dinas.go.id:PORT/endless").verdict()).isEqualTo(LinkVerdict.FINE);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONGEST);
    Thread.sleep(200);
    int after = poured.get();
    Thread.sleep(200);
    assertThat(poured).as("the connection is cut").hasValue(after);
  }

  @Test
  void leads_five_times_and_no_more() throws Exception {
    assertThat(ask("http://dinas.go.id:PORT" + "/302?".repeat(5) + "/200").verdict()).isEqualTo(LinkVerdict.FINE);
    assertThat(ask("http://dinas.go.id:PORT" + "/302?".repeat(6) + "/200").verdict()).isEqualTo(LinkVerdict.LEADS_ASTRAY);
    assertThat(asked).hasSize(6 + 6);
  }

  @Test
  void tells_where_a_site_has_moved_for_good() throws Exception {
    String there = "http://baru.go.id:" + port() + "/200";
    assertThat(ask("http://lama.go.id:PORT/301?" + there)).isEqualTo(new LinkAnswer(LinkVerdict.MOVED, there));
    assertThat(ask("http://lama.go.id:PORT/302?" + there).verdict()).isEqualTo(LinkVerdict.FINE);
    assertThat(ask("http://lama.go.id:PORT/301?http://www.lama.go.id:" + port() + "/200").verdict()).isEqualTo(LinkVerdict.FINE);
  }

  @ParameterizedTest
  @CsvSource({"http://10.0.0.1/, NOT_PUBLIC", "http://169.254.169.254/latest/meta-data/, NOT_PUBLIC", "http://localhost/, NOT_PUBLIC",
      "http://[::ffff:10.1.1.1]/, NOT_PUBLIC", "http://0xa000001/, NOT_PUBLIC", "http://a:b@dinas.go.id/, HAS_PASSWORD", "file:///etc/passwd, BAD_PROTOCOL",
      "ftp://dinas.go.id/, BAD_PROTOCOL", "http://dinas.go.id:22/, BAD_PORT", "http://tidak-ada.invalid/, UNKNOWN_HOST"})
  void a_redirect_is_judged_anew(String to, LinkVerdict verdict) throws Exception {
    assertThat(ask("http://dinas.go.id:PORT/302?" + to).verdict()).isEqualTo(verdict);
    assertThat(asked).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"http://127.0.0.1:PORT/200", "http://2130706433:PORT/200", "http://0177.1:PORT/200", "http://[::ffff:127.0.0.1]:PORT/200",
      "http://dinas.go.id:PORT/200"})
  void the_loopback_is_never_asked_by_the_judge_that_runs(String address) throws Exception {
    try (WebProbe strict = new WebProbe("Uji", ALL_HERE, new PublicAddresses(), port -> true, LONGEST)) {
      assertThat(strict.ask(WebAddress.of(address.replace("PORT", port()))).verdict()).isEqualTo(LinkVerdict.NOT_PUBLIC);
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void only_the_ports_of_the_web_are_asked() throws Exception {
    try (WebProbe real = new WebProbe("Uji")) {
      assertThat(real.ask(WebAddress.of("http://dinas.go.id:" + port() + "/200"))).isEqualTo(new LinkAnswer(LinkVerdict.BAD_PORT, port()));
      assertThat(real.ask(WebAddress.of("http://127.0.0.1/")).verdict()).isEqualTo(LinkVerdict.NOT_PUBLIC);
    }
  }

  /** A name that is public when it is looked at, and something of ours when it is asked. */
  @Test
  void a_name_that_changes_its_mind_is_judged_each_time() throws Exception {
    AtomicInteger times = new AtomicInteger();
    Names rebinding = host -> InetAddress.getAllByName(times.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2");
    Predicate<InetAddress> onlyTheFirst = address -> address.getHostAddress().equals("127.0.0.1");
    try (WebProbe probe = new WebProbe("Uji", rebinding, onlyTheFirst, port -> true, LONGEST)) {
      assertThat(probe.ask(WebAddress.of("http://dinas.go.id:" + port() + "/head405/200")).verdict()).isEqualTo(LinkVerdict.NOT_PUBLIC);
    }
    assertThat(asked).hasSize(1);
  }

  @Test
  void one_address_within_spoils_the_name() throws Exception {
    Names both = host -> new InetAddress[] {InetAddress.getByName("127.0.0.1"), InetAddress.getByName("192.168.1.1")};
    try (WebProbe probe = new WebProbe("Uji", both, HERE, port -> true, LONGEST)) {
      assertThat(probe.ask(WebAddress.of("http://dinas.go.id:" + port() + "/200")).verdict()).isEqualTo(LinkVerdict.NOT_PUBLIC);
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void the_proxy_of_the_machine_does_not_count() throws Exception {
    System.setProperty("http.proxyHost", "127.0.0.1");
    System.setProperty("http.proxyPort", "1");
    System.setProperty("http.nonProxyHosts", "");
    try {
      assertThat(ask("http://dinas.go.id:PORT/200").verdict()).isEqualTo(LinkVerdict.FINE);
    } finally {
      List.of("http.proxyHost", "http.proxyPort", "http.nonProxyHosts").forEach(System::clearProperty);
    }
  }

  @Test
  void a_name_that_is_not_there_is_told() throws Exception {
    Names none = host -> {
      throw new UnknownHostException(host);
    };
    try (WebProbe probe = new WebProbe("Uji", none, HERE, port -> true, LONGEST)) {
      assertThat(probe.ask(WebAddress.of("https://dinas.go.id/"))).isEqualTo(new LinkAnswer(LinkVerdict.UNKNOWN_HOST, "dinas.go.id"));
    }
  }

  @Test
  void whatever_goes_wrong_with_one_is_its_own_matter() throws Exception {
    Names broken = host -> {
      throw new IllegalStateException("uji");
    };
    try (WebProbe probe = new WebProbe("Uji", broken, HERE, port -> true, LONGEST)) {
      assertThat(probe.ask(WebAddress.of("https://dinas.go.id/")).verdict()).isEqualTo(LinkVerdict.NO_ANSWER);
    }
  }

  @Test
  void names_that_are_not_found_in_time_are_slow() throws Exception {
    Names endless = host -> {
      try {
        Thread.sleep(20_000);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      throw new UnknownHostException(host);
    };
    try (WebProbe probe = new WebProbe("Uji", endless, HERE, port -> true, Duration.ofMillis(300))) {
      assertThat(probe.ask(WebAddress.of("https://dinas.go.id/")).verdict()).isEqualTo(LinkVerdict.SLOW);
    }
  }

  @Test
  void a_port_nobody_listens_at_is_unreachable() throws Exception {
    server.stop(0);
    assertThat(ask("http://dinas.go.id:PORT/200").verdict()).isEqualTo(LinkVerdict.UNREACHABLE);
  }

  @Test
  void what_speaks_no_tls_has_no_certificate() throws Exception {
    assertThat(raw("https", socket -> {
      socket.getInputStream().read();
      socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }).verdict()).isEqualTo(LinkVerdict.BAD_CERTIFICATE);
  }

  @Test
  void a_certificate_that_nobody_known_has_signed_is_not_trusted(@TempDir Path dir) throws Exception {
    HttpsServer encrypted = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    encrypted.setHttpsConfigurator(new HttpsConfigurator(ofOwnMaking(dir.resolve("keys.p12"))));
    encrypted.createContext("/", this::answer);
    encrypted.start();
    try {
      assertThat(ask("http://dinas.go.id:PORT/302?https://dinas.go.id:" + encrypted.getAddress().getPort() + "/200").verdict())
          .isEqualTo(LinkVerdict.BAD_CERTIFICATE);
    } finally {
      encrypted.stop(0);
    }
  }

  private static SSLContext ofOwnMaking(Path file) throws Exception {
    new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "uji", "-keyalg", "EC",
        "-dname", "CN=dinas.go.id", "-keystore", file.toString(), "-storepass", "rahasia").start().waitFor();
    KeyStore keys = KeyStore.getInstance(file.toFile(), "rahasia".toCharArray());
    KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, "rahasia".toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  /** Every line alone comes in time, all together never end. */
  @Test
  void whoever_answers_drop_by_drop_is_cut_off() throws Exception {
    long began = System.nanoTime();
    assertThat(raw(socket -> {
      OutputStream out = socket.getOutputStream();
      out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 100; i++) {
        out.write(("X-" + i + ": y\r\n").getBytes(StandardCharsets.US_ASCII));
        Thread.sleep(100);
      }
    }).verdict()).isEqualTo(LinkVerdict.SLOW);
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LONGEST.plusSeconds(1));
  }

  @Test
  void whoever_says_nothing_is_slow() throws Exception {
    assertThat(raw(socket -> Thread.sleep(10_000)).verdict()).isEqualTo(LinkVerdict.SLOW);
  }

  @ParameterizedTest
  @CsvSource({"line", "count", "none", "other"})
  void what_answers_without_measure_or_sense_is_no_web_site(String kind) throws Exception {
    assertThat(raw(socket -> {
      String head = switch (kind) {
        case "line" -> "HTTP/1.1 200 OK\r\nX: " + "y".repeat(100_000) + "\r\n\r\n";
        case "count" -> "HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(1000) + "\r\n";
        case "other" -> "220 mail.dinas.go.id ESMTP\r\n".repeat(50);
        default -> "";
      };
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }).verdict()).isIn(LinkVerdict.NO_ANSWER, LinkVerdict.UNREACHABLE);
  }

  private LinkAnswer ask(String address) throws Exception {
    try (WebProbe probe = new WebProbe("Uji", ALL_HERE, HERE, port -> port != 22, LONGEST)) {
      return probe.ask(WebAddress.of(address.replace("PORT", port())));
    }
  }

  private String port() {
    return String.valueOf(server.getAddress().getPort());
  }

  @FunctionalInterface
  private interface Talk {
    void with(Socket socket) throws Exception;
  }

  /** Asks somebody who does not keep to the rules. */
  private LinkAnswer raw(Talk talk) throws Exception {
    return raw("http", talk);
  }

  private LinkAnswer raw(String scheme, Talk talk) throws Exception {
    try (ServerSocket listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        WebProbe probe = new WebProbe("Uji", ALL_HERE, HERE, port -> true, LONGEST)) {
      Thread.ofVirtual().start(() -> {
        while (!listening.isClosed()) {
          try (Socket socket = listening.accept()) {
            talk.with(socket);
          } catch (Exception gone) {
            // the other side has had enough
          }
        }
      });
      return probe.ask(WebAddress.of(scheme + "://dinas.go.id:" + listening.getLocalPort() + "/"));
    }
  }
}
