package id.baku.lint;

import static id.baku.standards.ComponentKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.baku.documents.Terbilang;
import id.baku.lint.place.NumberWords;
import id.baku.standards.ComponentKind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one place says of itself: for each rule words it finds and words it leaves alone. */
class PlaceRulesTest {

  @Test
  void standard_nothing_can_be_said_against_gives_nothing() {
    assertThat(Given.standard(Given.HARMLESS).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2 (tiga) orang | 2 (tiga) | 2 (dua)", "12 (dua puluh) orang | 12 (dua puluh) | 12 (dua belas)",
      "15 (lima belas) orang dan 3 (empat orang) | 3 (empat orang) | 3 (tiga orang)"})
  void digits_beside_other_words(String words, String quote, String right) {
    assertThat(Given.cell(STAFF_COUNT, words).findings()).filteredOn(f -> f.rule().equals("L01")).singleElement()
        .satisfies(f -> {
          assertThat(f.quote()).isEqualTo(quote);
          assertThat(f.fix()).isEqualTo(Fix.suggested(right));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 (tiga) orang", "12 (dua belas) orang", "12 (duabelas) orang", "1 (satu orang) pelaksana",
      "3 orang (dua di loket)", "5 (personel loket)", "1.000 (seribu) lembar", "2 (dua) s.d. 4 (empat) orang",
      "2 (dua) orang, 3 (tiga) orang", "Rp10.000 (sepuluh ribu rupiah)", "1708 (satu tujuh nol delapan)", "1,5 (satu setengah) jam"})
  void digits_beside_the_same_words_or_none_are_fine(String words) {
    assertThat(Given.cell(STAFF_COUNT, words).found("L01")).isEmpty();
  }

  @Test
  void every_number_agrees_with_its_own_words_and_with_no_others() {
    Random random = new Random(359);
    for (int i = 0; i < 2_000; i++) {
      long number = random.nextLong(1_000_000);
      long other = random.nextLong(1_000_000);
      assertThat(NumberWords.disagree(number, Terbilang.of(number))).isFalse();
      assertThat(NumberWords.disagree(number, Terbilang.of(number) + " hari kerja")).isFalse();
      assertThat(NumberWords.disagree(number, Terbilang.of(other))).isEqualTo(number != other);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Rp10.000 (lima belas ribu rupiah)     | true", "Rp. 25.000,- (dua puluh lima rupiah)   | true",
      "Rp10.000 (sepuluh ribu rupiah)        | false", "Rp. 25.000,00 (dua puluh lima ribu rupiah) | false",
      "Rp10.000 (per lembar)                 | false", "Rp. 0,- (nol rupiah) | false", "Tidak dipungut biaya (gratis) | false"})
  void rupiah_beside_words(String words, boolean wrong) {
    assertThat(Given.cell(FEE, words).found("L15")).hasSize(wrong ? 1 : 0);
    assertThat(Given.cell(FEE, words).found("L01")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Paling lambat 3 (tiga) hari sejak berkas lengkap       | 3 (tiga) hari", "2 hari                     | 2 hari",
      "Paling lambat 3 (tiga) hari kerja                      | ''", "3 hari kalender            | ''",
      "30 (tiga puluh) menit                                  | ''", "1 x 24 jam                 | ''",
      "2 minggu                                               | ''", "Setiap hari pukul 08.00–15.00 WIB | ''"})
  void days_without_their_kind(String words, String quote) {
    assertThat(Given.cell(COMPLETION_TIME, words).found("L04")).isEqualTo(quote.isEmpty() ? List.of() : List.of(quote));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "menerima jawaban setelah 1 (satu) hari surat diterima           | setelah 1 (satu) hari",
      "selesai setelah 30 menit                                        | setelah 30 menit",
      "Paling cepat 1 (satu) hari kerja                                | Paling cepat 1 (satu) hari kerja",
      "paling cepat 1 hari kerja, paling lambat 3 hari kerja           | ''",
      "minimal 3 hari kerja sebelum acara                              | ''",
      "paling lambat 15 hari kerja setelah surat diterima              | ''",
      "3 hari kerja setelah berkas lengkap                             | ''",
      "Setelah berkas lengkap, 3 hari kerja                            | ''",
      "maksimal setelah 3 hari kerja                                   | ''", "30 menit | ''"})
  void limit_that_only_begins(String words, String quote) {
    assertThat(Given.cell(COMPLETION_TIME, words).found("L05")).isEqualTo(quote.isEmpty() ? List.of() : List.of(quote));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Tergantung jarak tempuh                             | true", "Sesuai dengan kebutuhan pemohon   | true",
      "Sesegera mungkin                                    | true", "Tergantung permasalahan, paling lama 14 hari kerja | false",
      "Setengah hari                                       | false", "Senin s.d. Jumat pukul 08.00–15.00 WIB | false",
      "Sesuai jadwal sidang                                | false", "1,5 jam | false"})
  void limit_nobody_can_measure(String words, boolean open) {
    assertThat(Given.cell(COMPLETION_TIME, words).found("L06")).hasSize(open ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "3. Ruang tunggu<br>4. Kursi roda                                   | 3, 4", "1. Ruang tunggu;<br>2. Kursi;<br>4. Meja | 1, 2, 4"})
  void numbers_that_skip(String words, String numbers) {
    assertThat(Given.cell(FACILITIES, words).findings()).filteredOn(f -> f.key().equals("L16")).singleElement()
        .satisfies(f -> assertThat(f.params()).containsEntry("numbers", numbers));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. Ruang tunggu<br>2. Kursi roda", "- Ruang tunggu<br>- Kursi roda", "Ruang tunggu; 2 kursi; 3 meja",
      "a. Ruang tunggu<br>b. Kursi roda", "1) Ruang tunggu; 2) Kursi; 3) Komputer", "Tahun 2024. Ruang 3. Kursi"})
  void numbers_in_order_or_none_are_fine(String words) {
    assertThat(Given.cell(FACILITIES, words).found("L16")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "1a Pemohon ke loket;<br>2 Petugas memeriksa;<br>3 Kepala menandatangani | 1",
      "1a Pemohon ke loket;<br>1b Pemohon mengirim surat;<br>2 Petugas memeriksa | 0",
      "1. Pemohon ke loket;<br>2a Petugas memeriksa;<br>2b Petugas menolak;<br>3. Kepala menandatangani | 0"})
  void letters_that_stand_alone(String words, int count) {
    assertThat(Given.cell(PROCEDURE, words).found("L16")).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Mesin Fotocopy | Fotocopy | Fotokopi", "alamat diatas | diatas | di atas", "IJIN USAHA | IJIN | IZIN",
      "survey/angket | survey | survei", "Pemohon mengisi survey. | survey | survei"})
  void words_of_the_spelling_dictionary(String words, String quote, String right) {
    assertThat(Given.cell(FACILITIES, words).findings()).filteredOn(f -> f.rule().equals("L10")).singleElement()
        .satisfies(f -> {
          assertThat(f.quote()).isEqualTo(quote);
          assertThat(f.fix()).isEqualTo(Fix.safe(right));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://perijinan.kota.go.id/survey", "survey@kota.go.id", "laman ijin.kota.go.id", "aplikasi e-ijin",
      "menunjukkan KTP", "KTP ditunjukkan kepada petugas", "berbicara", "Fotokopi", "praktikum"})
  void right_words_and_addresses_are_left_alone(String words) {
    assertThat(Given.cell(FACILITIES, words).found("L10")).isEmpty();
  }

  @Test
  void titles_of_regulations_are_quoted_as_enacted() {
    assertThat(Given.cell(LEGAL_BASIS, "Peraturan Daerah Nomor 3 Tahun 2001 tentang Ijin Gangguan").found("L10")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "1. Kursi<br>2. Meja<br>3. Kursi | Kursi", "1. Komputer;<br>2. komputer. | komputer", "1. Kursi<br>2. Kursi roda | ''"})
  void entry_twice(String words, String quote) {
    assertThat(Given.cell(FACILITIES, words).found("L17")).isEqualTo(quote.isEmpty() ? List.of() : List.of(quote));
  }

  @Test
  void step_may_come_again_later_but_not_at_once() {
    String again = "1. Petugas memeriksa berkas<br>2. Pemohon melengkapi berkas<br>3. Petugas memeriksa berkas";
    String atOnce = "1. Petugas memeriksa berkas<br>2. Petugas memeriksa berkas<br>3. Kepala menandatangani";
    assertThat(Given.cell(PROCEDURE, again).found("L17")).isEmpty();
    assertThat(Given.cell(PROCEDURE, atOnce).found("L17")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Email: pengaduan@dinas", "Email: pengaduan@dinas,go.id", "Website: http//dinas.go.id",
      "Website: www,dinas.go.id", "Telepon: 0812xxxxxxx"})
  void address_that_cannot_work(String words) {
    assertThat(Given.cell(COMPLAINT_HANDLING, words + "<br>SP4N-LAPOR!").found("L18")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Email: pengaduan@dinas.go.id", "Website: https://dinas.go.id/pengaduan?id=1", "Telepon: (0721) 481166",
      "Call center 112", "SMS 1708", "Instagram @dinas.kota", "WhatsApp +62 812-3456-7890", "Kotak saran", "www.dinas.go.id.",
      "https://www.instagram.com/dinas.kota/", "https://x.com/@dinas", "Surel pengaduan.dinas@kota.co.id, dinas@kota.go.id"})
  void address_that_works(String words) {
    assertThat(Given.cell(COMPLAINT_HANDLING, words).found("L18")).isEmpty();
  }

  @Test
  void dead_address() {
    assertThat(Given.cell(COMPLAINT_HANDLING, "Website: http://lapor.ukp.go.id").found("L18.dead")).containsExactly("lapor.ukp.go.id");
    assertThat(Given.cell(COMPLAINT_HANDLING, "Website: https://www.lapor.go.id").found("L18.dead")).isEmpty();
  }

  @Test
  void every_component_is_looked_at() {
    for (ComponentKind kind : ComponentKind.values()) {
      if (kind != LEGAL_BASIS) {
        assertThat(Given.cell(kind, "1. Surat dibidang lain<br>2. Surat").found("L10")).as(kind.name()).contains("dibidang");
      }
    }
  }
}
