package id.baku.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every rule can say what it means, in both languages, and says which law stands behind it. */
class FindingTextsTest {

  private static final FindingTexts INDONESIAN = FindingTexts.of(Locale.of("id"));
  private static final FindingTexts ENGLISH = FindingTexts.of(Locale.ENGLISH);

  @Test
  void both_languages_have_the_same_keys_and_every_rule_has_its_own() {
    assertThat(ENGLISH.keys()).isEqualTo(INDONESIAN.keys());
    for (Rule rule : Rules.ALL) {
      assertThat(INDONESIAN.keys()).contains(rule.about().key(), rule.about().key() + ".name");
      assertThat(rule.about().law()).as(rule.about().key()).isNotBlank();
    }
  }

  @Test
  void keys_are_used_once_and_codes_run_on() {
    assertThat(Rules.ALL).extracting(r -> r.about().key()).doesNotHaveDuplicates();
    TreeSet<String> codes = new TreeSet<>(Rules.ALL.stream().map(r -> r.about().code()).toList());
    assertThat(codes).first().isEqualTo("L01");
    assertThat(codes).last().isEqualTo("L" + codes.size());
  }

  @Test
  void sentences_are_filled_in_both_languages() {
    List<Finding> findings = new Linter(Given.DATA).lint(Given.fixture("lampung-2024.txt"));
    for (Finding finding : findings) {
      for (FindingTexts texts : List.of(INDONESIAN, ENGLISH)) {
        assertThat(texts.message(finding)).isNotBlank().doesNotContain("{", "null");
      }
    }
  }

  @Test
  void parameters_are_the_same_in_both_languages() {
    for (Rule rule : Rules.ALL) {
      assertThat(parameters(ENGLISH, rule)).as(rule.about().key()).isEqualTo(parameters(INDONESIAN, rule));
    }
  }

  private static Set<String> parameters(FindingTexts texts, Rule rule) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{(\\w+)}").matcher(texts.text(rule.about().key()));
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
