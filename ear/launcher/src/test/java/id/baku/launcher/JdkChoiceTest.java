package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script {@code ./baku} itself, in a copy of the tree that holds just enough for it to hand over, with made-up JDKs. */
class JdkChoiceTest {

  @TempDir Path dir;

  @Test
  void a_fitting_java_home_is_taken() throws Exception {
    assertThat(chosenWith(jdk("chosen", "21.0.4"))).contains("started by " + dir.resolve("chosen"));
  }

  @Test
  void a_java_home_that_is_too_old_is_passed_over_for_the_newest_that_fits() throws Exception {
    Path sdkman = dir.resolve("home/.sdkman/candidates/java");
    jdk("home/.sdkman/candidates/java/a-90", "90.0.1");
    jdk("home/.sdkman/candidates/java/b-99", "99.0.1");
    jdk("home/.sdkman/candidates/java/c-98", "98.0.1");
    assertThat(chosenWith(jdk("old", "17.0.15"))).contains("started by " + sdkman.resolve("b-99"));
  }

  @Test
  void a_runtime_without_a_compiler_does_not_count() throws Exception {
    jdk("home/.sdkman/candidates/java/real", "99.0.1");
    Path runtime = jdk("runtime", "98.0.1");
    Files.delete(runtime.resolve("bin/javac"));
    assertThat(chosenWith(runtime)).contains("started by " + dir.resolve("home/.sdkman/candidates/java/real"));
  }

  private String chosenWith(Path javaHome) throws IOException, InterruptedException {
    Path script = Files.copy(root().resolve("baku"), dir.resolve("baku"));
    Path target = Files.createDirectories(dir.resolve("ear/launcher/target"));
    Files.writeString(target.resolve("class.path"), "nothing.jar");
    var builder = new ProcessBuilder("sh", script.toString(), "help").redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().put("HOME", dir.resolve("home").toString());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private Path jdk(String name, String version) throws IOException {
    Path jdk = dir.resolve(name);
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
    for (String program : new String[] {"java", "javac"}) {
      Path file = Files.writeString(jdk.resolve("bin").resolve(program), "#!/bin/sh\necho started by " + jdk + "\n");
      file.toFile().setExecutable(true);
    }
    return jdk;
  }

  /** This test runs in {@code ear/launcher}. */
  private static Path root() {
    return Path.of("").toAbsolutePath().getParent().getParent();
  }
}
