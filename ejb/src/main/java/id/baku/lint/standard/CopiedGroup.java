package id.baku.lint.standard;

import id.baku.decrees.text.Words;
import id.baku.lint.About;
import id.baku.lint.Findings;
import id.baku.lint.Fix;
import id.baku.lint.LintData;
import id.baku.lint.LintStandard;
import id.baku.lint.LintSubject;
import id.baku.lint.Rule;
import id.baku.lint.Severity;
import id.baku.lint.Spot;
import id.baku.standards.ComponentKind;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A standard of one group speaks of the subject of another ("pengetahuan terkait pelaksanaan Budaya Kerja"). Only the
 * whole name of a group behind a word that names a subject counts, since names of offices are made of the same words.
 *
 * @source UU 25/2009 Pasal 20 and 21 (a standard for each kind of service)
 */
public final class CopiedGroup implements Rule {

  private static final int LEAST_WORDS = 2;

  @Override
  public About about() {
    return new About("L23", Severity.WARNING, "UU 25/2009 Pasal 20 dan Pasal 21");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    Set<String> groups = subject.standards().stream().map(LintStandard::group).filter(Objects::nonNull)
        .filter(group -> Words.of(group).size() >= LEAST_WORDS).collect(Collectors.toSet());
    String leads = data.vocabulary().subjectLeads().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    for (String other : groups) {
      String name = Words.of(other).stream().map(Pattern::quote).collect(Collectors.joining("[\\s/,&-]+"));
      Pattern named = Pattern.compile("\\b(?:" + leads + ")\\s+(" + name + ")\\b", Pattern.CASE_INSENSITIVE);
      subject.standards().stream().filter(s -> s.group() != null && !overlap(s.group(), other))
          .forEach(standard -> check(standard, other, named, findings));
    }
  }

  private void check(LintStandard standard, String other, Pattern named, Findings findings) {
    for (ComponentKind component : ComponentKind.values()) {
      Matcher found = named.matcher(component == ComponentKind.LEGAL_BASIS ? "" : standard.raw(component));
      while (found.find()) {
        findings.of(this, Spot.in(standard, component, found.group(1), found.start(1))).with("group", standard.group())
            .with("other", other).fix(Fix.of(Fix.Kind.CHECK)).add();
      }
    }
  }

  /** One name inside the other is no other subject. */
  private static boolean overlap(String one, String other) {
    String first = Words.plain(one);
    String second = Words.plain(other);
    return first.contains(second) || second.contains(first);
  }
}
