package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the script {@code ./baku} builds before it starts the program, and when it does not. */
class FreshnessTest {

  private static final String BUILDING = "Building ...";
  private static final String STALE = "newer than the build";

  @TempDir Path dir;
  private MadeUpTree tree;
  private Path jdk;

  @BeforeEach
  void have_a_jdk_and_maven() throws IOException {
    tree = new MadeUpTree(dir);
    jdk = tree.jdk("jvm/java-25", "25.0.1");
    Files.createDirectories(tree.path("ear/launcher/target"));
    tree.program("bin/mvn", "echo nothing.jar > ear/launcher/target/class.path\nmkdir -p ear/target\necho > ear/target/baku.ear\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse", "run", "admin", "migrate"})
  void what_was_built_is_not_built_again(String command) throws Exception {
    assertThat(printedBy(command)).contains(BUILDING, "started by");
    assertThat(printedBy(command)).doesNotContain(BUILDING).contains("started by");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ejb/src/main/java/Rule.java", "ear/launcher/src/main/java/Main.java", "ejb/pom.xml", "ear/launcher/pom.xml", "pom.xml",
    "ejb/src/main/java/New.java"})
  void the_decree_reader_is_built_again_when_its_sources_have_changed(String source) throws Exception {
    printedBy("parse");
    Files.writeString(tree.file(source), "as it came with a pull");
    assertThat(printedBy("parse")).contains(BUILDING, "started by");
    assertThat(printedBy("parse")).doesNotContain(BUILDING);
  }

  @Test
  void a_deleted_source_counts_as_a_change() throws Exception {
    printedBy("parse");
    Files.delete(tree.path("ejb/src/main/java/Rule.java"));
    assertThat(printedBy("parse")).contains(BUILDING);
  }

  @Test
  void the_decree_reader_needs_no_pages_and_a_whole_build_has_built_it_too() throws Exception {
    printedBy("run");
    assertThat(printedBy("parse")).doesNotContain(BUILDING);
    Files.writeString(tree.path("web/src/main/java/Page.java"), "changed");
    assertThat(printedBy("parse")).doesNotContain(BUILDING);
    assertThat(printedBy("run")).contains(BUILDING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stop", "status", "reset", "help"})
  void what_runs_can_be_dealt_with_while_the_sources_do_not_compile(String command) throws Exception {
    printedBy("run");
    assertThat(printedBy(command)).doesNotContain(STALE);
    Files.writeString(tree.path("ejb/src/main/java/Rule.java"), "does not compile");
    tree.program("bin/mvn", "exit 1\n");
    assertThat(printedBy(command)).contains(STALE, "started by").doesNotContain(BUILDING);
  }

  @Test
  void a_reader_that_cannot_be_built_is_not_used_in_its_old_state() throws Exception {
    printedBy("parse");
    Files.writeString(tree.path("ejb/src/main/java/Rule.java"), "does not compile");
    tree.program("bin/mvn", "echo '[ERROR] Rule.java: does not compile'\nexit 1\n");
    MadeUpTree.Outcome outcome = tree.baku(jdk, "parse", "file");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.output()).contains("does not compile", "baku: The build failed").doesNotContain("started by");
  }

  private String printedBy(String command) throws IOException, InterruptedException {
    MadeUpTree.Outcome outcome = tree.baku(jdk, command);
    assertThat(outcome.code()).as(outcome.output()).isZero();
    return outcome.output();
  }
}
