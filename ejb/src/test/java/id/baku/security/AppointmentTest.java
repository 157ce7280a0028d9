package id.baku.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.InvalidInput;
import id.baku.platform.SigningCapacity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppointmentTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void says_which_field_is_wrong() {
    refused(" ", DAY, null, null, "person.role-missing", "role");
    refused("EDITOR", null, null, null, "person.from-missing", "from");
    refused("EDITOR", DAY, DAY.minusDays(1), null, "person.until-before-from", "until");
  }

  @Test
  void one_day_is_enough_and_nobody_need_say_in_which_capacity() {
    assertThat(new Appointment("EDITOR", DAY, DAY, null).capacity()).isEqualTo(SigningCapacity.HOLDER);
    assertThat(new Appointment("EDITOR", DAY, null, SigningCapacity.HOLDER).until()).isNull();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HOLDER")
  void whoever_acts_for_somebody_does_so_until_a_day(SigningCapacity capacity) {
    refused("APPROVER", DAY, null, capacity, "person.acting-needs-end", "until");
    assertThat(new Appointment("APPROVER", DAY, DAY.plusMonths(3), capacity).capacity()).isEqualTo(capacity);
  }

  private static void refused(String role, LocalDate from, LocalDate until, SigningCapacity capacity, String code, String field) {
    assertThatThrownBy(() -> new Appointment(role, from, until, capacity)).isInstanceOfSatisfying(InvalidInput.class, refused -> {
      assertThat(refused.code()).isEqualTo(code);
      assertThat(refused.fields()).containsExactly(field);
    });
  }
}
