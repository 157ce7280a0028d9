package id.baku.web.api;

import id.baku.web.api.Problem.Fault;
import id.baku.web.platform.Texts;
import java.util.List;
import java.util.stream.Stream;

/** Puts a failure into words. */
final class ProblemText {

  private ProblemText() {}

  static Problem of(Failure failure, Texts texts, String instance, String incident) {
    String key = "problem." + failure.code();
    String detail = texts.get(texts.has(key) ? key : "problem.unknown", failure.params());
    List<Fault> faults = Stream.concat(failure.fields().stream().map(field -> fault(failure, field, detail)),
        failure.inBody().stream().map(fault -> Fault.at(fault.pointer(), fault.code(), texts.get("problem." + fault.code(), fault.params())))).toList();
    return new Problem(Problem.TYPE_PREFIX + failure.code(), texts.get("api.title." + failure.status()),
        failure.status(), detail, instance, faults.isEmpty() ? null : faults, incident);
  }

  /** What cannot be read came in a parameter or a header, since faults of a body name their places; what is refused is in the body. */
  private static Fault fault(Failure failure, String field, String detail) {
    return failure.status() == 400
        ? Fault.inParameter(field, failure.code(), detail)
        : Fault.inBody(field, failure.code(), detail);
  }
}
