package id.baku.decrees.values;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.CellContent.TimePromise;
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
}
