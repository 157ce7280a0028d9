package id.baku.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.SigningCapacity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyHeadTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({"HOLDER, , , ''", "HOLDER, Wali Kota, , ''", "ACTING_VACANT, , , until person.acting-needs-end", "ACTING_ABSENT, , , until person.acting-needs-end",
      "ACTING_ABSENT, , 2026-12-31, ''", "HOLDER, , 2026-11-22, until person.until-before-from", "ON_BEHALF, , , onBehalfOf field.missing",
      "ON_BEHALF, Wali Kota, , ''", "BY_DELEGATION, Sekretaris Daerah, , ''"})
  void who_only_acts_does_so_for_a_time_and_who_signs_for_somebody_says_for_whom(SigningCapacity capacity, String onBehalfOf, LocalDate until, String wrong) {
    assertThat(told(AgencyHead.typed("Kepala Dinas Kesehatan", "Pembina Utama Muda", capacity, onBehalfOf, DAY, until)))
        .isEqualTo(wrong.isEmpty() ? List.of() : List.of(wrong));
  }

  @Test
  void for_whom_somebody_signs_is_dropped_where_it_signs_for_nobody() {
    assertThat(AgencyHead.typed("Camat", null, SigningCapacity.HOLDER, "Wali Kota", DAY, null).onBehalfOf()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ir. Budi Santoso", "Kepala Dinas 196501011990031001", "Bapak Kepala Dinas", "Siti Aminah, S.Kom., M.M."})
  void a_person_is_no_position(String position) {
    assertThat(told(AgencyHead.typed(position, null, null, null, DAY, null))).containsExactly("position head.person");
  }

  @Test
  void everything_is_told_at_once() {
    assertThat(told(AgencyHead.typed(" ", "\uD83D\uDE00\uD83D\uDE00", null, null, null, null))).containsExactly("position field.missing", "rank field.not-latin",
        "from person.from-missing");
  }

  private static List<String> told(AgencyHead head) {
    return head.problems().stream().map(problem -> problem.fields().getFirst() + " " + problem.code()).toList();
  }
}
