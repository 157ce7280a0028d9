package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole launcher with the built EAR, a real PostgreSQL and a real Payara. All tests share one data directory, since unpacking servers into
 * another one would prove nothing more; each test ends what it began.
 */
class LauncherIT {

  private static final Duration START = Duration.ofSeconds(150);
  private static final Duration ANSWER = Duration.ofSeconds(60);
  private static final String READY = "Ctrl-C stops it.";

  @TempDir static Path dir;

  private final Home home = new Home(dir.resolve("a home with spaces"));
  private final int port = new Ports().next();

  @AfterEach
  void nothing_is_left_running() throws Exception {
    launcher().begin("stop").exitCode(ANSWER);
    assertThat(ourProcesses()).isEmpty();
    assertThat(Ports.isFree(port)).isTrue();
  }

  @Test
  void comes_up_for_this_machine_only_and_stops() throws Exception {
    LauncherProgram run = launcher().begin("run").until(READY, START);
    assertThat(run.output()).contains("http://127.0.0.1:" + port + "/", "admin.organisasi@contoh.id", "/kelola/");
    assertThat(Files.readString(home.demoAccounts())).contains("editor.organisasi@contoh.id");
    assertThat(status("/health/ready")).isEqualTo(200);

    RunRecord record = RunRecord.read(home).orElseThrow();
    List<InetSocketAddress> sockets = ListeningSockets.of(ourProcesses());
    assertThat(sockets).extracting(InetSocketAddress::getPort).contains(port, URI.create(record.databaseUrl().substring(5)).getPort());
    assertThat(sockets).allMatch(socket -> socket.getAddress().isLoopbackAddress());
    assertThat(status("/admin")).isNotIn(200, 302);

    LauncherProgram second = launcher().begin("run");
    assertThat(second.exitCode(ANSWER)).isEqualTo(1);
    assertThat(second.output().lines()).singleElement().asString().contains("already running", "http://127.0.0.1:" + port);

    LauncherProgram status = launcher().begin("status");
    assertThat(status.exitCode(ANSWER)).isZero();
    assertThat(status.output()).contains("ready", String.valueOf(record.payara().orElseThrow().pid()));

    LauncherProgram stop = launcher().begin("stop");
    assertThat(stop.exitCode(ANSWER)).isZero();
    run.exitCode(ANSWER);
    assertThat(ourProcesses()).isEmpty();
    assertThat(launcher().begin("status").exitCode(ANSWER)).isEqualTo(1);
  }

  @Test
  void what_a_killed_launcher_left_is_cleared_by_the_next_start_which_ends_when_its_database_does() throws Exception {
    launcher().begin("run").until(READY, START).kill();
    assertThat(ourProcesses()).isNotEmpty();
    LauncherProgram next = launcher().begin("run").until(READY, START);
    assertThat(next.output()).contains("clearing an earlier start");
    assertThat(status("/health/ready")).isEqualTo(200);

    EmbeddedDatabase.serverIn(home.database()).orElseThrow().destroyForcibly();
    assertThat(next.exitCode(ANSWER)).as("it does not stay without its database").isEqualTo(1);
    assertThat(next.output().lines().filter(line -> line.startsWith("baku:"))).singleElement().asString().contains("ended by itself");
    assertThat(ourProcesses()).isEmpty();
  }

  @Test
  void a_start_can_be_stopped_in_the_middle() throws Exception {
    LauncherProgram run = launcher().begin("run").until("starting the server", START);
    Thread.sleep(1500);
    run.terminate();
    run.exitCode(ANSWER);
    assertThat(ourProcesses()).isEmpty();
    assertThat(run.output()).doesNotContain("baku:");
  }

  @Test
  void a_port_that_is_taken_is_told_in_one_sentence() throws Exception {
    try (var other = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      LauncherProgram run = launcher().begin("run");
      assertThat(run.exitCode(ANSWER)).isEqualTo(1);
      assertThat(run.output().lines().filter(line -> line.startsWith("baku:"))).singleElement().asString().contains("Port " + port, "BAKU_HTTP_PORT");
      assertThat(ourProcesses()).isEmpty();
    }
  }

  @Test
  void a_database_that_is_away_is_told_in_one_sentence() throws Exception {
    LauncherProgram run = launcher().begin(Map.of("BAKU_DB_URL", "jdbc:postgresql://127.0.0.1:" + new Ports().next() + "/baku", "BAKU_DB_OWNER", "o",
        "BAKU_DB_OWNER_PASSWORD", "p", "BAKU_DB_USER", "u", "BAKU_DB_PASSWORD", "q"), "run");
    assertThat(run.exitCode(ANSWER)).isEqualTo(1);
    assertThat(run.output().lines().filter(line -> line.startsWith("baku:"))).singleElement().asString().contains("cannot be reached");
    assertThat(ourProcesses()).isEmpty();
  }

  @Test
  void a_reset_deletes_our_data_and_nothing_else() throws Exception {
    Home other = new Home(dir.resolve("to be reset")).create();
    Path thesis = Files.writeString(other.dir().resolve("thesis.odt"), "three years of work");
    Files.createDirectories(other.database().resolve("data"));
    var program = new LauncherProgram(other.dir(), port);
    assertThat(program.begin("reset").exitCode(ANSWER)).isEqualTo(1);
    assertThat(other.database()).exists();
    assertThat(program.begin("reset", "--yes").exitCode(ANSWER)).isZero();
    assertThat(other.database()).doesNotExist();
    assertThat(thesis).exists();
  }

  private LauncherProgram launcher() throws IOException {
    return new LauncherProgram(home.dir(), port);
  }

  /** The servers and their children; not the short-lived commands this test starts, which name the home only in their environment. */
  private List<ProcessHandle> ourProcesses() {
    return ProcessTable.matching(line -> line.contains(home.dir().toString())).flatMap(server -> java.util.stream.Stream.concat(
        java.util.stream.Stream.of(server), server.descendants())).distinct().toList();
  }

  private int status(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
