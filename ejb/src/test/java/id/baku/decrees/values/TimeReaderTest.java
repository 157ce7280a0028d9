package id.baku.decrees.values;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.CellContent.TimePromise;
import id.baku.standards.RequestChannel;
import id.baku.standards.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
