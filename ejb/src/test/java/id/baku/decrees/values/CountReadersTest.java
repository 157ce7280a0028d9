package id.baku.decrees.values;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.CellContent.Evaluation;
import id.baku.decrees.CellContent.StaffCount;
import id.baku.decrees.ParsedCell;
import id.baku.standards.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountReadersTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "5 (lima) orang | 5 | lima", "2 (tiga) orang | 2 | tiga", "3 orang | 3 | ", "Lima orang | 5 | lima",
      "Jumlah pelaksana 12 (dua belas) orang | 12 | dua belas", "10 orang terdiri dari 2 dokter dan 8 perawat | 10 | "})
  void reads_how_many_people(String text, int number, String words) {
    StaffCount staff = StaffReader.read(Cells.lines(text));

    assertThat(staff.number()).isEqualTo(number);
    assertThat(staff.words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"2 (tiga) orang | 2 | tiga", "12 (dua belas orang) | 12 | dua belas orang",
      "15 (limabelas) orang | 15 | limabelas", "3 orang | 3 | "})
  void doubts_digits_and_words_that_disagree_and_keeps_both(String text, int number, String words) {
    StaffCount staff = StaffReader.read(Cells.lines(text));

    assertThat(staff.number()).isEqualTo(number);
    assertThat(staff.words()).isEqualTo(words);
    assertThat(CellReader.quality(staff) < ParsedCell.LOW_CONFIDENCE).isEqualTo(text.contains("tiga"));
  }

  @Test
  void adds_up_what_is_only_listed() {
    assertThat(StaffReader.read(Cells.lines("a. Loket: 2 orang", "b. Verifikator: 3 orang")).number()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Dilaksanakan 1 (satu) tahun sekali | 1 | YEAR", "Dilaksanakan setiap bulan sekali | 1 | MONTH",
      "6 (enam) bulan sekali | 6 | MONTH", "Setiap 3 bulan | 3 | MONTH", "setahun sekali | 1 | YEAR",
      "2 (dua) kali setahun | 6 | MONTH", "Sekurang-kurangnya 1 (satu) kali dalam setahun | 1 | YEAR",
      "sekali dalam 2 tahun | 2 | YEAR", "setiap triwulan | 3 | MONTH", "per semester | 6 | MONTH",
      "Evaluasi tahunan | 1 | YEAR", "rapat bulanan | 1 | MONTH", "tiap akhir tahun | 1 | YEAR",
      "minimal satu kali dalam 1 (satu) tahun | 1 | YEAR", "setiap minggu | 1 | WEEK", "sebulan sekali | 1 | MONTH"})
  void reads_how_often(String text, int every, TimeUnit unit) {
    Evaluation evaluation = EvaluationReader.read(Cells.lines(text));

    assertThat(evaluation.every()).isEqualTo(every);
    assertThat(evaluation.unit()).isEqualTo(unit);
  }

  @Test
  void says_nothing_when_there_is_no_rhythm() {
    assertThat(EvaluationReader.read(Cells.lines("Melalui survei kepuasan masyarakat")).every()).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2 dokter, 3 perawat, dan 1 (satu) apoteker | 6 | | false",
      "3 (tiga) s.d. 5 (lima) orang | 5 | lima | true",
      "10 orang terdiri dari 2 dokter dan 8 perawat | 10 | | false",
      "10 orang terdiri dari 2 dokter dan 5 perawat | 10 | | true",
      "5 (lima) orang, 2 orang di antaranya S1 | 5 | lima | true",
      "Kepala Seksi (1 orang), staf (4 orang) | 5 | | false",
      "3 orang per shift selama 24 jam | 3 | | false"})
  void counts_everybody_or_doubts(String text, int number, String words, boolean doubtful) {
    var lines = Cells.lines(text);
    StaffCount staff = StaffReader.read(lines);

    assertThat(staff.number()).isEqualTo(number);
    assertThat(staff.words()).isEqualTo(words);
    assertThat(CellReader.quality(staff, lines) < ParsedCell.LOW_CONFIDENCE).isEqualTo(doubtful);
  }
}
