package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The key that a person presses: the terminal sends SIGINT to the launcher and to whatever it has started, all at once. The tests share one data
 * directory and come in order, so that each start meets what an interrupted one has left, from nothing at all on.
 */
@TestMethodOrder(OrderAnnotation.class)
class CtrlCIT {

  private static final Duration START = Duration.ofSeconds(150);
  private static final Duration END = Duration.ofSeconds(60);
  private static final int ENDED_BY_SIGINT = 128 + 2;
  private static final long SIGINT = 1L << 1;

  @TempDir static Path dir;

  private final Home home = new Home(dir.resolve("home"));
  private final int port = new Ports().next();

  @AfterEach
  void leave_nothing() throws Exception {
    launcher().begin("stop").exitCode(END);
  }

  @Order(1)
  @ParameterizedTest
  @ValueSource(strings = {"PostgreSQL", "preparing the server", "starting the server", "deploying"})
  void in_the_middle_of_a_start_leaves_nothing_running(String step) throws Exception {
    LauncherProgram run = launcher().begin("run").until(step, START);
    Thread.sleep(500);
    List<ProcessHandle> all = pressed(run);
    assertThat(all).noneMatch(ProcessHandle::isAlive);
    assertThat(run.output()).endsWith("Stopped.\n").doesNotContain("baku:", "Exception");
  }

  @Order(2)
  @Test
  void leaves_nothing_running_of_what_was_ready() throws Exception {
    LauncherProgram run = launcher().begin("run").until("Ctrl-C stops it.", START);
    List<ProcessHandle> all = pressed(run);
    assertThat(all).hasSizeGreaterThan(2).noneMatch(ProcessHandle::isAlive);
    assertThat(Ports.isFree(port)).isTrue();
    assertThat(run.output()).endsWith("Stopped.\n").doesNotContain("baku:", "Exception");
  }

  /** @return all that ran before */
  private List<ProcessHandle> pressed(LauncherProgram run) throws Exception {
    assertThat(ignoredSignals(run) & SIGINT).as("this test must not have been told to ignore Ctrl-C itself").isZero();
    List<ProcessHandle> before = ours();
    run.ctrlC();
    assertThat(run.exitCode(END)).as(run.output()).isEqualTo(ENDED_BY_SIGINT);
    assertThat(ours()).isEmpty();
    return before;
  }

  private List<ProcessHandle> ours() {
    return ProcessTable.matching(line -> line.contains(home.dir().toString()))
        .flatMap(server -> Stream.concat(Stream.of(server), server.descendants())).distinct().toList();
  }

  private static long ignoredSignals(LauncherProgram run) throws Exception {
    return Files.readAllLines(Path.of("/proc", String.valueOf(run.pid()), "status")).stream().filter(line -> line.startsWith("SigIgn:"))
        .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16)).findFirst().orElseThrow();
  }

  private LauncherProgram launcher() throws Exception {
    return new LauncherProgram(home.dir(), port);
  }
}
