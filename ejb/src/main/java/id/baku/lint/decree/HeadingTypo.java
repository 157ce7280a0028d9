package id.baku.lint.decree;

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
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fixed word of headings and labels with a typing error in it. Words of the spelling dictionary are told by its own
 * rule.
 *
 * @source PermenPANRB 15/2014 (names of the components)
 */
public final class HeadingTypo implements Rule {

  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

  @Override
  public About about() {
    return new About("L31", Severity.HINT, "PermenPANRB 15/2014");
  }

  @Override
  public void check(LintSubject subject, LintData data, Findings findings) {
    for (LintStandard standard : subject.standards()) {
      standard.headings().stream().filter(heading -> heading.contains(":"))
          .forEach(heading -> check(heading.substring(0, heading.indexOf(':')), data, findings, standard, null));
      standard.labels().forEach((kind, label) -> check(label, data, findings, standard, kind));
    }
  }

  private void check(String text, LintData data, Findings findings, LintStandard standard,
      ComponentKind kind) {
    List<String> known = data.vocabulary().headingWords();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      if (known.contains(word) || data.spelling().knows(word)) {
        continue;
      }
      List<String> near = known.stream().filter(w -> w.charAt(0) == word.charAt(0)
          && Math.abs(w.length() - word.length()) <= 1 && Words.alike(word, w)).toList();
      if (near.size() == 1) {
        findings.of(this, new Spot(standard, kind, words.group(), -1)).with("right", near.getFirst())
            .fix(Fix.suggested(near.getFirst())).add();
      }
    }
  }
}
