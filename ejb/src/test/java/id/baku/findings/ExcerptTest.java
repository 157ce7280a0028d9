package id.baku.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void takes_the_words_at_their_place() {
    assertThat(Excerpt.of("satu dua satu", "satu", 9)).isEqualTo(new Excerpt("satu dua ", "satu", ""));
    assertThat(Excerpt.of("satu dua satu", "satu", 0)).isEqualTo(new Excerpt("", "satu", " dua satu"));
  }

  @Test
  void finds_the_words_where_the_text_has_changed() {
    assertThat(Excerpt.of("kini dua satu", "satu", 0)).isEqualTo(new Excerpt("kini dua ", "satu", ""));
  }

  @Test
  void leaves_the_words_alone_where_they_do_not_stand() {
    assertThat(Excerpt.of("dua", "satu", 0)).isEqualTo(new Excerpt("", "satu", ""));
    assertThat(Excerpt.of(null, "satu", -1)).isEqualTo(new Excerpt("", "satu", ""));
    assertThat(Excerpt.of("dua", "", -1)).isEqualTo(new Excerpt("", "", ""));
  }

  @Test
  void cuts_long_texts_between_words_and_says_so() {
    String text = "kata ".repeat(50) + "salah" + " kata".repeat(50);
    Excerpt cut = Excerpt.of(text, "salah", 250);
    assertThat(cut.before()).startsWith("…kata ").hasSizeLessThan(100).endsWith(" ");
    assertThat(cut.after()).endsWith(" kata…").hasSizeLessThan(100);
    String solid = "x".repeat(500);
    assertThat(Excerpt.of(solid + "salah" + solid, "salah", 500).before()).isEqualTo("…" + "x".repeat(90));
    assertThat(Excerpt.of(solid + "salah" + solid, "salah", 500).after()).isEqualTo("x".repeat(90) + "…");
  }
}
