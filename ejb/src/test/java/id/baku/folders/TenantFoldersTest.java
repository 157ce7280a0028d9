package id.baku.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.agencies.AgencyDescription;
import id.baku.platform.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folders under {@code tenants/} as they are in the repository, and what happens to broken ones. */
class TenantFoldersTest {

  private static final Path TENANTS = Path.of("../tenants");

  @TempDir Path temp;

  @Test
  void every_folder_follows_its_schemas() throws IOException {
    FolderSchemas schemas = new FolderSchemas(TENANTS.resolve("schema"));
    for (Path file : json(TENANTS.resolve("_default"))) {
      schemas.checkDefaults(FolderFile.read(TENANTS, file));
    }
    try (Stream<Path> folders = Files.list(TENANTS)) {
      List<Path> agencies = folders.filter(Files::isDirectory)
          .filter(f -> !f.getFileName().toString().matches("schema|_default")).toList();
      assertThat(agencies).isNotEmpty();
      for (Path folder : agencies) {
        TenantFolder read = TenantFolder.read(folder, schemas, references());
        assertThat(read.agency().as(AgencyDescription.class).slug()).isEqualTo(folder.getFileName().toString());
      }
    }
  }

  @Test
  void bureau_has_its_forty_standards_with_all_fourteen_components() throws IOException {
    List<Path> files = json(TENANTS.resolve("lampung-biro-organisasi/standards"));
    assertThat(files).hasSize(40);
    for (Path file : files) {
      StandardFile standard = FolderFile.read(TENANTS, file).as(StandardFile.class);
      assertThat(standard.newest().content().missing()).as(file.toString()).isEmpty();
    }
  }

  @Test
  void no_name_and_no_employee_number_is_kept() throws IOException {
    for (Path file : json(TENANTS)) {
      assertThat(Files.readString(file)).as(file.toString())
          .doesNotContainPattern("\\bNIP\\b").doesNotContainPattern("\\b[12][09]\\d{6} ?\\d{6} ?[12] ?\\d{3}\\b");
    }
  }

  @Test
  void files_are_written_as_they_are_read() throws IOException {
    for (Path file : json(TENANTS.resolve("lampung-biro-organisasi/standards"))) {
      FolderFile read = FolderFile.read(TENANTS, file);
      String written = FolderJson.write("../../schema/standard", read.as(StandardFile.class));
      assertThat(written).isEqualTo(read.json());
    }
  }

  @Test
  void broken_file_is_named_with_place_and_reason() throws IOException {
    FolderSchemas schemas = new FolderSchemas(TENANTS.resolve("schema"));
    FolderFile good = FolderFile.read(TENANTS, TENANTS.resolve("lampung-biro-organisasi/agency.json"));
    FolderFile bad = new FolderFile("x/agency.json", good.json().replace("Asia/Jakarta", "Mars/Olympus"), "0");
    assertThatThrownBy(() -> schemas.check(bad, "agency")).isInstanceOf(FolderProblem.class)
        .hasMessageContaining("x/agency.json").hasMessageContaining("/zone");
    FolderFile notJson = new FolderFile("x/agency.json", "{\"slug\": ", "0");
    assertThatThrownBy(() -> schemas.check(notJson, "agency")).isInstanceOf(FolderProblem.class)
        .hasMessageContaining("not JSON");
  }

  @Test
  void folder_without_agency_file_is_refused() throws IOException {
    FolderSchemas schemas = new FolderSchemas(TENANTS.resolve("schema"));
    Path folder = Files.createDirectories(temp.resolve("kosong"));
    assertThatThrownBy(() -> TenantFolder.read(folder, schemas, references())).isInstanceOf(FolderProblem.class)
        .hasMessageContaining("kosong/agency.json");
  }

  @Test
  void every_cited_regulation_is_in_the_registry() throws IOException {
    String registry = Files.readString(TENANTS.resolve("_default/regulations.json"));
    Set<String> cited = new TreeSet<>();
    for (Path file : json(TENANTS.resolve("lampung-biro-organisasi/standards"))) {
      StandardFile standard = Json.read(Files.readString(file), StandardFile.class);
      standard.newest().content().legalBasis().bases().stream().filter(b -> b.regulation() != null)
          .forEach(b -> cited.add(b.regulation()));
    }
    assertThat(cited).isNotEmpty()
        .allSatisfy(key -> assertThat(registry).contains("\"key\": \"" + key + "\""));
  }

  private static References references() throws IOException {
    List<FolderFile> defaults = new ArrayList<>();
    for (Path file : json(TENANTS.resolve("_default"))) {
      defaults.add(FolderFile.read(TENANTS, file));
    }
    return References.in(defaults);
  }

  private static List<Path> json(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".json") && !f.toString().endsWith(".schema.json"))
          .sorted().toList();
      assertThat(found).as("files below " + folder).isNotEmpty();
      return found;
    }
  }
}
