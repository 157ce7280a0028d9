package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.agencies.AgencyKeys;
import id.baku.folders.FolderExport;
import id.baku.folders.FolderLoader;
import id.baku.folders.FolderProblem;
import id.baku.standards.StandardDetail;
import id.baku.standards.StandardEditor;
import id.baku.standards.StandardReader;
import id.baku.standards.StandardStatus;
import id.baku.standards.Audience;
import id.baku.standards.ServiceDescription;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tenant folders, in and out, inside the server. */
@ExtendWith(ArquillianExtension.class)
class FoldersIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String BUREAU = "lampung-biro-organisasi";

  @Inject Agencies agencies;
  @Inject AgencyKeys keys;
  @Inject FolderLoader loader;
  @Inject FolderExport export;
  @Inject StandardReader reader;
  @Inject StandardEditor editor;
  @Inject As as;
  @TempDir Path temp;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void bureau_comes_out_as_it_went_in() throws IOException {
    agencies.waitUntilLoaded();
    Map<String, String> files = as.agency(keys.idOf(BUREAU).orElseThrow(), export::files);
    Path folder = tenants().resolve(BUREAU);
    try (Stream<Path> originals = Files.walk(folder)) {
      Map<String, String> expected = new java.util.TreeMap<>();
      originals.filter(Files::isRegularFile).forEach(f ->
          expected.put(BUREAU + "/" + folder.relativize(f).toString(), read(f)));
      assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
      files.forEach((path, json) -> assertThat(json(json)).as(path).isEqualTo(json(expected.get(path))));
    }
  }

  @Test
  void loading_twice_changes_nothing_and_a_changed_file_becomes_a_draft() throws Exception {
    agencies.waitUntilLoaded();
    Path root = copyWithAgency("folder-uji");
    as.nobody(() -> loader.load(root));
    long agency = keys.idOf("folder-uji").orElseThrow();
    StandardDetail first = only(agency);
    assertThat(first.versions()).extracting(v -> v.status()).containsExactly(StandardStatus.IN_FORCE);
    assertThat(first.versions().get(0).inForceFrom()).isEqualTo(LocalDate.of(2024, 5, 27));

    as.nobody(() -> loader.load(root));
    assertThat(only(agency).versions()).hasSize(1);

    Path file = standardFile(root, "folder-uji");
    Files.writeString(file, Files.readString(file).replace("Tidak dipungut biaya (gratis)", "Tanpa biaya"));
    as.nobody(() -> loader.load(root));
    StandardDetail changed = only(agency);
    assertThat(changed.versions()).extracting(v -> v.status())
        .containsExactly(StandardStatus.DRAFT, StandardStatus.IN_FORCE);
    assertThat(changed.versions().get(0).content().fee().raw()).isEqualTo("Tanpa biaya");
    assertThat(changed.versions().get(1).content()).isEqualTo(first.versions().get(0).content());
  }

  @Test
  void what_a_person_has_edited_is_never_overwritten() throws Exception {
    agencies.waitUntilLoaded();
    Path root = copyWithAgency("folder-orang");
    as.nobody(() -> loader.load(root));
    long agency = keys.idOf("folder-orang").orElseThrow();
    StandardDetail standard = only(agency);
    as.agency(agency, () -> editor.draft(new ServiceDescription(standard.slug(), standard.name(), standard.group(), 1,
        Audience.AGENCIES, null), Agencies.saying("ditulis orang"), StandardEditor.PRODUCT));
    Path file = standardFile(root, "folder-orang");
    Files.writeString(file, Files.readString(file).replace("Tidak dipungut biaya (gratis)", "Tanpa biaya"));
    as.nobody(() -> loader.load(root));
    assertThat(only(agency).versions().get(0).content()).isEqualTo(Agencies.saying("ditulis orang"));
  }

  @Test
  void folder_that_breaks_its_schema_changes_nothing_and_says_where() throws Exception {
    agencies.waitUntilLoaded();
    Path root = copyWithAgency("folder-rusak");
    Path file = standardFile(root, "folder-rusak");
    Files.writeString(file, Files.readString(file).replace("\"order\": ", "\"order\": -"));
    assertThatThrownBy(() -> as.nobody(() -> loader.load(root))).isInstanceOf(FolderProblem.class)
        .hasMessageContaining(file.getFileName().toString()).hasMessageContaining("/service/order");
    assertThat(keys.idOf("folder-rusak")).isEmpty();
  }

  private StandardDetail only(long agency) {
    return as.agency(agency, () -> reader.detail(reader.list("", TODAY, 0, 10).get(0).id()));
  }

  /** tenants/ with the reference data and one agency that has one of the bureau's standards. */
  private Path copyWithAgency(String slug) throws IOException {
    Path root = Files.createDirectories(temp.resolve("tenants-" + slug));
    for (String shared : new String[] {"schema", "_default"}) {
      copy(tenants().resolve(shared), root.resolve(shared));
    }
    Path bureau = tenants().resolve(BUREAU);
    Path folder = Files.createDirectories(root.resolve(slug));
    Files.writeString(folder.resolve("agency.json"), Files.readString(bureau.resolve("agency.json"))
        .replace("\"slug\": \"" + BUREAU + "\"", "\"slug\": \"" + slug + "\""));
    Files.copy(bureau.resolve("service-points.json"), folder.resolve("service-points.json"));
    copy(bureau.resolve("decrees"), folder.resolve("decrees"));
    Files.createDirectories(folder.resolve("standards"));
    String one = "konsultasi-tatalaksana-pelayanan-publik.json";
    Files.copy(bureau.resolve("standards").resolve(one), folder.resolve("standards").resolve(one));
    return root;
  }

  private static Path standardFile(Path root, String slug) {
    return root.resolve(slug).resolve("standards/konsultasi-tatalaksana-pelayanan-publik.json");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static Path tenants() {
    return Path.of(System.getenv("BAKU_TENANTS"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static jakarta.json.JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
