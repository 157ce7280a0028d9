package id.baku.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @Test
  void a_name_is_kept_as_it_is_written_without_the_blanks_around_it() {
    assertThat(PersonName.read("  Drs. H. Abdul Mu'in, M.Si. ")).isEqualTo("Drs. H. Abdul Mu'in, M.Si.");
    assertThat(PersonName.read("x".repeat(200))).hasSize(200);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void without_a_name_nobody_is_named(String typed) {
    assertThatThrownBy(() -> PersonName.read(typed)).hasMessageContaining("person.name-missing");
    assertThatThrownBy(() -> PersonName.read("x".repeat(201))).hasMessageContaining("person.name-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Siti\nBcc: x", "Siti\u202Egro", "https://jahat.example"})
  void what_is_no_name_is_refused_since_others_trust_what_they_read(String typed) {
    assertThatThrownBy(() -> PersonName.read(typed)).hasMessageContaining("person.name-odd");
  }
}
