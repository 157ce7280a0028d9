package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTextTest {

  @Test
  void breaks_between_words() {
    assertThat(WrappedText.lines("Kabag Kelembagaan dan Analisis Jabatan", 13, 200, 6))
        .hasSize(2).allMatch(line -> WrappedText.width(line, 13) <= 200);
  }

  @Test
  void breaks_a_word_that_is_too_long() {
    assertThat(String.join("", WrappedText.lines("x".repeat(100), 13, 100, 99))).isEqualTo("x".repeat(100));
  }

  @Test
  void shortens_what_does_not_fit() {
    assertThat(WrappedText.lines("satu dua tiga empat lima", 13, 40, 2)).hasSize(2).last().asString().endsWith("…");
  }

  @Test
  void does_not_cut_a_letter_of_two_halves() {
    assertThat(WrappedText.lines("😀".repeat(30), 13, 30, 3)).hasSize(3).noneMatch(line ->
        Character.isHighSurrogate(line.charAt(line.length() - 1)));
  }

  @Test
  void one_letter_wider_than_the_line_is_a_line() {
    assertThat(WrappedText.lines("W", 13, 1, 3)).containsExactly("W");
  }
}
