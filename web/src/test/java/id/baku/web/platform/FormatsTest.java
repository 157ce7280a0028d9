package id.baku.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.standards.RequestChannel;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.standards.TimeUnit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormatsTest {

  private final Formats indonesian = Formats.of(Texts.INDONESIAN);
  private final Formats english = Formats.of(Texts.ENGLISH);

  @Test
  void writes_dates_with_the_name_of_the_month() {
    assertThat(indonesian.date(LocalDate.of(2024, 5, 27))).isEqualTo("27 Mei 2024");
    assertThat(english.date(LocalDate.of(2024, 5, 27))).isEqualTo("27 May 2024");
    assertThat(indonesian.date(null)).isEmpty();
  }

  @Test
  void writes_rupiah_without_decimals() {
    assertThat(indonesian.rupiah(10_000L)).isEqualTo("Rp10.000");
    assertThat(english.rupiah(1_250_000L)).isEqualTo("Rp1,250,000");
    assertThat(indonesian.rupiah(0L)).isEqualTo("Rp0");
    assertThat(indonesian.rupiah(null)).isEmpty();
  }

  @Test
  void tells_cost_in_a_word() {
    assertThat(indonesian.cost(true, null, null)).isEqualTo("Gratis");
    assertThat(indonesian.cost(false, 10_000L, 10_000L)).isEqualTo("Rp10.000");
    assertThat(indonesian.cost(false, 10_000L, 50_000L)).isEqualTo("Rp10.000–Rp50.000");
    assertThat(indonesian.cost(false, null, null)).isEqualTo("Berbayar");
    assertThat(indonesian.cost(null, null, null)).isEqualTo("Biaya tidak disebut");
  }

  @Test
  void names_the_way_of_a_limit_only_where_there_are_several() {
    TimePromise letter = new TimePromise(RequestChannel.LETTER, 1, TimeUnit.WORKING_DAY, null, null, "x");
    TimePromise other = new TimePromise(RequestChannel.OTHER, 10, TimeUnit.MINUTE, null, null, "y");
    assertThat(indonesian.limit(other, List.of(other))).isEqualTo("10 menit");
    assertThat(indonesian.limit(letter, List.of(letter, other))).isEqualTo("Lewat surat: 1 hari kerja");
    assertThat(indonesian.limit(other, List.of(letter, other))).isEqualTo("Cara lain: 10 menit");
  }

  @Test
  void names_the_part_a_limit_is_for_only_where_there_are_several() {
    TimePromise wait = new TimePromise(RequestChannel.OTHER, 60, TimeUnit.MINUTE, null, null, "Menunggu dokter: paling lama 60 (enam puluh) menit");
    TimePromise plain = new TimePromise(RequestChannel.OTHER, 10, TimeUnit.MINUTE, null, null, "paling lama 10 menit: tanpa antre");
    assertThat(indonesian.limit(wait, List.of(wait))).isEqualTo("60 menit");
    assertThat(indonesian.limit(wait, List.of(wait, plain))).isEqualTo("Menunggu dokter: 60 menit");
    assertThat(indonesian.limit(plain, List.of(wait, plain))).isEqualTo("10 menit");
  }

  @Test
  void writes_hours_with_the_zone() {
    assertThat(indonesian.hours("07:30-12:00", "Asia/Jakarta")).isEqualTo("07.30–12.00 WIB");
    assertThat(english.hours("07:30-12:00", "Asia/Jayapura")).isEqualTo("07:30–12:00 WIT");
    assertThat(indonesian.hours("24 jam", "Asia/Makassar")).isEqualTo("24 jam WITA");
    assertThat(indonesian.hours("07:30-12:00", null)).isEqualTo("07.30–12.00");
  }

  @ParameterizedTest
  @CsvSource({
      "1, DAY, , 1 hari (jenis hari tidak disebut)",
      "15, WORKING_DAY, paling lambat, paling lambat 15 hari kerja",
      "1, HOUR, , 1 jam",
      "7, DAY, selambat-lambatnya, selambat-lambatnya 7 hari (jenis hari tidak disebut)",
      ", NOT_MEASURABLE, , tidak terukur: Tergantung permasalahan",
      ", SCHEDULE, , menurut jadwal: Tergantung permasalahan",
      ", DAY, , tidak terukur: Tergantung permasalahan",
  })
  void tells_a_promise_and_what_it_leaves_open(Integer amount, TimeUnit unit, String bound, String told) {
    assertThat(indonesian.promise(new TimePromise(RequestChannel.LETTER, amount, unit, null, bound,
        "Tergantung permasalahan"))).isEqualTo(told);
  }

  @Test
  void tells_a_promise_in_english() {
    assertThat(english.promise(new TimePromise(RequestChannel.LETTER, 1, TimeUnit.WORKING_DAY, null, "paling lambat",
        ""))).isEqualTo("at most 1 working day");
  }

  @ParameterizedTest
  @EnumSource(TimeUnit.class)
  void every_unit_has_words(TimeUnit unit) {
    TimePromise promise = new TimePromise(RequestChannel.OTHER, 2, unit, null, null, "x");
    assertThat(indonesian.limit(promise)).doesNotContain("unit.").doesNotContain("time.");
    assertThat(english.limit(promise)).doesNotContain("unit.").doesNotContain("time.");
  }
}
