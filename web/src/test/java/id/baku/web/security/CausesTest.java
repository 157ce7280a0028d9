package id.baku.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.NotFound;
import id.baku.platform.ProblemException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

class CausesTest {

  @Test
  void finds_what_the_container_wrapped() {
    var wrapped = new ServletException(new RuntimeException(new NotFound("standard.unknown")));
    assertThat(Causes.find(wrapped, ProblemException.class)).map(ProblemException::code).contains("standard.unknown");
  }

  @Test
  void finds_nothing_where_there_is_nothing() {
    assertThat(Causes.find(new ServletException("x"), ProblemException.class)).isEmpty();
    assertThat(Causes.find(null, ProblemException.class)).isEmpty();
  }

  @Test
  void a_circle_of_causes_ends() {
    Exception first = new Exception();
    first.initCause(new Exception(first));
    assertThat(Causes.find(first, ProblemException.class)).isEmpty();
  }
}
