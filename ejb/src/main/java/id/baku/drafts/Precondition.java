package id.baku.drafts;

import id.baku.platform.Unmet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Under which condition a partner wants to write: that there is no draft yet, or that it is still the one that was read.
 *
 * @param absent there must be none
 * @param any there must be one, whichever
 * @param tags it must be one of these
 * @source RFC 9110 §13.1.1, §13.1.2
 */
public record Precondition(boolean absent, boolean any, Set<String> tags) {

  /** Weak tags never match here, so they are not even read. */
  private static final Pattern TAG = Pattern.compile("(?<!W/)\"[\\x21\\x23-\\x7e]*\"");
  private static final String WHATEVER = "*";

  /** @param ifMatch header, null when it was not sent; likewise the other. Empty when neither says anything that can be held against a draft */
  public static Optional<Precondition> of(String ifMatch, String ifNoneMatch) {
    if (ifMatch != null && ifNoneMatch == null) {
      return Optional.of(new Precondition(false, ifMatch.strip().equals(WHATEVER), tags(ifMatch)));
    }
    return ifMatch == null && ifNoneMatch != null && ifNoneMatch.strip().equals(WHATEVER)
        ? Optional.of(new Precondition(true, false, Set.of())) : Optional.empty();
  }

  /**
   * @param present tag of the draft that is there
   * @throws Unmet draft.exists, draft.absent, draft.changed, with the present tag when there is one
   */
  public void demand(Optional<String> present) {
    if (present.isEmpty() && !absent) {
      throw new Unmet("draft.absent", Map.of());
    }
    if (present.isPresent() && absent) {
      throw new Unmet("draft.exists", Map.of("tag", present.get()));
    }
    if (present.isPresent() && !any && !tags.contains(present.get())) {
      throw new Unmet("draft.changed", Map.of("tag", present.get()));
    }
  }

  private static Set<String> tags(String header) {
    Set<String> tags = new TreeSet<>();
    Matcher listed = TAG.matcher(header);
    while (listed.find()) {
      tags.add(listed.group());
    }
    return tags;
  }
}
