package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real disk without room, small enough to be made in memory for the time of a test. */
class DiskFullIT {

  private static final Duration PATIENCE = Duration.ofSeconds(100);

  @TempDir Path dir;

  @Test
  void too_small_a_disk_is_refused_before_anything_is_begun() throws Exception {
    LauncherProgram run = new LauncherProgram(dir.resolve("home"), new Ports().next()).onDiskOf("100m").begin("run");
    endsWithOneSentence(run, "1024 MB are needed", "100 MB are free");
    assertThat(run.output()).doesNotContain("PostgreSQL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PostgreSQL", "preparing the server", "starting the server"})
  void a_disk_that_gets_full_halfway_is_told_in_one_sentence(String step) throws Exception {
    LauncherProgram run = new LauncherProgram(dir.resolve("home"), new Ports().next()).onDiskOf("1100m").begin("run").until(step, PATIENCE);
    fill(run.itsHome().resolve("others.data"));
    endsWithOneSentence(run, "The disk of " + dir.resolve("home") + " is full");
  }

  private void endsWithOneSentence(LauncherProgram run, String... words) throws Exception {
    assertThat(run.exitCode(PATIENCE)).isEqualTo(1);
    assertThat(run.output()).doesNotContain("Exception", "\tat ");
    assertThat(run.output().lines().filter(line -> line.startsWith("baku:"))).singleElement().asString().contains(words);
    assertThat(ProcessTable.matching(line -> line.contains(dir.toString()))).isEmpty();
  }

  private static void fill(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      var block = new byte[1 << 16];
      while (true) out.write(block);
    } catch (IOException full) {
      if (!FreeSpace.isTheReasonOf(full)) throw full;
    }
  }
}
