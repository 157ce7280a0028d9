package id.baku.web.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.InvalidInput;
import id.baku.security.TrailFilter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailQuestionTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Jayapura");

  @Test
  void days_are_those_of_the_agency_and_the_last_one_counts() {
    TrailFilter filter = asked("2026-11-22", "2026-11-23").filter(ZONE);
    assertThat(filter.from()).isEqualTo(Instant.parse("2026-11-21T15:00:00Z"));
    assertThat(filter.before()).isEqualTo(Instant.parse("2026-11-23T15:00:00Z"));
    assertThat(asked("2026-11-22", "2026-11-22").filter(ZONE).before()).isEqualTo(Instant.parse("2026-11-22T15:00:00Z"));
  }

  @Test
  void nothing_asked_is_everything() {
    assertThat(new TrailQuestion("", null, " ", "", null).filter(ZONE)).isEqualTo(TrailFilter.ALL);
    assertThat(new TrailQuestion("", null, " ", "", null).isAny()).isFalse();
  }

  @Test
  void what_is_no_id_is_nobodys() {
    assertThat(new TrailQuestion(null, "1 or 1=1", null, null, null).filter(ZONE).person()).isEqualTo(new UUID(0, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-29", "kemarin", "23-11-2026", "+999999999-12-31", "9999-12-31", "0000-01-01"})
  void what_is_no_day_is_told_with_its_field(String typed) {
    assertThatThrownBy(() -> asked(null, typed).filter(ZONE)).isInstanceOf(InvalidInput.class).hasMessageContaining("trail.day-unreadable")
        .satisfies(problem -> assertThat(((InvalidInput) problem).fields()).containsExactly("to"));
  }

  @Test
  void an_end_before_the_start_is_told() {
    assertThatThrownBy(() -> asked("2026-11-23", "2026-11-22").filter(ZONE)).isInstanceOf(InvalidInput.class).hasMessageContaining("trail.day-order");
  }

  private static TrailQuestion asked(String from, String to) {
    return new TrailQuestion(null, null, null, from, to);
  }
}
