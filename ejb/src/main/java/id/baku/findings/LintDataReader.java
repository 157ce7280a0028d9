package id.baku.findings;

import id.baku.agencies.ReferenceReader;
import id.baku.lint.LintData;
import id.baku.platform.Digests;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the rules know besides the standards, as it was loaded last. */
@Dependent
class LintDataReader {

  /** In the order in which {@link LintData#of} takes them. */
  static final List<String> DOCUMENTS = List.of("regulations", "spelling", "lint-expectations", "service-vocabulary");

  @Inject ReferenceReader reference;

  /** @param fingerprint the same as long as the data is the same */
  record Known(LintData data, String fingerprint) {}

  /** Empty as long as one of the documents was never loaded. */
  Optional<Known> read() {
    return documents().map(json -> new Known(LintData.of(json.get(0), json.get(1), json.get(2), json.get(3)),
        fingerprint(json)));
  }

  /** Empty as long as one of the documents was never loaded. */
  Optional<String> fingerprint() {
    return documents().map(LintDataReader::fingerprint);
  }

  private Optional<List<String>> documents() {
    List<String> json = new ArrayList<>();
    for (String name : DOCUMENTS) {
      reference.document(name).ifPresent(json::add);
    }
    return json.size() == DOCUMENTS.size() ? Optional.of(json) : Optional.empty();
  }

  private static String fingerprint(List<String> json) {
    return Digests.sha256(String.join("", json));
  }
}
