package id.baku.decrees.values;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.CellContent.TimePromise;
import id.baku.decrees.CellContent.Times;
import id.baku.decrees.ParsedCell;
import id.baku.standards.RequestChannel;
import id.baku.standards.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "14 (empat belas) hari kerja | 14 | WORKING_DAY",
      "1x24 jam | 24 | HOUR",
      "3-5 HK | 5 | WORKING_DAY",
      "7 hr. kerja | 7 | WORKING_DAY",
      "Maksimal 2 x 24 jam | 48 | HOUR",
      "1 (satu) hari | 1 | DAY",
      "14 hari kalender | 14 | CALENDAR_DAY",
      "3 - 5 hari kerja | 5 | WORKING_DAY",
      "3 (tiga) s.d. 7 (tujuh) hari | 7 | DAY",
      "± 30 menit per anak | 30 | MINUTE",
      "1 jam 30 menit | 90 | MINUTE",
      "1,5 jam | 90 | MINUTE",
      "setengah jam | 30 | MINUTE",
      "tiga hari kerja | 3 | WORKING_DAY",
      "lima belas menit | 15 | MINUTE",
      "sebulan | 1 | MONTH",
      "Paling lambat 6 (enam) bulan sejak diterima | 6 | MONTH",
      "2 minggu | 2 | WEEK",
      "1 tahun | 1 | YEAR",
      "5 menit s.d. 10 menit | 10 | MINUTE",
      "3 hari sampai dengan 5 hari kerja | 5 | WORKING_DAY",
      "10 menit - 15 menit | 15 | MINUTE",
      "5 (lima) menit sampai 10 (sepuluh) menit | 10 | MINUTE",
      "30 menit hingga 1 jam | 1 | HOUR",
      "1 jam s/d 1 jam 30 menit | 90 | MINUTE",
      "antara 3 hari dan 5 hari | 5 | DAY",
      "1 x 24 jam s.d. 3 x 24 jam | 72 | HOUR",
      "satu hari sampai tiga hari | 3 | DAY",
      "1 hari kerja atau 8 jam kerja | 1 | WORKING_DAY",
      "setengah hari | | NOT_MEASURABLE",
      "1/2 hari kerja | | NOT_MEASURABLE",
      "½ hari | | NOT_MEASURABLE",
      "1,5 hari kerja | | NOT_MEASURABLE",
      "setengah bulan | | NOT_MEASURABLE",
      "1,5 menit | | NOT_MEASURABLE",
      "1,5 minggu | | NOT_MEASURABLE",
      "30 detik | | NOT_MEASURABLE",
      "120 detik | 2 | MINUTE",
      "setengah tahun | 6 | MONTH",
      "1,5 tahun | 18 | MONTH",
      "1/2 jam | 30 | MINUTE",
      "1 1/2 jam | 90 | MINUTE",
      "1½ jam | 90 | MINUTE",
      "2,0 hari | 2 | DAY",
      "1 jam (60 menit) | 1 | HOUR",
      "1 tahun 6 bulan | 18 | MONTH",
      "1 hari 4 jam | | NOT_MEASURABLE",
      "Paling lama 3 x 24 jam kerja | 72 | HOUR",
      "Tergantung dengan permasalahan yang diajukan | | NOT_MEASURABLE",
      "Sesuai dengan kebutuhan pemohon | | NOT_MEASURABLE",
      "Senin s.d. Jumat pukul 08.00 - 15.00 WIB | | SCHEDULE",
      "Pelayanan 24 jam setiap hari | | SCHEDULE"})
  void reads_amount_and_unit(String text, Integer amount, TimeUnit unit) {
    TimePromise promise = TimeReader.read(Cells.lines(text)).promises().getFirst();

    assertThat(promise.amount()).isEqualTo(amount);
    assertThat(promise.unit()).isEqualTo(unit);
    assertThat(promise.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Melalui Surat Permohonan: 2 hari | LETTER",
      "menerima jawaban setelah 2 hari surat permohonan diterima | LETTER",
      "Datang langsung: 1 jam | WALK_IN",
      "Datan langsung: 1 jam | WALK_IN",
      "Daring: 2 jam | OTHER",
      "10 menit | OTHER"})
  void reads_the_channel(String text, RequestChannel channel) {
    assertThat(TimeReader.read(Cells.lines(text)).promises().getFirst().channel()).isEqualTo(channel);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 x 24 jam kerja", "2 (dua) jam kerja", "1 x 24 jam (hari kerja)", "3 (lima) hari"})
  void doubts_what_the_text_says_in_two_ways(String text) {
    assertThat(CellReader.quality(TimeReader.read(Cells.lines(text)))).isLessThan(ParsedCell.LOW_CONFIDENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 x 24 jam", "1 jam pada hari kerja", "3 (tiga) hari kerja", "14 (empat belas hari) hari kerja"})
  void is_sure_of_what_is_plain(String text) {
    assertThat(CellReader.quality(TimeReader.read(Cells.lines(text)))).isEqualTo(1);
  }

  @Test
  void keeps_bound_and_start_event_as_printed() {
    TimePromise promise = TimeReader.promise("Paling lambat 5 (lima) hari kerja sejak berkas dinyatakan lengkap");

    assertThat(promise.bound()).isEqualTo("paling lambat");
    assertThat(promise.startEvent()).isEqualTo("sejak berkas dinyatakan lengkap");
  }

  @Test
  void reads_one_promise_per_entry() {
    assertThat(TimeReader.read(Cells.lines("1. Pendaftaran: 10 menit; 2. Pemeriksaan: 1 jam.")).promises())
        .extracting(TimePromise::amount).containsExactly(10, 1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Pendaftaran 10 menit; pemeriksaan 30 - 60 menit; obat jadi ≤ 30 menit | 10 MINUTE, 60 MINUTE, 30 MINUTE",
      "Verifikasi 1 hari kerja, penerbitan 2 hari kerja, total 3 (tiga) hari kerja | 3 WORKING_DAY",
      "Untuk permohonan baru: 14 hari; perpanjangan: 7 hari kerja | 14 DAY, 7 WORKING_DAY",
      "Selambat-lambatnya 2 minggu; dalam hal diperlukan rekomendasi teknis, 1 (satu) bulan | 2 WEEK, 1 MONTH",
      "24 jam sejak berkas lengkap; bila jaringan terganggu paling lambat tiga hari | 24 HOUR, 3 DAY",
      "Senin–Kamis 08.00–15.00, maksimal 1 x 24 jam | null SCHEDULE, 24 HOUR",
      "Senin–Kamis 08.00–15.00 WIB, Jumat 08.00-11.30 WIB, maksimal 1 x 24 jam | null SCHEDULE, 24 HOUR",
      "Maks. 30 menit untuk permohonan baru dan 15 menit untuk perpanjangan | 30 MINUTE, 15 MINUTE",
      "1 hari kerja (berkas sebelum pukul 12.00), 2 hari kerja (berkas sesudah pukul 12.00) | 1 WORKING_DAY, 2 WORKING_DAY",
      "Satu setengah jam | 90 MINUTE", "dua setengah jam | 150 MINUTE", "2 (dua) setengah jam | 150 MINUTE",
      "Antara 3 hari dan 5 hari, dihitung sejak berkas lengkap, benar, dan sah | 5 DAY",
      "7 hari sesuai Peraturan Bupati Nomor 5 Tahun 2024 | 7 DAY"})
  void reads_every_limit_of_a_sentence_and_is_sure_of_it(String text, String limits) {
    var lines = Cells.lines(text);
    Times times = TimeReader.read(lines);

    assertThat(times.promises().stream().map(p -> p.amount() + " " + p.unit()).collect(java.util.stream.Collectors.joining(", ")))
        .isEqualTo(limits);
    assertThat(CellReader.quality(times, lines)).isEqualTo(1);
  }

  @Test
  void gives_each_limit_its_own_words_and_event() {
    Times times = TimeReader.read(Cells.lines("24 jam sejak berkas lengkap; bila jaringan terganggu paling lambat tiga hari"));

    assertThat(times.promises()).extracting(TimePromise::text)
        .containsExactly("24 jam sejak berkas lengkap", "bila jaringan terganggu paling lambat tiga hari");
    assertThat(times.promises()).extracting(TimePromise::startEvent).containsExactly("sejak berkas lengkap", null);
    assertThat(times.promises()).extracting(TimePromise::bound).containsExactly(null, "paling lambat");
    assertThat(TimeReader.read(Cells.lines("Pendaftaran 10 menit; pemeriksaan 30 - 60 menit")).promises())
        .extracting(TimePromise::text).containsExactly("Pendaftaran 10 menit", "pemeriksaan 30 - 60 menit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 hari kerja atau 8 jam kerja", "3 hari, masa berlaku 5 tahun", "99999 menit lalu 2 hari",
      "verifikasi 1 hari, penerbitan 4 hari, total 3 hari", "1 hari (paling lama 3 hari)",
      "1 hari kerja, berkas diserahkan 3 hari sebelumnya"})
  void doubts_a_cell_with_a_limit_it_did_not_use(String text) {
    var lines = Cells.lines(text);

    assertThat(CellReader.quality(TimeReader.read(lines), lines)).isLessThan(ParsedCell.LOW_CONFIDENCE);
  }
}
