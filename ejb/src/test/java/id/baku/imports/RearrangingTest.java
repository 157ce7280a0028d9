package id.baku.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.decrees.CellWording.Breaks;
import id.baku.decrees.ParsedContent;
import id.baku.imports.ImportedStandard.Reading;
import id.baku.imports.MergedParts.From;
import id.baku.imports.MergedParts.Part;
import id.baku.platform.InvalidInput;
import id.baku.platform.Refused;
import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Item;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two standards become one, and one becomes two. */
class RearrangingTest {

  private static final ParsedContent SHAPE = new ParsedContent(law -> null);

  @Test
  void what_one_lacks_is_taken_over_and_what_both_say_stands_together() {
    ImportedStandard into = with(with(empty(1, "A"), ComponentKind.REQUIREMENTS, "KTP"), ComponentKind.FEE, "Gratis");
    ImportedStandard other = with(with(with(empty(2, "B"), ComponentKind.REQUIREMENTS, "Surat"), ComponentKind.FEE, " Gratis "),
        ComponentKind.PRODUCT, "Kartu");
    MergedParts merged = into.merged(other, SHAPE::of);
    assertThat(merged.parts()).containsExactly(new Part(ComponentKind.REQUIREMENTS, From.APPENDED, "KTP\nSurat"),
        new Part(ComponentKind.FEE, From.KEPT, "Gratis"), new Part(ComponentKind.PRODUCT, From.TAKEN_OVER, "Kartu"));
    assertThat(merged.reading().content().requirements().items()).extracting(Item::text).containsExactly("KTP", "Surat");
    assertThat(merged.reading().content().product().raw()).isEqualTo("Kartu");
    assertThat(merged.reading().slug()).as("it stays the standard of its own service").isEqualTo("a");
  }

  @Test
  void where_lines_end_with_the_page_a_blank_one_parts_the_texts() {
    var cell = new ImportedCell(ComponentKind.FEE, "Tidak dipungut\nbiaya", Breaks.PAGE, 1, List.of());
    assertThat(MergedParts.joined(cell, "Gratis")).isEqualTo("Tidak dipungut\nbiaya\n\nGratis");
  }

  @Test
  void nothing_is_merged_with_itself_or_after_a_decision() {
    assertThatThrownBy(() -> empty(1, "A").merged(empty(1, "A"), SHAPE::of)).isInstanceOf(Refused.class).hasMessageStartingWith("import.merge-itself");
    assertThatThrownBy(() -> empty(1, "A").merged(empty(2, "B").leftOut(), SHAPE::of)).hasMessageStartingWith("import.decided");
    ImportedStandard merged = empty(2, "B").mergedInto(1);
    assertThat(merged.decision().isKept()).isFalse();
    assertThatThrownBy(merged::leftOut).hasMessageStartingWith("import.decided");
    assertThat(merged.parted()).isEqualTo(empty(2, "B"));
  }

  @Test
  void chosen_components_become_a_standard_of_their_own() {
    ImportedStandard whole = with(with(empty(3, "Kartu"), ComponentKind.REQUIREMENTS, "KTP"), ComponentKind.FEE, "Gratis");
    SplitStandard split = SplitStandard.of(whole, EnumSet.of(ComponentKind.FEE), " Kartu Hilang ", 9, List.of("3", "3b"),
        Set.of("kartu", "kartu-hilang"));
    assertThat(split.rest().reading().cells()).extracting(ImportedCell::kind).containsExactly(ComponentKind.REQUIREMENTS);
    assertThat(split.rest().reading().content().fee()).isNull();
    assertThat(split.piece().reading().content().fee().raw()).isEqualTo("Gratis");
    assertThat(split.piece().reading().content().requirements()).isNull();
    assertThat(split.piece()).matches(piece -> piece.position() == 9 && piece.label().equals("3c") && piece.splitFrom() == 3 && piece.isUntouched());
    assertThat(split.piece().reading()).matches(reading -> reading.slug().equals("kartu-hilang-2") && reading.name().equals("Kartu Hilang"));
    assertThat(split.piece().piece(10, "3d", whole.reading()).splitFrom()).as("a piece of a piece stands behind the whole").isEqualTo(3);
  }

  @Test
  void something_has_to_stay_and_something_to_go() {
    ImportedStandard whole = with(with(empty(1, "Kartu"), ComponentKind.REQUIREMENTS, "KTP"), ComponentKind.FEE, "Gratis");
    for (Set<ComponentKind> kinds : List.of(EnumSet.noneOf(ComponentKind.class), EnumSet.of(ComponentKind.EVALUATION),
        EnumSet.of(ComponentKind.REQUIREMENTS, ComponentKind.FEE))) {
      assertThatThrownBy(() -> SplitStandard.of(whole, kinds, "Nama", 2, List.of(), Set.of())).isInstanceOf(InvalidInput.class)
          .hasMessageStartingWith("import.split-nothing");
    }
    assertThatThrownBy(() -> SplitStandard.of(whole, EnumSet.of(ComponentKind.FEE), " ", 2, List.of(), Set.of())).hasMessageStartingWith("service.name");
  }

  private static ImportedStandard with(ImportedStandard standard, ComponentKind kind, String words) {
    return standard.corrected(CorrectedCell.of(kind, words, Optional.empty(), SHAPE::of));
  }

  private static ImportedStandard empty(int position, String name) {
    return new ImportedStandard(position, null, name, String.valueOf(position), new Reading(name.toLowerCase(), name, Audience.PUBLIC, null,
        List.of(), false, StandardContent.EMPTY, List.of()), "", 0, Decision.OPEN, null, null, null, 0, false, null, null);
  }
}
