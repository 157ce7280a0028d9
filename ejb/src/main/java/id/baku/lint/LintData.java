package id.baku.lint;

import id.baku.platform.Json;
import id.baku.regulations.Registry;

/** What rules know besides the subject: data under {@code tenants/_default}, none of it in code. */
public record LintData(Registry registry, Spelling spelling, Expectations expectations, Vocabulary vocabulary) {

  /** The documents {@code regulations}, {@code spelling}, {@code lint-expectations}, {@code service-vocabulary}. */
  public static LintData of(String regulations, String spelling, String expectations, String vocabulary) {
    return new LintData(Registry.of(regulations), Spelling.of(spelling),
        Json.read(expectations, Expectations.class), Json.read(vocabulary, Vocabulary.class));
  }
}
