package id.baku.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.SchemaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SQL lives in named files; each says what it answers, and each is asked by somebody. */
class SqlFilesTest {

  private static final Path RESOURCES = Path.of("src/main/resources");

  @Test
  void every_question_says_what_it_answers() throws IOException {
    for (Path file : files(RESOURCES.resolve("sql"))) {
      assertThat(Files.readString(file)).as(file.toString()).startsWith("-- ");
    }
  }

  @Test
  void every_question_is_asked() throws IOException {
    StringBuilder code = new StringBuilder();
    for (Path file : files(Path.of("src/main/java"))) {
      code.append(Files.readString(file));
    }
    for (Path file : files(RESOURCES.resolve("sql"))) {
      String name = RESOURCES.resolve("sql").relativize(file).toString().replace('\\', '/').replace(".sql", "");
      assertThat(code).as("no code asks " + name).contains("\"" + name + "\"");
    }
  }

  /** What the public reads of invented agencies depends on where it is asked; totals never hold them. */
  @Test
  void every_question_to_published_data_asks_whether_samples_are_shown() throws IOException {
    for (Path file : files(RESOURCES.resolve("sql/directory"))) {
      String sql = Files.readString(file).replaceAll("(?m)^--.*\n", "");
      boolean ofAgencies = sql.contains(" agency ") || sql.contains("published_") || sql.contains("directory_entry");
      if (ofAgencies && (sql.startsWith("select") || sql.startsWith("with"))) {
        assertThat(sql).as(file.toString()).containsPattern(":samples or not (?:a\\.)?(?:is_)?sample|and not a\\.is_sample");
      }
    }
  }

  @Test
  void server_expects_the_newest_migration() throws IOException {
    String newest = files(RESOURCES.resolve("db/migration")).stream()
        .map(file -> file.getFileName().toString().replaceFirst("^V", "").replaceFirst("__.*", "").replace('_', '.'))
        .max(Comparator.naturalOrder()).orElseThrow();
    assertThat(SchemaVersion.EXPECTED).isEqualTo(newest);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> found = paths.filter(Files::isRegularFile).sorted().toList();
      assertThat(found).as("files below " + folder).isNotEmpty();
      return found;
    }
  }
}
