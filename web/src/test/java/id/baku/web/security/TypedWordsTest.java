package id.baku.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.web.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWordsTest {

  private final TypedWords words = new TypedWords(Texts.of(Texts.INDONESIAN));

  @ParameterizedTest
  @CsvSource({"identitas:shortName, Nama singkat", "identitas:address, Alamat", "tempat:hours3, Rabu", "temuan:baris:2:catatan, Isian"})
  void fields_are_called_as_on_their_page(String name, String label) {
    assertThat(words.field(name)).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({"/kelola/instansi/identitas, Identitas", "/kelola/instansi/unit-satu?kode=bidang-umum, Unit kerja", "/kelola/orang/daftar?setelah=x, Pengguna",
      "/kelola/lain/identitas, /kelola/lain/identitas"})
  void pages_have_their_titles(String page, String title) {
    assertThat(words.title(page)).isEqualTo(title);
  }

  @Test
  void neither_the_form_nor_its_button_was_typed() {
    assertThat(words.isTyped("identitas", "identitas")).isFalse();
    assertThat(words.isTyped("identitas:simpan", "Simpan")).isFalse();
    assertThat(words.isTyped("identitas:name", "Surel")).as("a field keeps what is in it, whatever it is").isTrue();
    assertThat(words.isTyped("temuan:catatan", "Jalan Panjang 17")).isTrue();
  }
}
