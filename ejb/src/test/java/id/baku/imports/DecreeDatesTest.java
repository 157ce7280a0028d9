package id.baku.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.InvalidInput;
import id.baku.standards.DecreeView;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecreeDatesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
      "1945-08-17,1945-08-17,1945-08-17,1945-08-17",
      "2026-11-22,2026-11-22,2028-11-22,2026-11-22",
      "2026-03-02,,2025-01-01,",
      "2026-03-02,2026-03-05,2026-03-02,2026-04-01"})
  void days_that_can_be_true_pass_also_in_force_before_it_was_fixed(LocalDate fixed, LocalDate signed, LocalDate inForce,
      LocalDate published) {
    assertThatCode(() -> DecreeDates.check(decree(fixed, signed, inForce, published), TODAY)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
      "2026-03-02,,0026-05-05,,inForceOn",
      "2026-03-02,,2099-01-01,,inForceOn",
      "2026-03-02,,2028-11-23,,inForceOn",
      "2026-03-02,,-0005-01-01,,inForceOn",
      "2031-01-01,,2026-03-02,,fixedOn",
      "2026-11-23,,2026-03-02,,fixedOn",
      "1945-08-16,,2026-03-02,,fixedOn",
      "2026-03-02,2026-11-23,2026-03-02,,signedOn",
      "2026-03-02,,2026-03-02,2026-03-01,publishedOn",
      "2026-03-02,,2026-03-02,2030-01-01,publishedOn"})
  void others_are_refused_and_named(LocalDate fixed, LocalDate signed, LocalDate inForce, LocalDate published, String field) {
    assertThatThrownBy(() -> DecreeDates.check(decree(fixed, signed, inForce, published), TODAY))
        .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.fields()).containsExactly(field))
        .hasMessageStartingWith("decree.dates");
  }

  @Test
  void all_that_is_wrong_is_named_at_once() {
    LocalDate far = LocalDate.of(2099, 1, 1);
    assertThatThrownBy(() -> DecreeDates.check(decree(far, far, far, null), TODAY)).isInstanceOfSatisfying(InvalidInput.class,
        wrong -> assertThat(wrong.fields()).containsExactly("fixedOn", "inForceOn", "signedOn"));
  }

  private static DecreeView decree(LocalDate fixed, LocalDate signed, LocalDate inForce, LocalDate published) {
    return new DecreeView(null, "1/2026", "Standar", null, null, fixed, signed, inForce, published, null, null, null, List.of(),
        List.of(), List.of(), null, null);
  }
}
