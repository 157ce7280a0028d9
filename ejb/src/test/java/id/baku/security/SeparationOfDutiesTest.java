package id.baku.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.Refused;
import id.baku.security.SeparationOfDuties.Basis;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparationOfDutiesTest {

  private static final long SITI = 1;
  private static final long BUDI = 2;
  private static final long HEAD = 3;

  @Test
  void who_wrote_any_of_it_does_not_check_it() {
    assertThatThrownBy(() -> SeparationOfDuties.legalCheck(Set.of(SITI, BUDI), BUDI)).isInstanceOf(Refused.class)
        .hasMessageContaining("duties.own-draft");
    assertThatCode(() -> SeparationOfDuties.legalCheck(Set.of(SITI, BUDI), HEAD)).doesNotThrowAnyException();
  }

  @Test
  void somebody_else_approves_whatever_the_size_of_the_office() {
    assertThat(SeparationOfDuties.approval(Set.of(SITI), HEAD, 2, false)).isEqualTo(Basis.SOMEBODY_ELSE);
    assertThat(SeparationOfDuties.approval(Set.of(), HEAD, 40, true)).isEqualTo(Basis.SOMEBODY_ELSE);
  }

  @Test
  void in_an_office_of_two_the_writer_records_what_was_signed_on_paper() {
    assertThat(SeparationOfDuties.approval(Set.of(SITI), SITI, 2, true)).isEqualTo(Basis.SIGNED_PAPER);
  }

  @ParameterizedTest
  @CsvSource({"2, false", "1, true", "3, true", "3, false", "40, true"})
  void otherwise_nobody_approves_the_own_draft(int people, boolean signedPaper) {
    assertThatThrownBy(() -> SeparationOfDuties.approval(Set.of(SITI, BUDI), SITI, people, signedPaper)).isInstanceOf(Refused.class)
        .hasMessageContaining("duties.own-draft");
  }
}
