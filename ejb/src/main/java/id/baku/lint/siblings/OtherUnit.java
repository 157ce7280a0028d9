package id.baku.lint.siblings;

import id.baku.decrees.text.Words;
import id.baku.lint.About;
import id.baku.lint.Expectations.Thresholds;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.standards.ComponentKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The same sentence in several standards, with the name of another unit in one of them: left over from the text it was
 * copied from.
 *
 * @source UU 25/2009 Pasal 20 (the organiser fixes its own standards)
 */
public final class OtherUnit implements Rule {

  @Override
  public About about() {
    return new About("L29", Severity.WARNING, "UU 25/2009 Pasal 20");
  }

  private record Named(LintStandard standard, ComponentKind component, String unit) {}

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    Thresholds thresholds = data.expectations().thresholds();
    String heads = data.vocabulary().unitHeads().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    Pattern unit = Pattern.compile("\\b(?:" + heads + ")((?:\\s+(?:dan\\s+|dr\\.\\s+)?\\p{Lu}[\\p{L}]+){1,8})");
    Map<String, List<Named>> sentences = new LinkedHashMap<>();
    for (LintStandard standard : subject.standards()) {
      for (ComponentKind component : ComponentKind.values()) {
        if (component != ComponentKind.LEGAL_BASIS) {
          standard.pieces(component).forEach(piece -> collect(piece, unit, standard, component, sentences));
        }
      }
    }
    for (List<Named> same : sentences.values()) {
      Majority.of(same, Named::unit, thresholds).ifPresent(most -> same.stream()
          .filter(named -> !alike(named.unit(), most.value()))
          .forEach(named -> findings.of(this, Spot.in(named.standard(), named.component(), named.unit()))
              .with("usual", most.value()).with("count", most.count()).with("total", most.total())
              .fix(Fix.suggested(most.value())).add()));
    }
  }

  /** Sentences with exactly one unit in them; what is left without its name tells which are the same. */
  private static void collect(String piece, Pattern unit, LintStandard standard, ComponentKind component, Map<String,
      List<Named>> sentences) {
    Matcher found = unit.matcher(piece);
    if (found.find()) {
      String name = found.group();
      int end = found.end();
      if (!found.find()) {
        String rest = component + " " + Words.plain(piece.substring(0, end - name.length())) + " # " + Words.plain(piece.substring(end));
        if (Words.of(rest).size() > 4) {
          sentences.computeIfAbsent(rest, key -> new ArrayList<>()).add(new Named(standard, component, name));
        }
      }
    }
  }

  /** The same name, shortened or with a typing error. */
  private static boolean alike(String one, String other) {
    List<String> first = Words.of(one);
    List<String> second = Words.of(other);
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      if (!Words.alike(first.get(i), second.get(i))) {
        return false;
      }
    }
    return true;
  }
}
