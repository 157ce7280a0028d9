package id.baku.imports;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.DecreeParser;
import id.baku.decrees.ParsedContent;
import id.baku.decrees.ParsedDecree;
import id.baku.regulations.Registry;
import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import id.baku.standards.ServiceDescription;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadDecreeTest {

  private static final Registry NO_REGISTRY = Registry.of("{\"regulations\":[]}");
  private static final Path FIXTURES = Path.of("src/test/resources/id/baku/decrees");

  @Test
  void every_standard_has_an_address_of_its_own_and_a_place_in_the_document() {
    ReadDecree read = read("lampung-2024.txt", List.of());
    assertThat(read.standards()).hasSize(40);
    Set<String> slugs = new HashSet<>();
    assertThat(read.standards()).allMatch(standard -> slugs.add(standard.reading().slug()));
    for (ImportedStandard standard : read.standards()) {
      assertThat(read.source().startsWith(standard.source(), standard.sourceStart())).isTrue();
      for (ImportedCell cell : standard.reading().cells()) {
        for (ImportedCell.Span span : cell.spans()) {
          assertThat(span.start()).isGreaterThanOrEqualTo(standard.sourceStart());
          assertThat(span.end()).isLessThanOrEqualTo(standard.sourceStart() + standard.source().length());
        }
      }
    }
  }

  @Test
  void signatory_is_a_position_and_nobody_by_name() {
    var header = read("lampung-2024.txt", List.of()).header();
    assertThat(header.number()).isEqualTo("000.8.3.4/359.a/07/2024");
    assertThat(header.signatoryPosition()).doesNotContainPattern("(?i)NIP|\\d{8}");
  }

  @Test
  void nobody_looks_at_an_employee_number() {
    ParsedDecree decree = new DecreeParser().parse("CAMAT,\nBUDI CONTOH\nNIP. 19700101 199503 1 001\n\nJenis Pelayanan: Izin\n"
        + "Persyaratan: KTP\nBiaya: gratis\nProduk: Izin\n", "uji.txt");
    ReadDecree read = ReadDecree.of(decree, "0".repeat(64), NO_REGISTRY, List.of());
    assertThat(read.source()).hasSameSizeAs(decree.source()).contains("NIP. ").doesNotContainPattern("1970|\\d{6}");
    assertThat(read.standards().getFirst().source() + read.leftOver()).contains("Jenis Pelayanan").doesNotContainPattern("1970|\\d{6}");
  }

  @Test
  void a_service_of_the_same_name_is_proposed_once() {
    String name = read("lampung-2024.txt", List.of()).standards().getFirst().reading().name();
    ServiceDescription known = new ServiceDescription("layanan-lama", name.toUpperCase(java.util.Locale.ROOT), null, 1,
        Audience.AGENCIES, "kantor");
    List<ImportedStandard> standards = read("lampung-2024.txt", List.of(known)).standards();
    assertThat(standards.getFirst().reading().slug()).isEqualTo("layanan-lama");
    assertThat(standards.getFirst().reading().audience()).isEqualTo(Audience.AGENCIES);
    assertThat(standards).filteredOn(standard -> standard.reading().knownService()).hasSize(1);
  }

  /** Correcting one typing error must not tear the rest of the component apart. */
  @Test
  void reading_the_wording_of_a_cell_again_gives_what_was_read_first() throws IOException {
    int cells = 0;
    int alike = 0;
    ParsedContent shape = new ParsedContent(law -> null);
    try (var files = Files.list(FIXTURES)) {
      for (Path file : files.filter(path -> path.toString().matches(".*\\.(txt|md)")).sorted().toList()) {
        for (ImportedStandard standard : read(file.getFileName().toString(), List.of()).standards()) {
          for (ImportedCell cell : standard.reading().cells()) {
            ComponentKind kind = cell.kind();
            cells++;
            var again = CorrectedCell.of(kind, cell.text(), Optional.of(cell), shape::of).content().component(kind);
            alike += again != null && structure(again).equals(structure(standard.reading().content().component(kind))) ? 1 : 0;
          }
        }
      }
    }
    assertThat(alike).as("of " + cells).isGreaterThan(cells * 99 / 100);
  }

  /** All but the raw wording, where a new line may stand for a blank. */
  private static String structure(Object component) {
    return component.toString().replaceFirst("(?s)raw=.*?, (items|steps|promises|free|channels|bases|number|every)=", "$1=")
        .replace("\n", " ");
  }

  private static ReadDecree read(String file, List<ServiceDescription> known) {
    ParsedDecree decree = new DecreeParser().parse(FIXTURES.resolve(file));
    return ReadDecree.of(decree, "0".repeat(64), NO_REGISTRY, known);
  }
}
