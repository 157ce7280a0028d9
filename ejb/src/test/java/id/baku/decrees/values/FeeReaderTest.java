package id.baku.decrees.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.baku.decrees.CellContent.FeeItem;
import id.baku.decrees.CellContent.Fees;
import id.baku.decrees.ParsedCell;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeeReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Rp 25.000 | 25000", "Rp. 25.000,- | 25000", "Rp25.000,00 | 25000", "Rp.25.000.- | 25000", "IDR 25,000 | 25000",
      "25.000 rupiah | 25000", "Rp 1,5 juta | 1500000", "Rp 25 ribu | 25000", "Rp 250 rb | 250000",
      "Rp 2.500.000 (dua juta lima ratus ribu rupiah) | 2500000", "Rp 10000 | 10000", "rp.7.500 | 7500",
      "Rp 1.250.000,50 | 1250000", "1,25 juta rupiah | 1250000", "Rp. 5.000,-/lembar | 5000", "Rp: 15.000 | 15000",
      "Rp 1 miliar | 1000000000", "sepuluh ribu rupiah | 10000", "Dua Ratus Lima Puluh Ribu Rupiah | 250000",
      "Rp10.000 (sepuluh ribu rupiah) | 10000", "Rp10.000 (sepuluh ribu) | 10000",
      "10.000 (sepuluh ribu rupiah) | 10000", "Rp 10.000,- (Sepuluh Ribu Rupiah,-) | 10000"})
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

  @ParameterizedTest
  @MethodSource("tariffs")
  void reads_several_tariffs_of_one_line(String text, List<FeeItem> items) {
    Fees fees = FeeReader.read(Cells.lines(text));

    assertThat(fees.items()).containsExactlyElementsOf(items);
    assertThat(fees.free()).isFalse();
    assertThat(CellReader.quality(fees)).isEqualTo(1);
  }

  static Stream<Arguments> tariffs() {
    return Stream.of(
        arguments("Rp25 ribu (umum), gratis (BPJS)", List.of(item("umum", 25_000), item("BPJS", 0))),
        arguments("KTP Rp10.000, KK Rp15.000", List.of(item("KTP", 10_000), item("KK", 15_000))),
        arguments("Rp 25.000 (umum), Rp 15.000 (pelajar)", List.of(item("umum", 25_000), item("pelajar", 15_000))),
        arguments("Rp 10.000 untuk dewasa dan Rp 5.000 untuk anak-anak",
            List.of(item("dewasa", 10_000), item("anak-anak", 5_000))),
        arguments("Gratis untuk penduduk, Rp 5.000 untuk pendatang", List.of(item("penduduk", 0), item("pendatang", 5_000))),
        arguments("BPJS: gratis, umum: Rp 20.000", List.of(item("BPJS", 0), item("umum", 20_000))),
        arguments("Tidak dipungut biaya, legalisir Rp 5.000", List.of(item("legalisir", 5_000))),
        arguments("KTP sepuluh ribu rupiah, KK lima belas ribu rupiah", List.of(item("KTP", 10_000), item("KK", 15_000))),
        arguments("Rp10.000 (sepuluh ribu rupiah)", List.of(item("", 10_000))),
        arguments("Rp5.000 s.d. Rp10.000", List.of(new FeeItem("", 5_000, 10_000L))),
        arguments("Rp 5.000 - 10.000", List.of(new FeeItem("", 5_000, 10_000L))),
        arguments("Legalisir Rp 5 - 10 ribu", List.of(new FeeItem("Legalisir", 5_000, 10_000L))),
        arguments("Rp 5.000 (lima ribu rupiah) sampai dengan Rp 10.000 (sepuluh ribu rupiah)",
            List.of(new FeeItem("", 5_000, 10_000L))));
  }

  private static FeeItem item(String name, long amount) {
    return new FeeItem(name, amount, null);
  }

  @Test
  void doubts_digits_and_words_that_disagree() {
    Fees fees = FeeReader.read(Cells.lines("Rp 25.000 (lima belas ribu rupiah)"));

    assertThat(fees.items()).containsExactly(item("", 25_000));
    assertThat(CellReader.quality(fees)).isLessThan(ParsedCell.LOW_CONFIDENCE);
  }

  @Test
  void says_nothing_about_an_empty_cell() {
    assertThat(FeeReader.read(Cells.lines("-")).free()).isNull();
  }

  @ParameterizedTest
  @MethodSource("namedTariffs")
  void gives_every_price_the_name_that_stands_on_its_side(String text, List<FeeItem> items) {
    var lines = Cells.lines(text);
    Fees fees = FeeReader.read(lines);

    assertThat(fees.items()).containsExactlyElementsOf(items);
    assertThat(CellReader.quality(fees, lines)).isEqualTo(1);
  }

  static Stream<Arguments> namedTariffs() {
    return Stream.of(
        arguments("Rp. 5.000,- (lima ribu rupiah) per lembar untuk ijazah SD, Rp. 7.500 untuk SMP dan Rp 10 ribu untuk SMA",
            List.of(item("ijazah SD, per lembar", 5_000), item("SMP", 7_500), item("SMA", 10_000))),
        arguments("Rp 50.000 untuk rawat inap, Rp 15.000 untuk rawat jalan",
            List.of(item("rawat inap", 50_000), item("rawat jalan", 15_000))),
        arguments("Dewasa Rp 20.000, anak-anak Rp 10.000, lansia gratis",
            List.of(item("Dewasa", 20_000), item("anak-anak", 10_000), item("lansia", 0))),
        arguments("Legalisir Rp 2.500 per lembar, cetak Rp 5.000/orang dan salinan Rp 1.000",
            List.of(item("Legalisir, per lembar", 2_500), item("cetak /orang", 5_000), item("salinan", 1_000))),
        arguments("Kios Rp 100.000/m2/tahun", List.of(item("Kios /m2/tahun", 100_000))),
        arguments("Gratis, kecuali cetak ulang kartu Rp25.000,00", List.of(item("cetak ulang kartu", 25_000))),
        arguments("dokter umum Rp 35.000,-; administrasi 10 ribu",
            List.of(item("dokter umum", 35_000), item("administrasi", 10_000))),
        arguments("Kelas I Rp 50.000 (umum), Kelas II Rp 30.000 (umum)",
            List.of(item("Kelas I (umum)", 50_000), item("Kelas II (umum)", 30_000))),
        arguments("JBB < 3.500 kg : Rp 60.000", List.of(item("JBB < 3.500 kg", 60_000))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rp 99999999999999999999", "Rp 1.000.000.000.000.000.000.000", "Retribusi Rp 10.000, materai 10.000",
      "Rp10.000 untuk WNI dan USD 5 untuk WNA", "Gratis, denda 2% per bulan", "Rp 5.000, Rp 7.000", "US$ 100 per orang",
      "Gratis, kecuali seratus ribu bagi badan usaha", "Rp 900000000000000 miliar"})
  void doubts_prices_it_did_not_use_or_could_not_name(String text) {
    var lines = Cells.lines(text);

    assertThat(CellReader.quality(FeeReader.read(lines), lines)).isLessThan(ParsedCell.LOW_CONFIDENCE);
  }
}
