package id.baku.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.NotPermitted;
import id.baku.platform.ProblemException;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.platform.Unmet;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

  @Test
  void each_kind_of_problem_has_its_status() {
    assertThat(status(new InvalidInput("page.limit"))).isEqualTo(400);
    assertThat(status(new NotPermitted("permission.missing"))).isEqualTo(403);
    assertThat(status(new NotFound("agency.unknown"))).isEqualTo(404);
    assertThat(status(new Stale("changed.meanwhile"))).isEqualTo(409);
    assertThat(status(new Unmet("draft.changed", Map.of()))).isEqualTo(412);
    assertThat(status(new Refused("standard.empty"))).isEqualTo(422);
  }

  @Test
  void a_stranger_without_permission_is_asked_to_sign_in() {
    assertThat(Failure.of(new NotPermitted("permission.missing"), false).status()).isEqualTo(401);
  }

  @Test
  void keeps_code_parameters_and_fields_of_a_problem() {
    Failure failure = Failure.of(new InvalidInput("page.limit", Map.of("max", 100), "limit"), false);
    assertThat(failure.code()).isEqualTo("page.limit");
    assertThat(failure.params()).containsEntry("max", 100);
    assertThat(failure.fields()).containsExactly("limit");
  }

  @Test
  void finds_a_problem_inside_what_the_container_wrapped_around_it() {
    var wrapped = new EJBException(new RuntimeException(new NotFound("standard.unknown")));
    assertThat(status(wrapped)).isEqualTo(404);
  }

  @Test
  void a_lost_race_at_commit_is_a_conflict() {
    var atCommit = new EJBException(new RollbackException(new OptimisticLockException()));
    assertThat(Failure.of(atCommit, true)).extracting(Failure::status, Failure::code)
        .containsExactly(409, "changed.meanwhile");
  }

  @Test
  void whatever_nobody_foresaw_is_a_fault_of_ours() {
    Failure failure = Failure.of(new IllegalStateException("password=secret"), true);
    assertThat(failure.isOurs()).isTrue();
    assertThat(failure.status()).isEqualTo(500);
    assertThat(failure.toString()).doesNotContain("secret");
  }

  @Test
  void a_database_that_is_away_or_stopped_a_long_question_is_passing_trouble() {
    Failure failure = Failure.of(new EJBException(new IllegalStateException("sql/x: canceling statement", new SQLException("x", "57014"))), false);
    assertThat(failure).extracting(Failure::status, Failure::code).containsExactly(503, "outage");
    assertThat(failure.isOurs()).isTrue();
  }

  @Test
  void a_circle_of_causes_ends() {
    Exception first = new Exception();
    Exception second = new Exception(first);
    first.initCause(second);
    assertThat(Failure.of(first, true).isOurs()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 405, 406, 413, 415, 429})
  void refusals_of_http_itself_keep_their_status(int status) {
    assertThat(Failure.ofHttp(status)).extracting(Failure::status, Failure::code)
        .containsExactly(status, "http." + status);
  }

  @ParameterizedTest
  @CsvSource({"418,400", "500,500", "502,500", "503,503"})
  void other_statuses_become_the_general_one(int status, int told) {
    assertThat(Failure.ofHttp(status).status()).isEqualTo(told);
  }

  private static int status(RuntimeException thrown) {
    assertThat(thrown).isInstanceOfAny(ProblemException.class, EJBException.class);
    return Failure.of(thrown, true).status();
  }
}
