package id.baku.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.decrees.ParsedContent;
import id.baku.decrees.CellWording.Breaks;
import id.baku.imports.ImportedStandard.Reading;
import id.baku.platform.InvalidInput;
import id.baku.platform.Json;
import id.baku.platform.Refused;
import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import id.baku.standards.DraftWritten;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardContent;
import id.baku.standards.TimeUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportedStandardTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 27);
  private static final DraftWritten DRAFT = new DraftWritten(UUID.randomUUID(), 1);

  @Test
  void a_corrected_wording_is_read_again() {
    ImportedStandard corrected = standard().corrected(cell(ComponentKind.COMPLETION_TIME, "paling lambat 3 (tiga) hari kerja"));
    var time = corrected.reading().content().completionTime();
    assertThat(time.raw()).isEqualTo("paling lambat 3 (tiga) hari kerja");
    assertThat(time.promises()).singleElement()
        .matches(promise -> promise.amount() == 3 && promise.unit() == TimeUnit.WORKING_DAY);
    assertThat(corrected.reading().cell(ComponentKind.COMPLETION_TIME)).get().matches(cell -> !cell.doubtful());
    assertThat(corrected.reading().content().requirements()).as("the rest stays").isEqualTo(standard().reading().content().requirements());
  }

  @Test
  void words_that_still_cannot_be_understood_stay_doubtful() {
    ImportedStandard corrected = standard().corrected(cell(ComponentKind.STAFF_COUNT, "secukupnya"));
    assertThat(corrected.reading().cell(ComponentKind.STAFF_COUNT)).get().matches(ImportedCell::doubtful);
    assertThat(corrected.reading().confidence()).isLessThan(0.7);
  }

  @Test
  void only_a_draft_is_taken_back_and_then_open_again() {
    assertThatThrownBy(() -> standard().takenBack(false)).isInstanceOf(Refused.class).hasMessageStartingWith("import.not-accepted");
    assertThatThrownBy(() -> standard().accepted(DRAFT).inForce(DAY).takenBack(false)).isInstanceOf(Refused.class).hasMessageStartingWith("import.recorded");
    ImportedStandard back = standard().accepted(DRAFT).takenBack(true);
    assertThat(back).matches(open -> open.decision() == Decision.OPEN && open.standardId() == null && open.reading().knownService());
    assertThat(standard().accepted(DRAFT).replaced().decision()).isEqualTo(Decision.LEFT_OUT);
  }

  @Test
  void no_words_take_the_component_away() {
    ImportedStandard corrected = standard().corrected(cell(ComponentKind.REQUIREMENTS, " \r\n "));
    assertThat(corrected.reading().content().requirements()).isNull();
    assertThat(corrected.reading().cell(ComponentKind.REQUIREMENTS)).isEmpty();
  }

  @Test
  void new_lines_typed_by_a_person_part_entries() {
    var items = standard().corrected(cell(ComponentKind.PRODUCT, "Surat keterangan\nKartu anggota")).reading().content().product();
    assertThat(items.items()).extracting(StandardContent.Item::text).containsExactly("Surat keterangan", "Kartu anggota");
  }

  @Test
  void what_has_been_decided_is_not_changed_any_more() {
    ImportedStandard accepted = standard().accepted(DRAFT);
    assertThat(accepted.decision()).isEqualTo(Decision.ACCEPTED);
    for (Runnable change : List.<Runnable>of(() -> accepted.corrected(cell(ComponentKind.FEE, "Gratis")), accepted::leftOut,
        () -> accepted.accepted(DRAFT), accepted::reopened, () -> accepted.undone(accepted.reading()))) {
      assertThatThrownBy(change::run).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("import.decided"));
    }
    assertThat(standard().leftOut().reopened().decision()).isEqualTo(Decision.OPEN);
    ImportedStandard inForce = accepted.inForce(DAY);
    assertThat(inForce.inForceFrom()).isEqualTo(DAY);
    assertThatThrownBy(() -> inForce.inForce(DAY)).isInstanceOf(Refused.class);
  }

  @Test
  void a_service_needs_a_name_and_an_address() {
    assertThatThrownBy(() -> standard().forService(service("Bukan Alamat", "Nama"), false)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> standard().forService(service("alamat", "  "), false)).isInstanceOf(InvalidInput.class);
    assertThat(standard().forService(service("alamat", "Nama"), true).reading()).matches(Reading::knownService);
  }

  @Test
  void what_is_least_sure_is_looked_at_first() {
    Reading reading = standard().corrected(cell(ComponentKind.FEE, "menyusul")).reading();
    assertThat(reading.cell(ComponentKind.FEE).orElseThrow().doubtful()).isTrue();
    assertThat(reading.leastSureFirst()).startsWith(ComponentKind.FEE, ComponentKind.REQUIREMENTS, ComponentKind.PROCEDURE)
        .hasSize(14).doesNotHaveDuplicates();
  }

  @Test
  void a_reading_comes_back_from_json_as_it_was() {
    Reading reading = standard().corrected(cell(ComponentKind.FEE, "Rp 10.000")).reading();
    assertThat(Json.read(Json.write(reading), Reading.class)).isEqualTo(reading);
  }

  private static ServiceDescription service(String slug, String name) {
    return new ServiceDescription(slug, name, null, 1, Audience.PUBLIC, null);
  }

  private static CorrectedCell cell(ComponentKind kind, String words) {
    return CorrectedCell.of(kind, words, Optional.empty(),
        new ParsedContent(law -> null)::of);
  }

  private static ImportedStandard standard() {
    var words = new StandardContent.ItemList("KTP", List.of(new StandardContent.Item("KTP", null, null)));
    var content = new StandardContent(words, null, null, null, null, null, null, null, null, null, null, null, null, null);
    var cell = new ImportedCell(ComponentKind.REQUIREMENTS, "KTP", Breaks.ENTRY, 1, List.of(new ImportedCell.Span(0, 3)));
    return new ImportedStandard(1, null, "Kartu", "1", new Reading("kartu", "Kartu", Audience.PUBLIC, null, List.of(), false, content,
        List.of(cell)), "KTP", 0, Decision.OPEN, null, null, null, 0, false, null, null);
  }
}
