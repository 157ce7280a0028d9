package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.agencies.AgencyDescription;
import id.baku.agencies.AgencyHead;
import id.baku.agencies.AgencyIdentity;
import id.baku.agencies.AgencyKeys;
import id.baku.agencies.AgencyReader;
import id.baku.agencies.CalendarEditor;
import id.baku.agencies.CalendarRules;
import id.baku.agencies.ChannelEditor;
import id.baku.agencies.Branding;
import id.baku.agencies.BrandingEditor;
import id.baku.agencies.IdentityEditor;
import id.baku.agencies.HeadEditor;
import id.baku.agencies.LetterheadEditor;
import id.baku.agencies.LogoEditor;
import id.baku.agencies.Numbering;
import id.baku.agencies.NumberingEditor;
import id.baku.agencies.Policies;
import id.baku.agencies.PolicyEditor;
import id.baku.agencies.OwnChannel;
import id.baku.agencies.ServicePoint;
import id.baku.agencies.ServicePointEditor;
import id.baku.agencies.Versioned;
import id.baku.calendar.CalendarDay;
import id.baku.calendar.CalendarHours;
import id.baku.calendar.OnHoliday;
import id.baku.directory.DirectoryReader;
import id.baku.directory.PublishedService;
import id.baku.folders.FolderExport;
import id.baku.folders.FolderLoader;
import id.baku.folders.FolderProblem;
import id.baku.platform.SigningCapacity;
import id.baku.standards.Audience;
import id.baku.standards.StandardDetail.Standing;
import id.baku.standards.StandardDetail;
import id.baku.standards.StandardEditor;
import id.baku.standards.StandardReader;
import id.baku.standards.StandardStatus;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
  @Inject AgencyReader description;
  @Inject IdentityEditor identity;
  @Inject ChannelEditor channels;
  @Inject ServicePointEditor points;
  @Inject CalendarEditor calendar;
  @Inject HeadEditor heads;
  @Inject LetterheadEditor letterheads;
  @Inject NumberingEditor numberings;
  @Inject BrandingEditor brandings;
  @Inject PolicyEditor policies;
  @Inject LogoEditor logos;
  @Inject DirectoryReader directory;
  @Inject Searching searching;
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
      assertThat(files.keySet()).contains(BUREAU + "/agency.json").containsExactlyInAnyOrderElementsOf(expected.keySet());
      files.forEach((path, json) -> assertThat(json(json)).as(path).isEqualTo(json(expected.get(path))));
    }
  }

  /** This server runs without demo data. */
  @Test
  void sample_agencies_are_not_loaded_where_demo_data_is_not_wanted() throws Exception {
    agencies.waitUntilLoaded();
    List<String> samples = samples();
    assertThat(samples).hasSize(5).allSatisfy(slug -> assertThat(keys.idOf(slug)).as(slug).isEmpty());
    as.nobody(() -> loader.load(tenants()));
    assertThat(samples).allSatisfy(slug -> assertThat(keys.idOf(slug)).as(slug).isEmpty());
  }

  @Test
  void sample_agency_that_breaks_its_rules_is_refused_all_the_same() throws Exception {
    agencies.waitUntilLoaded();
    Path root = Files.createDirectories(temp.resolve("tenants-contoh"));
    for (String shared : List.of("schema", "_default", samples().getFirst())) {
      copy(tenants().resolve(shared), root.resolve(shared));
    }
    Path agency = root.resolve(samples().getFirst()).resolve("agency.json");
    Files.writeString(agency, Files.readString(agency).replace(" (contoh)", ""));
    assertThatThrownBy(() -> as.nobody(() -> loader.load(root))).isInstanceOf(FolderProblem.class).hasMessageContaining("(contoh)");
  }

  private static List<String> samples() throws IOException {
    try (Stream<Path> folders = Files.list(tenants())) {
      return folders.filter(folder -> Files.exists(folder.resolve("agency.json")) && read(folder.resolve("agency.json")).contains("\"sample\": true"))
          .map(folder -> folder.getFileName().toString()).sorted().toList();
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
    as.agency(agency, () -> editor.draft(standard.service().slug(), Agencies.saying("ditulis orang")));
    Path file = standardFile(root, "folder-orang");
    Files.writeString(file, Files.readString(file).replace("Tidak dipungut biaya (gratis)", "Tanpa biaya"));
    as.nobody(() -> loader.load(root));
    assertThat(only(agency).versions().get(0).content()).isEqualTo(Agencies.saying("ditulis orang"));
  }

  @Test
  void service_that_is_described_otherwise_is_so_for_the_public_and_needs_no_draft() throws Exception {
    agencies.waitUntilLoaded();
    Path root = copyWithAgency("folder-nama");
    as.nobody(() -> loader.load(root));
    long agency = keys.idOf("folder-nama").orElseThrow();
    Path file = standardFile(root, "folder-nama");
    String slug = only(agency).service().slug();
    Files.writeString(file, Files.readString(file).replaceFirst("\"name\": \"[^\"]+\"", "\"name\": \"Bimbingan Kearsipan\"")
        .replaceFirst("\"audience\": \"[A-Z]+\"", "\"audience\": \"PUBLIC\"").replaceFirst(",\\s*\"service_point\": \"[^\"]+\"", ""));
    as.nobody(() -> loader.load(root));
    StandardDetail described = only(agency);
    assertThat(described.service().name()).isEqualTo("Bimbingan Kearsipan");
    assertThat(described.versions()).extracting(v -> v.status()).containsExactly(StandardStatus.IN_FORCE);
    PublishedService published = directory.service("folder-nama", slug, TODAY);
    assertThat(published.name()).isEqualTo("Bimbingan Kearsipan");
    assertThat(published.audience()).isEqualTo(Audience.PUBLIC);
    assertThat(published.servicePointCode()).isNull();
    assertThat(searching.count("kearsipan", "folder-nama", TODAY)).isEqualTo(1);
  }

  @Test
  void history_and_draft_come_out_as_they_went_in() throws Exception {
    agencies.waitUntilLoaded();
    Path root = copyWithAgency("folder-riwayat");
    Path decree = only(root.resolve("folder-riwayat/decrees"));
    Files.writeString(decree.resolveSibling("1-2026.json"),
        Files.readString(decree).replaceFirst("\"number\": \"[^\"]+\"", "\"number\": \"1/2026\""));
    Path file = standardFile(root, "folder-riwayat");
    JsonObject standard = json(Files.readString(file));
    JsonObject first = standard.getJsonArray("versions").getJsonObject(0);
    JsonObject second = Json.createObjectBuilder(first).add("decree", "1/2026").add("in_force_from", "2026-02-01").build();
    JsonObject draft = Json.createObjectBuilder().add("content", first.getJsonObject("content").getJsonObject("product") == null
        ? first.get("content") : Json.createObjectBuilder(first.getJsonObject("content")).remove("product").build()).build();
    Files.writeString(file, Json.createObjectBuilder(standard)
        .add("versions", Json.createArrayBuilder().add(first).add(second).add(draft)).build().toString());
    as.nobody(() -> loader.load(root));
    long agency = keys.idOf("folder-riwayat").orElseThrow();
    StandardDetail loaded = only(agency);
    assertThat(loaded.versions()).extracting(v -> v.standing(TODAY))
        .containsExactly(Standing.DRAFT, Standing.IN_FORCE, Standing.ENDED);
    assertThat(loaded.versions().get(2).inForceTo()).isEqualTo(LocalDate.of(2026, 1, 31));
    Map<String, String> files = as.agency(agency, export::files);
    assertThat(files).hasSize(5);
    for (Map.Entry<String, String> exported : files.entrySet()) {
      assertThat(json(exported.getValue())).as(exported.getKey()).isEqualTo(json(read(root.resolve(exported.getKey()))));
    }
  }

  @Test
  void what_is_no_longer_in_the_folder_of_the_agency_goes() throws Exception {
    agencies.waitUntilLoaded();
    Path root = copyWithAgency("folder-susut");
    Path points = root.resolve("folder-susut/service-points.json");
    JsonObject kept = json(Files.readString(points));
    JsonArrayBuilder more = Json.createArrayBuilder(kept.getJsonArray("service_points"))
        .add(Json.createObjectBuilder(kept.getJsonArray("service_points").getJsonObject(0)).add("code", "loket-lama"));
    Files.writeString(points, Json.createObjectBuilder(kept).add("service_points", more).build().toString());
    as.nobody(() -> loader.load(root));
    long agency = keys.idOf("folder-susut").orElseThrow();
    assertThat(as.agency(agency, description::servicePoints)).extracting(ServicePoint::code).contains("loket-lama");
    assertThat(as.agency(agency, description::description).units()).isNotEmpty();

    Files.writeString(points, kept.toString());
    Path agencyFile = root.resolve("folder-susut/agency.json");
    Files.writeString(agencyFile, Json.createObjectBuilder(json(Files.readString(agencyFile)))
        .add("units", Json.createArrayBuilder()).build().toString());
    as.nobody(() -> loader.load(root));
    assertThat(as.agency(agency, description::servicePoints)).extracting(ServicePoint::code).isNotEmpty().doesNotContain("loket-lama");
    assertThat(as.agency(agency, description::description).units()).isEmpty();
    assertThat(directory.agency("folder-susut").profile().servicePoints()).extracting(ServicePoint::code).doesNotContain("loket-lama");
  }

  @Test
  void what_the_agency_keeps_itself_is_not_taken_from_its_folder_and_goes_on_in_its_export() throws Exception {
    agencies.waitUntilLoaded();
    Path root = copyWithAgency("folder-sendiri");
    as.nobody(() -> loader.load(root));
    long agency = keys.idOf("folder-sendiri").orElseThrow();
    byte[] picture = AgencyPartsIT.picture(300);
    as.agency(agency, () -> {
      Versioned<AgencyIdentity> now = identity.identity();
      identity.identify(now.lockVersion(), AgencyIdentity.typed("Dinas Mandiri", "Mandiri", null, "Jalan Mandiri 1", "0721 2222", null, null));
      channels.add(new OwnChannel("APP", "e-Mandiri", "https://mandiri.go.id", "Dinas Mandiri", "Senin–Jumat 08.00–15.00", "Kepala Seksi Pengaduan", true));
      points.add(ServicePoint.typed(null, "Loket Mandiri", "Jalan Mandiri 2", null, "https://www.openstreetmap.org/node/1", null, null,
          Map.of("6", List.of("08:00-11:00"))));
      calendar.keepWeeks(calendar.weeks().lockVersion(), new CalendarEditor.Weeks("Asia/Makassar", new CalendarHours(List.of(1, 6),
          Map.of("1", List.of("08:00-12:00"), "6", List.of("08:00-11:00")), null, true, OnHoliday.CLOSED, OnHoliday.CLOSED, OnHoliday.OPEN)));
      calendar.add(CalendarRules.typed(TODAY.plusDays(2), TODAY.plusDays(3), CalendarDay.Kind.CLOSURE, "Pindah gedung", null, null, false));
      heads.appoint(-1, new AgencyHead("Kepala Dinas", "Pembina Utama Muda", SigningCapacity.HOLDER, null, LocalDate.of(2026, 1, 2), null));
      letterheads.head(-1, letterheads.letterhead().value());
      numberings.number(-1, new Numbering("{arsip}/{nomor}/{unit}/{bulan-romawi}/{tahun}", "000.8.3.4", "07", 2));
      brandings.brand(-1, new Branding("#1a4f8b"));
      policies.keep(-1, new Policies(30));
      logos.show(-1, picture, "Lambang Provinsi Lampung");
    });
    Path file = root.resolve("folder-sendiri/agency.json");
    Files.writeString(file, Json.createObjectBuilder(json(Files.readString(file))).add("name", "Dinas Dari Berkas").add("phone", "(0721) 999999")
        .add("head", Json.createObjectBuilder().add("position", "Kepala Dari Berkas").add("capacity", "HOLDER").add("from", "2026-01-02"))
        .add("channels", Json.createArrayBuilder()).add("units", Json.createArrayBuilder()).build().toString());
    as.nobody(() -> loader.load(root));
    AgencyDescription kept = as.agency(agency, description::description);
    assertThat(kept.name()).isEqualTo("Dinas Mandiri");
    assertThat(kept.zone()).isEqualTo("Asia/Makassar");
    assertThat(kept.channels()).extracting(OwnChannel::value).contains("e-Mandiri");
    assertThat(kept.units()).as("a part it does not keep itself").isEmpty();
    assertThat(kept.head().position()).isEqualTo("Kepala Dinas");
    assertThat(as.agency(agency, description::servicePoints)).extracting(ServicePoint::code).contains("loket-mandiri");

    Map<String, String> files = as.agency(agency, export::files);
    Path elsewhere = copyWithAgency("folder-pindah");
    files.forEach((path, content) -> write(elsewhere.resolve(path.replace("folder-sendiri", "folder-pindah")),
        content.replace("folder-sendiri", "folder-pindah").replace("Dinas Mandiri\"", "Dinas Pindah\"")));
    as.nobody(() -> loader.load(elsewhere));
    Map<String, String> again = as.agency(keys.idOf("folder-pindah").orElseThrow(), export::files);
    assertThat(json(again.get("folder-pindah/agency.json"))).isEqualTo(json(read(elsewhere.resolve("folder-pindah/agency.json"))));
    assertThat(again.get("folder-pindah/logo.json")).isNotNull().isEqualTo(files.get("folder-sendiri/logo.json"));
    assertThat(json(again.get("folder-pindah/service-points.json"))).isEqualTo(json(read(elsewhere.resolve("folder-pindah/service-points.json"))));
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

  private static void write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
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
      for (Path file : files.filter(Files::isRegularFile).toList()) {
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

  private static JsonObject json(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
