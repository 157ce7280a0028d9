package id.baku.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikeTest {

  private static final String HEALTH = "Dinas Kesehatan";
  private static final String PLACE = "Kota Metro";

  @ParameterizedTest
  @ValueSource(strings = {"DINAS  kesehatan ", "Dinas-Kesehatan", "Dínas Kesehatan", "Ｄｉｎａｓ Kesehatan", "Dınas Kesehatan", "Dinkes", "Dis. Kesehatan"})
  void a_name_is_the_same_however_it_is_written(String other) {
    assertThat(LookAlike.isAmong(List.of("Badan Arsip", other), HEALTH)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dinas Kesehatan Kota Metro", "Dinas Kesehatann", "Dinas Kesehtaan", "Dinas Kasehatan", "D1nas Kesehatan", "dinas kesehatan"})
  void one_that_would_be_mistaken_for_it_is_told(String other) {
    boolean digit = other.contains("1");
    assertThat(LookAlike.among(List.of(other), HEALTH, PLACE)).isEqualTo(digit ? List.of() : List.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Puskesmas 1, Puskesmas 2", "Kecamatan Metro Barat, Kecamatan Metro Timur", "Dinas Sosial, Dinas Pendidikan", "Bagian Umum, Bagian Hukum dan HAM"})
  void others_are_told_apart(String one, String other) {
    assertThat(LookAlike.isAmong(List.of(one), other)).isFalse();
    assertThat(LookAlike.among(List.of(one), other, PLACE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dinаs Kesehatan", "Dinas Κesehatan", "دیناس", "Dinas \uD83D\uDE00", "Dinas <Kesehatan>"})
  void letters_that_only_look_latin_and_signs_that_are_no_letters_are_refused_at_the_field(String name) {
    AgencyIdentity identity = AgencyIdentity.typed(name, "Dinkes", null, null, null, null, null);
    assertThat(identity.problems()).extracting(problem -> problem.fields().getFirst() + " " + problem.code()).containsExactly("name field.not-latin");
  }

  @Test
  void the_usual_signs_of_names_are_taken() {
    assertThat(AgencyIdentity.typed("UPTD Puskesmas ‘Aisyiyah – Rawat Inap (24 jam), Kel. Ganjar/Agung & Café No. 2", "P+2", null, null, null, null,
        null).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234", "---", "2 3 4", "A 1"})
  void a_name_that_nobody_could_say_is_refused_at_the_field(String name) {
    assertThat(AgencyIdentity.typed(name, "P+2", null, null, null, null, null).problems()).extracting(InvalidInput::code).containsExactly("field.no-name");
  }
}
