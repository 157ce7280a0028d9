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
import id.baku.lint.Vocabulary.Kind;
import id.baku.standards.ComponentKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that belong to another service of the same decree: a complaint that ends in "memberikan konsultasi". Left over
 * when a standard was made from a copy. How to complain is said in every standard, so that component is not looked at.
 *
 * @source UU 25/2009 Pasal 20 and 21 (a standard for each kind of service)
 */
public final class CopiedService implements Rule {

  private static final Set<ComponentKind> ELSEWHERE = Set.of(ComponentKind.COMPLAINT_HANDLING,
      ComponentKind.LEGAL_BASIS);

  @Override
  public About about() {
    return new About("L02", Severity.WARNING, "UU 25/2009 Pasal 20 dan Pasal 21");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    Set<Kind> given = subject.standards().stream().flatMap(s -> kinds(s, data).stream()).collect(Collectors.toSet());
    for (LintStandard standard : subject.standards()) {
      List<Kind> own = kinds(standard, data);
      if (own.size() == 1) {
        given.stream().filter(kind -> !own.contains(kind)).forEach(kind -> check(standard, kind, findings));
      }
    }
  }

  private void check(LintStandard standard, Kind other, Findings findings) {
    for (ComponentKind component : ComponentKind.values()) {
      if (ELSEWHERE.contains(component)) {
        continue;
      }
      for (String phrase : other.phrases()) {
        Matcher found = Pattern.compile("\\b" + Pattern.quote(phrase) + "\\b", Pattern.CASE_INSENSITIVE)
            .matcher(standard.raw(component));
        while (found.find()) {
          findings.of(this, Spot.in(standard, component, found.group(), found.start()))
              .with("service", standard.service()).fix(Fix.of(Fix.Kind.CHECK)).add();
        }
      }
    }
  }

  private static List<Kind> kinds(LintStandard standard, LintData data) {
    List<String> name = standard.service() == null ? List.of() : Words.of(standard.service().toLowerCase(Locale.ROOT));
    return data.vocabulary().kinds().stream().filter(kind -> kind.names().stream().anyMatch(name::contains)).toList();
  }
}
