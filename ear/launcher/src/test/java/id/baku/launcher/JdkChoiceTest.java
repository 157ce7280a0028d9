package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script {@code ./baku} itself with made-up JDKs. */
class JdkChoiceTest {

  private static final String SDKMAN = "home/.sdkman/candidates/java/";

  @TempDir Path dir;
  private MadeUpTree tree;

  @BeforeEach
  void make_the_tree() throws IOException {
    tree = new MadeUpTree(dir).built();
  }

  @Test
  void a_fitting_java_home_is_taken() throws Exception {
    tree.jdk("jvm/newer", "99.0.1");
    assertThat(chosenWith(tree.jdk("chosen", "21.0.4"))).contains("started by " + tree.path("chosen"));
  }

  @Test
  void a_java_home_that_is_too_old_is_passed_over_for_the_newest_that_fits() throws Exception {
    tree.jdk(SDKMAN + "a-90", "90.0.1");
    tree.jdk("jvm/b-99", "99.0.1");
    tree.jdk(SDKMAN + "c-98", "98.0.1");
    assertThat(chosenWith(tree.jdk("old", "17.0.15"))).contains("started by " + tree.path("jvm/b-99"));
  }

  @Test
  void a_runtime_without_a_compiler_does_not_count() throws Exception {
    tree.jdk(SDKMAN + "real", "99.0.1");
    Path runtime = tree.jdk("runtime", "98.0.1");
    Files.delete(runtime.resolve("bin/javac"));
    assertThat(chosenWith(runtime)).contains("started by " + tree.path(SDKMAN + "real"));
  }

  @Test
  void with_nothing_but_old_ones_one_sentence_says_what_is_needed() throws Exception {
    tree.jdk("jvm/java-11", "11.0.28");
    tree.jdk(SDKMAN + "java-8", "1.8.0_462");
    MadeUpTree.Outcome outcome = tree.baku(tree.jdk("jvm/java-17", "17.0.15"), "run");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.output().lines()).singleElement().asString().contains("No JDK 21 or newer was found", "JAVA_HOME");
  }

  private String chosenWith(Path javaHome) throws IOException, InterruptedException {
    MadeUpTree.Outcome outcome = tree.baku(javaHome, "help");
    assertThat(outcome.code()).as(outcome.output()).isZero();
    return outcome.output();
  }
}
