package id.baku.decrees.values;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.CellContent.FeeItem;
import id.baku.decrees.CellContent.Fees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeeReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Rp 25.000 | 25000", "Rp. 25.000,- | 25000", "Rp25.000,00 | 25000", "Rp.25.000.- | 25000", "IDR 25,000 | 25000",
      "25.000 rupiah | 25000", "Rp 1,5 juta | 1500000", "Rp 25 ribu | 25000", "Rp 250 rb | 250000",
      "Rp 2.500.000 (dua juta lima ratus ribu rupiah) | 2500000", "Rp 10000 | 10000", "rp.7.500 | 7500",
      "Rp 1.250.000,50 | 1250000", "1,25 juta rupiah | 1250000", "Rp. 5.000,-/lembar | 5000", "Rp: 15.000 | 15000",
      "Rp 1 miliar | 1000000000"})
  void reads_rupiah_in_all_spellings(String text, long amount) {
    assertThat(Rupiah.in(text)).extracting(Rupiah.Amount::value).containsExactly(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5 hari", "Nomor 12 Tahun 2020", "08.00", "(0721) 481166", "Peraturan 1.2"})
  void does_not_take_other_numbers_for_money(String text) {
    assertThat(Rupiah.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tidak dipungut biaya (gratis)", "Gratis", "Rp. 0,- (nol rupiah)", "Rp 0", "Tanpa biaya",
      "Tidak ada biaya", "Tidak dikenakan tarif", "Bebas biaya", "Nihil", "Cuma-cuma", "Rp. -"})
  void knows_what_is_free(String text) {
    Fees fees = FeeReader.read(Cells.lines(text));

    assertThat(fees.free()).isTrue();
    assertThat(fees.items()).isEmpty();
  }

  @Test
  void is_not_free_as_soon_as_somebody_pays() {
    Fees fees = FeeReader.read(Cells.lines("Peserta BPJS: gratis", "Umum: Rp 20.000"));

    assertThat(fees.free()).isFalse();
    assertThat(fees.items()).containsExactly(new FeeItem("Umum", 20_000, null));
  }

  @Test
  void reads_names_ranges_and_regulations() {
    Fees fees = FeeReader.read(Cells.lines(
        "Sesuai Peraturan Daerah Nomor 4 Tahun 2024: a. Kelas I sebesar Rp 50.000 s/d Rp 75.000; b. Kelas II: Rp 30.000"));

    assertThat(fees.items()).containsExactly(new FeeItem("Kelas I", 50_000, 75_000L), new FeeItem("Kelas II", 30_000, null));
    assertThat(fees.legalBasis()).containsExactly("Peraturan Daerah Nomor 4 Tahun 2024");
  }

  @Test
  void says_nothing_about_an_empty_cell() {
    assertThat(FeeReader.read(Cells.lines("-")).free()).isNull();
  }
}
