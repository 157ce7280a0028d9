package id.baku.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.standards.StandardDetail.Standing;
import id.baku.standards.StandardDetail.VersionDetail;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A label that nobody has to update at midnight. */
class StandingTest {

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "DRAFT,      -,          -,          2026-11-22, DRAFT",
      "IN_FORCE,   2024-05-27, -,          2026-11-22, IN_FORCE",
      "IN_FORCE,   2027-01-01, -,          2026-12-31, UPCOMING",
      "IN_FORCE,   2027-01-01, -,          2027-01-01, IN_FORCE",
      "SUPERSEDED, 2024-05-27, 2026-12-31, 2026-12-31, IN_FORCE",
      "SUPERSEDED, 2024-05-27, 2026-12-31, 2027-01-01, ENDED",
      "REVOKED,    2024-05-27, -,          2026-11-22, REVOKED"})
  void follows_from_the_dates(StandardStatus status, LocalDate from, LocalDate to, LocalDate day, Standing expected) {
    VersionDetail version = new VersionDetail(null, 1, status, "product", null, from, to, null, null, null, 1);
    assertThat(version.standing(day)).isEqualTo(expected);
  }
}
