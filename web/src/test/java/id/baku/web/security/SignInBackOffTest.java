package id.baku.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.web.platform.HandClock;
import id.baku.web.security.SignInBackOff.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInBackOffTest {

  private static final String SITI = "siti@example.go.id";
  private static final String OFFICE = "10.0.0.1";

  private final HandClock clock = new HandClock(Instant.parse("2026-11-22T01:00:00Z"));
  private final SignInBackOff backOff = new SignInBackOff(clock);

  @Test
  void five_failures_are_free_and_the_sixth_try_waits() {
    fail(SITI, OFFICE, 5);
    assertThat(backOff.enter(Attempt.PASSWORD, SITI, OFFICE)).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void spelling_an_address_otherwise_does_not_help() {
    fail(SITI, OFFICE, 3);
    fail("  SITI@Example.go.id ", OFFICE, 2);
    assertThat(backOff.enter(Attempt.PASSWORD, SITI, OFFICE)).isPositive();
  }

  @Test
  void waiting_doubles_and_stays_below_a_quarter_of_an_hour() {
    fail(SITI, OFFICE, 5);
    clock.pass(Duration.ofSeconds(30));
    fail(SITI, OFFICE, 1);
    assertThat(backOff.enter(Attempt.PASSWORD, SITI, OFFICE)).isEqualTo(Duration.ofMinutes(1));
    for (int i = 0; i < 20; i++) {
      clock.pass(Duration.ofMinutes(15));
      fail(SITI, OFFICE, 1);
    }
    assertThat(backOff.enter(Attempt.PASSWORD, SITI, OFFICE)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void trying_while_one_has_to_wait_does_not_make_the_wait_longer() {
    fail(SITI, OFFICE, 5);
    for (int i = 0; i < 50; i++) {
      backOff.enter(Attempt.PASSWORD, SITI, OFFICE);
    }
    clock.pass(Duration.ofSeconds(30));
    assertThat(backOff.enter(Attempt.PASSWORD, SITI, OFFICE)).isZero();
  }

  @Test
  void the_right_password_forgets_what_was_held_against_the_account() {
    fail(SITI, OFFICE, 4);
    assertThat(backOff.enter(Attempt.PASSWORD, SITI, OFFICE)).isZero();
    backOff.succeeded(Attempt.PASSWORD, SITI, OFFICE);
    fail(SITI, OFFICE, 4);
    assertThat(backOff.enter(Attempt.PASSWORD, SITI, OFFICE)).isZero();
  }

  @Test
  void a_colleague_at_the_same_address_is_not_shut_out() {
    fail(SITI, OFFICE, 30);
    assertThat(backOff.enter(Attempt.PASSWORD, "budi@example.go.id", OFFICE)).isZero();
  }

  @Test
  void a_whole_office_behind_one_address_waits_ten_seconds_at_most() {
    for (int i = 0; i < 500; i++) {
      backOff.enter(Attempt.PASSWORD, "guess" + i + "@example.go.id", OFFICE);
      clock.pass(Duration.ofSeconds(11));
    }
    backOff.enter(Attempt.PASSWORD, "last@example.go.id", OFFICE);
    assertThat(backOff.enter(Attempt.PASSWORD, "budi@example.go.id", OFFICE)).isLessThanOrEqualTo(Duration.ofSeconds(10)).isPositive();
  }

  @Test
  void guessing_one_account_from_many_addresses_is_slowed_but_never_shuts_its_owner_out_for_long() {
    for (int i = 0; i < 100; i++) {
      backOff.enter(Attempt.PASSWORD, SITI, "10.1.0." + i);
      clock.pass(Duration.ofSeconds(61));
    }
    backOff.enter(Attempt.PASSWORD, SITI, "10.2.0.1");
    assertThat(backOff.enter(Attempt.PASSWORD, SITI, OFFICE)).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void whoever_signed_in_from_there_before_is_not_held_up_by_a_guesser_at_the_same_address() {
    backOff.enter(Attempt.PASSWORD, SITI, OFFICE);
    backOff.succeeded(Attempt.PASSWORD, SITI, OFFICE);
    for (int i = 0; i < 500; i++) {
      backOff.enter(Attempt.PASSWORD, "guess" + i + "@example.go.id", OFFICE);
      backOff.enter(Attempt.PASSWORD, SITI, "10.1.0." + i);
      clock.pass(Duration.ofSeconds(11));
    }
    assertThat(backOff.enter(Attempt.PASSWORD, "budi@example.go.id", OFFICE)).isZero();
    assertThat(backOff.enter(Attempt.PASSWORD, "dewi@example.go.id", OFFICE)).isPositive();
    assertThat(backOff.enter(Attempt.PASSWORD, SITI, OFFICE)).isZero();
    fail(SITI, OFFICE, 4);
    assertThat(backOff.enter(Attempt.PASSWORD, SITI, OFFICE)).isPositive();
  }

  @Test
  void tries_under_way_together_all_count() {
    long free = IntStream.range(0, 100).parallel()
        .filter(i -> backOff.enter(Attempt.PASSWORD, SITI, OFFICE).isZero()).count();
    assertThat(free).isEqualTo(5);
  }

  @Test
  void forgets_after_half_an_hour_of_peace() {
    fail(SITI, OFFICE, 10);
    clock.pass(SignInBackOff.FORGOTTEN_AFTER.plusSeconds(1));
    for (int i = 0; i < 5; i++) {
      assertThat(backOff.enter(Attempt.PASSWORD, SITI, OFFICE)).isZero();
    }
  }

  @Test
  void keeps_a_bounded_number_of_tallies() {
    for (int i = 0; i < SignInBackOff.MAX_TALLIES; i++) {
      backOff.enter(Attempt.PASSWORD, "guess" + i, "10." + i);
    }
    assertThat(backOff.size()).isLessThanOrEqualTo(SignInBackOff.MAX_TALLIES);
  }

  /** Or whoever types the number of an account as a mail address would shut out its second door. */
  @Test
  void attempts_of_one_kind_are_not_counted_for_another_whatever_is_typed() {
    for (int i = 0; i < 5; i++) {
      backOff.enter(Attempt.PASSWORD, "5", OFFICE);
    }
    assertThat(backOff.enter(Attempt.PASSWORD, "5", OFFICE)).isPositive();
    assertThat(backOff.enter(Attempt.CODE, "5", OFFICE)).isZero();
    assertThat(backOff.enter(Attempt.LINK, "5", OFFICE)).isZero();
  }

  @Test
  void a_missing_or_endless_address_is_counted_too() {
    fail(null, OFFICE, 5);
    assertThat(backOff.enter(Attempt.PASSWORD, "", OFFICE)).isPositive();
    assertThat(backOff.enter(Attempt.PASSWORD, "x".repeat(1_000_000), OFFICE)).isZero();
  }

  private void fail(String email, String address, int times) {
    for (int i = 0; i < times; i++) {
      backOff.enter(Attempt.PASSWORD, email, address);
    }
  }
}
