package id.baku.findings;

import id.baku.lint.Finding;
import id.baku.platform.Digests;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A finding of one check.
 *
 * @param standardId null when it is about the decree
 * @param decree number of the decree it is about, null for a standard's
 * @param identity the same at the next check, as long as the same words stand in the same component
 * @param group the same for the same error elsewhere
 */
public record FoundFinding(Finding finding, UUID standardId, String decree, String identity, String group) {

  /** Counted over all standards, so that they change when another standard does. */
  private static final Set<String> TALLIES = Set.of("count", "total", "places", "others");
  private static final char PART = '\u001f';
  private static final int SHORT = 32;

  /** @param decree number of the decree around the standards, null without one; a standard's number is its id */
  static List<FoundFinding> of(List<Finding> findings, String decree) {
    Map<String, Integer> occurrences = new HashMap<>();
    List<FoundFinding> found = new ArrayList<>();
    findings.stream().sorted(Comparator.comparingInt(finding -> finding.place().at())).forEach(finding -> {
      String standard = finding.place().standard();
      String where = joined(finding.key(), standard == null ? "decree " + decree : standard,
          finding.place().component(), finding.quote(), finding.quote().isEmpty() ? parameters(finding) : "");
      int occurrence = occurrences.merge(where, 1, Integer::sum);
      found.add(new FoundFinding(finding, standard == null ? null : UUID.fromString(standard),
          standard == null ? decree : null, hash(joined(where, occurrence)), hash(error(finding))));
    });
    return found;
  }

  /** What makes two findings the same error: the regulation or channel it names, else the words and their mending. */
  private static String error(Finding finding) {
    Object name = finding.params().get("name");
    if (name != null) {
      return joined(finding.key(), name);
    }
    return finding.quote().isBlank() ? joined(finding.key(), parameters(finding))
        : joined(finding.key(), finding.quote().replaceAll("\\s+", " "),
            finding.fix() == null ? "" : finding.fix().replacement());
  }

  private static String parameters(Finding finding) {
    Map<String, Object> telling = new TreeMap<>(finding.params());
    telling.keySet().removeAll(TALLIES);
    return telling.toString();
  }

  private static String joined(Object... parts) {
    StringBuilder joined = new StringBuilder();
    for (Object part : parts) {
      joined.append(part).append(PART);
    }
    return joined.toString();
  }

  private static String hash(String text) {
    return Digests.sha256(text).substring(0, SHORT);
  }
}
