package id.baku.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.InvalidInput;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchTermsTest {

  private static final Set<String> STOP = Set.of("yang", "dan", "di");

  @Test
  void words_become_prefixes_and_function_words_go() {
    assertThat(SearchTerms.tsquery("Surat yang hilang di jalan", STOP))
        .isEqualTo("'surat':* & 'hilang':* & 'jalan':*");
  }

  @Test
  void function_words_alone_are_still_searched_for() {
    assertThat(SearchTerms.tsquery("yang", STOP)).isEqualTo("'yang':*");
  }

  @Test
  void no_operator_gets_through() {
    assertThat(SearchTerms.tsquery("a & !b | (c) <-> 'd':* \\ ;--", STOP))
        .isEqualTo("'a':* & 'b':* & 'c':* & 'd':*");
  }

  @Test
  void letter_that_a_prefix_swallowed_is_given_back() {
    assertThat(SearchTerms.tsquery("mengonsultasikan", STOP)).isEqualTo("('mengonsultasikan':* | 'konsultasikan':*)");
    assertThat(SearchTerms.tsquery("penyediaan", STOP)).isEqualTo("('penyediaan':* | 'sediaan':*)");
    assertThat(SearchTerms.tsquery("memperbaiki menu", STOP)).isEqualTo("'memperbaiki':* & 'menu':*");
  }

  @Test
  void no_word_is_dropped_silently() {
    assertThat(SearchTerms.tsquery("yang ".repeat(30) + "surat surat", STOP)).isEqualTo("'surat':*");
    String many = java.util.stream.IntStream.range(0, 21).mapToObj(i -> "k" + i).collect(java.util.stream.Collectors.joining(" "));
    assertThatThrownBy(() -> SearchTerms.tsquery(many, STOP)).isInstanceOfSatisfying(InvalidInput.class,
        e -> assertThat(e.code()).isEqualTo("search.too-many-words"));
  }

  @Test
  void refuses_text_without_a_word() {
    for (String bad : new String[] {null, "", "   ", "& | ! ( )", "\u0000", "%%%"}) {
      assertThatThrownBy(() -> SearchTerms.tsquery(bad, STOP)).as(String.valueOf(bad))
          .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.code()).isEqualTo("search.no-words"));
    }
  }

  @Test
  void refuses_text_that_is_too_long_and_names_the_field() {
    assertThatThrownBy(() -> SearchTerms.tsquery("a".repeat(10_000), STOP))
        .isInstanceOfSatisfying(InvalidInput.class, e -> {
          assertThat(e.code()).isEqualTo("search.too-long");
          assertThat(e.fields()).containsExactly("q");
          assertThat(e.params()).containsEntry("max", SearchTerms.MAX_LENGTH);
        });
  }
}
