package id.baku.web.api;

import id.baku.web.api.Problem.Fault;
import id.baku.web.platform.Texts;
import java.util.List;

/** Puts a failure into words. */
final class ProblemText {

  private ProblemText() {}

  static Problem of(Failure failure, Texts texts, String instance, String incident) {
    String key = "problem." + failure.code();
    String detail = texts.get(texts.has(key) ? key : "problem.unknown", failure.params());
    List<Fault> faults = failure.fields().stream().map(field -> fault(failure, field, detail)).toList();
    return new Problem(Problem.TYPE_PREFIX + failure.code(), texts.get("api.title." + failure.status()),
        failure.status(), detail, instance, faults.isEmpty() ? null : faults, incident);
  }

  /** What cannot be read came in a parameter, as long as the API takes no bodies; what is refused is in the body. */
  private static Fault fault(Failure failure, String field, String detail) {
    return failure.status() == 400
        ? Fault.inParameter(field, failure.code(), detail)
        : Fault.inBody(field, failure.code(), detail);
  }
}
