package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.standards.ComponentKind;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixturesTest {

  static List<String> documents() {
    return Fixtures.DOCUMENTS;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void reads_what_a_person_reads(String document) {
    JsonObject expected = Fixtures.expected(document);
    JsonObject actual = ParsedDecreeJson.of(Fixtures.parsed(document));
    List<String> differences = Agreement.of(expected, actual).differences();
    assertThat(expected.getJsonArray("standards")).isNotEmpty();
    assertThat(differences).isEmpty();
    if (!document.startsWith("lampung")) {
      assertThat(actual.getJsonArray("standards")).hasSameSizeAs(expected.getJsonArray("standards"));
    }
  }

  @Test
  void reads_all_forty_standards_of_the_decree_with_all_components() {
    ParsedDecree decree = Fixtures.parsed("lampung-2024.txt");

    assertThat(decree.standards()).hasSize(40);
    assertThat(decree.standards()).isNotEmpty().allSatisfy(s -> assertThat(s.missing()).isEmpty());
    assertThat(decree.standards().stream().map(ParsedStandard::group).distinct()).hasSize(8);
    assertThat(decree.standards().stream().mapToInt(s -> s.cells().size()).sum()).isEqualTo(560);
  }

  @Test
  void doubts_only_the_cell_of_the_decree_whose_digits_and_words_disagree() {
    ParsedDecree decree = Fixtures.parsed("lampung-2024.txt");

    assertThat(decree.standards().stream().flatMap(s -> s.cells().values().stream()).filter(ParsedCell::isLowConfidence))
        .singleElement().satisfies(cell -> {
          assertThat(cell.kind()).isEqualTo(ComponentKind.STAFF_COUNT);
          assertThat(cell.content()).isEqualTo(new CellContent.StaffCount(2, "tiga", "2 (tiga) orang"));
        });
    assertThat(decree.report().lowConfidence()).isEqualTo(1);
  }

  @Test
  void keeps_typing_errors_as_they_are() {
    ParsedDecree decree = Fixtures.parsed("lampung-2024.txt");

    assertThat(decree.standards()).anySatisfy(s -> assertThat(s.cell(ComponentKind.PRODUCT).orElseThrow().text())
        .contains("Sekeretariat"));
    assertThat(decree.standards()).anySatisfy(s -> assertThat(s.serviceType()).startsWith("Audensi"));
  }

  @Test
  void splits_numbers_that_extraction_glued_to_their_neighbours() {
    ParsedStandard complaints = Fixtures.parsed("lampung-2024.txt").standards().stream()
        .filter(s -> s.groupNumber() == 3 && s.serviceNumber() == 5).findFirst().orElseThrow();

    assertThat(((CellContent.Items) complaints.cell(ComponentKind.FACILITIES).orElseThrow().content()).items())
        .extracting(CellContent.Item::text).hasSize(6).endsWith("Mesin Fax", "Mesin Fotocopy");
  }
}
