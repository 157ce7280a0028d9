package id.baku.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

  @Test
  void keeps_letters_and_digits_and_joins_them_with_hyphens() {
    assertThat(Slug.of("Konsultasi — Tatalaksana Kabupaten/Kota")).isEqualTo("konsultasi-tatalaksana-kabupaten-kota");
    assertThat(Slug.of("000.8.3.4/359.a/07/2024")).isEqualTo("000-8-3-4-359-a-07-2024");
    assertThat(Slug.of("Café É")).isEqualTo("cafe-e");
  }

  @Test
  void what_it_makes_is_valid_even_from_long_text() {
    assertThat(Slug.isValid(Slug.of("a b ".repeat(100)))).isTrue();
  }

  @Test
  void refuses_what_could_mean_something_else_in_an_address() {
    for (String bad : new String[] {"", "-a", "a-", "a--b", "A", "a/b", "a b", "../a", "a".repeat(101)}) {
      assertThat(Slug.isValid(bad)).as(bad).isFalse();
    }
    assertThat(Slug.isValid(null)).isFalse();
  }
}
