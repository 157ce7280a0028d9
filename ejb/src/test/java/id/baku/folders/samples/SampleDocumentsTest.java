package id.baku.folders.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.DecreeParser;
import id.baku.decrees.ParsedDecree;
import id.baku.decrees.ParsedDecreeJson;
import id.baku.decrees.ParsedStandard;
import id.baku.folders.FolderFromDecree;
import id.baku.folders.samples.Manuscript.Service;
import id.baku.folders.samples.SampleDocuments.Sample;
import id.baku.platform.Json;
import id.baku.regulations.Registry;
import id.baku.standards.ComponentKind;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample agency came in through its document: what is in its folder is what reading the document gives. */
class SampleDocumentsTest {

  private static final long MOST_BYTES = 200_000;
  private static final Pattern LIFE_EVENTS = Pattern.compile(",\n\\s*\"life_events\": \\[[^]]*]");

  static List<Sample> samples() {
    return SampleDocuments.ALL;
  }

  @Test
  void every_sample_agency_has_a_document_of_a_kind_of_its_own() throws IOException {
    try (Stream<Path> folders = Files.list(SampleDocuments.TENANTS)) {
      List<String> invented = folders.filter(folder -> isSample(folder.resolve("agency.json")))
          .map(folder -> folder.getFileName().toString()).toList();
      assertThat(invented).hasSize(5).containsExactlyInAnyOrderElementsOf(SampleDocuments.byAgency().keySet());
    }
    assertThat(SampleDocuments.byAgency().values()).extracting(documents -> documents.getFirst().file().replaceFirst(".*\\.", "")).doesNotHaveDuplicates();
    assertThat(SampleDocuments.ALL).extracting(sample -> Json.read(Files.readString(sample.folder().resolve("agency.json")), JsonObject.class)
        .getString("government")).containsOnly("kabupaten-muara-contoh", "kota-contoh-raya", "kabupaten-bukit-contoh");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void all_components_of_all_standards_are_read(Sample sample) throws IOException {
    ParsedDecree decree = parsed(sample);
    var report = decree.report();
    System.out.printf("%s, %s: %d standards, %d of %d components, %d doubtful, %d remainders of %d characters%n", sample,
        sample.file(), report.standards(), report.cellsFound(), report.cellsFound() + report.cellsMissing(),
        report.lowConfidence(), report.remainders(), report.remainderCharacters());
    assertThat(decree.standards()).hasSizeBetween(3, 8).hasSameSizeAs(sample.read().services());
    assertThat(decree.standards()).allSatisfy(standard -> assertThat(standard.missing()).isEmpty());
    assertThat(decree.rowErrors()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_component_says_what_the_manuscript_says(Sample sample) throws IOException {
    List<ParsedStandard> standards = parsed(sample).standards();
    List<Service> services = sample.read().services();
    for (int i = 0; i < services.size(); i++) {
      assertThat(standards.get(i).serviceType()).endsWith(services.get(i).name());
      for (ComponentKind kind : ComponentKind.values()) {
        String written = services.get(i).content().get(kind).stream().map(SampleDocumentsTest::words).collect(Collectors.joining());
        assertThat(words(standards.get(i).cell(kind).orElseThrow().text())).as(services.get(i).name() + ", " + kind).isEqualTo(written);
      }
    }
  }

  static Collection<List<Sample>> agencies() {
    return SampleDocuments.byAgency().values();
  }

  /** Which events in life a service is for, no decree says: people have added it. */
  @ParameterizedTest
  @MethodSource("agencies")
  void the_folder_is_what_parse_writes_from_its_documents(List<Sample> documents) throws Exception {
    Path folder = documents.getFirst().folder();
    Registry registry = Registry.of(Files.readString(SampleDocuments.TENANTS.resolve("_default/regulations.json")));
    String point = Json.read(Files.readString(folder.resolve("service-points.json")), JsonObject.class)
        .getJsonArray("service_points").getJsonObject(0).getString("code");
    Map<String, String> written = new TreeMap<>();
    for (Sample sample : documents) {
      String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(sample.document())));
      written.putAll(new FolderFromDecree(registry, point, sample.audience())
          .files(parsed(sample), hash, path -> Optional.ofNullable(written.get(path))));
    }
    Map<String, String> there = new TreeMap<>();
    for (String part : List.of("decrees", "standards")) {
      try (Stream<Path> files = Files.list(folder.resolve(part))) {
        for (Path file : files.toList()) {
          there.put(part + "/" + file.getFileName(), LIFE_EVENTS.matcher(Files.readString(file)).replaceFirst(""));
        }
      }
    }
    assertThat(there).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_document_can_be_made_again(Sample sample) throws IOException {
    ParsedDecree again = new DecreeParser().parse(sample.written(), sample.file());
    assertThat(ParsedDecreeJson.of(again)).isEqualTo(ParsedDecreeJson.of(parsed(sample)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_document_is_small_and_names_nobody(Sample sample) throws IOException {
    assertThat(Files.size(sample.document())).isLessThan(MOST_BYTES);
    ParsedDecree decree = parsed(sample);
    assertThat(decree.source()).doesNotContain("NIP");
    assertThat(decree.header().signatory().name()).containsIgnoringCase("contoh");
  }

  private static ParsedDecree parsed(Sample sample) {
    return new DecreeParser().parse(sample.document());
  }

  private static boolean isSample(Path agency) {
    try {
      return Files.exists(agency) && Json.read(Files.readString(agency), JsonObject.class).getBoolean("sample", false);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /** Without signs of lists, spaces and points, which every layout sets in its own way. */
  private static String words(String text) {
    return text.replaceAll("(?m)(?:^|(?<=[\\s;]))(?:\\d{1,2}\\.|[a-z]\\.|-{1,2})\\s", "").replaceAll("[\\s.:;]", "");
  }
}
