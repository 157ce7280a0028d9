package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadinessTest {

  @Test
  void up_without_any_check_is_the_server_before_the_application() {
    assertThat(Readiness.of("{\"status\":\"UP\",\"checks\":[]}").ready()).isFalse();
  }

  @Test
  void up_with_a_check_is_ready() {
    assertThat(Readiness.of("{\"status\":\"UP\",\"checks\":[{\"name\":\"tenants\",\"status\":\"UP\"}]}").ready()).isTrue();
  }

  @Test
  void down_tells_what_it_is_busy_with() {
    Readiness busy = Readiness.of("{\"status\":\"DOWN\",\"checks\":[{\"name\":\"tenants\",\"status\":\"DOWN\",\"data\":{\"step\":\"lampung\",\"done\":3,\"total\":12}}]}");
    assertThat(busy.ready()).isFalse();
    assertThat(busy.note()).contains("3 of 12, lampung");
    assertThat(busy.problem()).isEmpty();
  }

  @Test
  void a_problem_is_passed_on_in_its_own_words() {
    assertThat(Readiness.of("{\"status\":\"DOWN\",\"checks\":[{\"name\":\"tenants\",\"status\":\"DOWN\",\"data\":{\"problem\":\"No name.\"}}]}").problem())
        .contains("No name.");
  }

  @Test
  void an_error_page_is_not_ready() {
    assertThat(Readiness.of("<html>404</html>").ready()).isFalse();
  }
}
