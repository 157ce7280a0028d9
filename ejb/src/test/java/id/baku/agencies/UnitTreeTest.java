package id.baku.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.agencies.AgencyDescription.AgencyUnit;
import id.baku.platform.NotFound;
import id.baku.platform.ProblemException;
import id.baku.platform.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final UnitTree TREE = new UnitTree(List.of()).add("Bidang Umum", null).add("Seksi Arsip", "bidang-umum").add("Bidang Data", null);

  @Test
  void a_code_is_made_of_the_name_and_stays_when_the_name_changes() {
    UnitTree renamed = TREE.change("bidang-data", "Bidang Data dan Informasi", "bidang-umum");
    assertThat(renamed.unit("bidang-data")).isEqualTo(new AgencyUnit("bidang-data", "Bidang Data dan Informasi", "bidang-umum", null, null));
    assertThat(renamed.add("Bidang Data", null).unit("bidang-data-2").stands()).isTrue();
  }

  @Test
  void parents_come_before_their_children_wherever_they_were_moved() {
    UnitTree moved = TREE.add("Aula", null).change("bidang-umum", "Bidang Umum", "aula");
    assertThat(moved.inOrder()).extracting(AgencyUnit::code).containsExactly("bidang-data", "aula", "bidang-umum", "seksi-arsip");
  }

  @Test
  void merged_units_end_in_one_that_takes_over_what_lay_below_them() {
    UnitTree merged = TREE.merge(List.of("bidang-umum", "bidang-data"), "Bidang Umum", DAY);
    assertThat(merged.unit("bidang-umum")).isEqualTo(new AgencyUnit("bidang-umum", "Bidang Umum", null, DAY, List.of("bidang-umum-2")));
    assertThat(merged.unit("bidang-data").successors()).containsExactly("bidang-umum-2");
    assertThat(merged.unit("seksi-arsip").parent()).isEqualTo("bidang-umum-2");
  }

  @Test
  void a_split_unit_ends_in_several() {
    UnitTree split = TREE.split("seksi-arsip", List.of("Seksi Arsip", "Seksi Pustaka"), DAY);
    assertThat(split.unit("seksi-arsip").successors()).containsExactly("seksi-arsip-2", "seksi-pustaka");
    assertThat(split.unit("seksi-pustaka").parent()).isEqualTo("bidang-umum");
  }

  @Test
  void what_makes_no_tree_is_refused() {
    assertThat(refused(() -> TREE.change("bidang-umum", "Bidang Umum", "seksi-arsip"))).isEqualTo("unit.below-itself");
    assertThat(refused(() -> TREE.merge(List.of("bidang-umum", "seksi-arsip"), "Bidang", DAY))).isEqualTo("unit.merge-below");
    assertThat(refused(() -> TREE.merge(List.of("bidang-umum", "bidang-umum"), "Bidang", DAY))).isEqualTo("unit.merge-two");
    assertThat(refused(() -> TREE.split("bidang-umum", List.of("Satu", "Dua"), DAY))).isEqualTo("unit.has-units");
    assertThat(refused(() -> TREE.split("seksi-arsip", List.of("Satu", "satu"), DAY))).isEqualTo("unit.name-taken");
    assertThatThrownBy(() -> TREE.split("seksi-arsip", List.of("Satu", "satu"), DAY)).as("where they were typed")
        .isInstanceOfSatisfying(Refused.class, wrong -> assertThat(wrong.fields()).containsExactly("names"));
    assertThat(refused(() -> TREE.end("bidang-umum", DAY))).isEqualTo("unit.has-units");
    assertThat(refused(() -> TREE.end("seksi-arsip", DAY).change("seksi-arsip", "Lain", null))).isEqualTo("unit.ended");
    assertThat(refused(() -> TREE.end("seksi-arsip", DAY).add("Lain", "seksi-arsip"))).isEqualTo("unit.ended");
    assertThat(refused(() -> TREE.add("bidang DATA", null))).isEqualTo("unit.name-taken");
    assertThat(refused(() -> TREE.add(" ", null))).isEqualTo("field.missing");
    assertThatThrownBy(() -> TREE.unit("lain")).isInstanceOf(NotFound.class);
  }

  private static String refused(Runnable act) {
    try {
      act.run();
      return "done";
    } catch (ProblemException refused) {
      return refused.code();
    }
  }
}
