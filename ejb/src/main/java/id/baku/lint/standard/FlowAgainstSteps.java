package id.baku.lint.standard;

import id.baku.decrees.text.Words;
import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.lint.StandardRule;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent.Edge;
import id.baku.standards.StandardContent.Flow;
import id.baku.standards.StandardContent.Node;
import id.baku.standards.StandardContent.Procedure;
import id.baku.standards.StandardContent.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Arrows of the drawn flow carry the numbers of the steps: an arrow whose step does not exist, or that begins at
 * somebody else than the one who acts in the step.
 *
 * @source PermenPANRB 15/2014 (the procedure has steps and a flow chart, of the same procedure)
 */
public final class FlowAgainstSteps implements StandardRule {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[a-z]?");

  @Override
  public About about() {
    return new About("L21", Severity.WARNING, "UU 25/2009 Pasal 21; PermenPANRB 15/2014");
  }

  @Override
  public void check(LintStandard standard, LintData data, Findings findings) {
    Procedure procedure = standard.content().procedure();
    if (procedure == null || procedure.flow() == null || procedure.steps() == null || procedure.steps().size() < 2) {
      return;
    }
    Set<String> wrong = new LinkedHashSet<>();
    for (Edge edge : procedure.flow().edges()) {
      if (edge.label() != null && NUMBER.matcher(edge.label()).matches() && contradicts(edge, procedure)) {
        wrong.add(edge.label());
      }
    }
    if (!wrong.isEmpty()) {
      findings.of(this, Spot.in(standard, ComponentKind.PROCEDURE, quote(procedure, wrong)))
          .with("arrows", String.join(", ", wrong)).fix(Fix.of(Fix.Kind.CHECK)).add();
    }
  }

  private static boolean contradicts(Edge edge, Procedure procedure) {
    List<Step> steps = procedure.steps().stream().filter(s -> s.no() != null && s.text() != null).toList();
    List<Step> exact = steps.stream().filter(s -> s.no().equals(edge.label())).toList();
    if (exact.isEmpty()) {
      return steps.stream().noneMatch(s -> base(s.no()).equals(base(edge.label())));
    }
    Map<String, String> labels = labels(procedure.flow());
    String from = labels.getOrDefault(edge.from(), "");
    String text = Words.plain(exact.getFirst().text());
    boolean actsAsDrawn = from.isEmpty() || starts(text, from);
    return !actsAsDrawn && labels.values().stream().anyMatch(other -> starts(text, other));
  }

  private static boolean starts(String text, String name) {
    return !name.isEmpty() && (text.equals(name) || text.startsWith(name + " "));
  }

  private static Map<String, String> labels(Flow flow) {
    return flow.nodes().stream().filter(n -> n.label() != null)
        .collect(Collectors.toMap(Node::id, n -> Words.plain(n.label()), (first, second) -> first));
  }

  private static String base(String number) {
    return number.replaceAll("[a-z]$", "");
  }

  /** The step one of the arrows is about, or the number that no step has. */
  private static String quote(Procedure procedure, Set<String> wrong) {
    return procedure.steps().stream().filter(s -> wrong.contains(s.no())).map(Step::text).findFirst().orElse("");
  }
}
