package id.baku.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The data under {@code tenants/_default} that rules look into fits together. */
class LintDataTest {

  @Test
  void expected_citations_are_in_the_registry_with_their_titles() {
    assertThat(Given.DATA.expectations().citations()).isNotEmpty().allSatisfy(expected ->
        assertThat(Given.DATA.registry().byKey(expected.regulation())).hasValueSatisfying(row -> assertThat(row.title()).isNotBlank()));
  }

  @Test
  void channels_are_of_known_kinds() {
    assertThat(Given.DATA.expectations().channels()).isNotEmpty().allSatisfy(c -> assertThat(c.kind()).isNotNull());
  }

  @Test
  void right_spelling_is_not_found_wrong_again() {
    for (Spelling.Word word : Given.DATA.spelling().words()) {
      assertThat(Given.DATA.spelling().words()).as(word.entry().wrong())
          .noneMatch(other -> other.in(word.entry().right()).find());
    }
  }

  @Test
  void phrases_of_a_kind_of_service_name_no_other_kind() {
    for (Vocabulary.Kind kind : Given.DATA.vocabulary().kinds()) {
      for (Vocabulary.Kind other : Given.DATA.vocabulary().kinds()) {
        if (kind != other) {
          assertThat(kind.phrases()).noneMatch(phrase -> other.names().stream().anyMatch(phrase::contains));
        }
      }
    }
  }
}
