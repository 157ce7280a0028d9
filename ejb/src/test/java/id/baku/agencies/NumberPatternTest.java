package id.baku.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.InvalidInput;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

  private static final NumberPattern USUAL = new NumberPattern("{arsip}/{nomor}/{unit}/{tahun}");

  @Test
  void a_number_is_taken_apart_and_put_together_again() {
    NumberParts parts = new NumberParts("000.8.3.4", "359.a", "07", null, 2024);
    assertThat(USUAL.parse("000.8.3.4/359.a/07/2024")).contains(parts);
    assertThat(USUAL.format(parts)).isEqualTo("000.8.3.4/359.a/07/2024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{arsip}/{nomor}/{unit}/{tahun}", "{arsip}/{nomor}/{unit}/{bulan-romawi}/{tahun}", "{nomor}/{unit}/{bulan}/{tahun}",
      "B-{arsip}/{nomor}-{unit}/{tahun}", "{nomor} TAHUN {tahun}", "{tahun}/{nomor}", "SK {arsip}/{nomor}/SETDA/{bulan}-{tahun} C", "{unit}/{nomor}-{tahun}"})
  void what_a_good_pattern_writes_it_reads_back(String text) {
    NumberPattern pattern = new NumberPattern(text);
    assertThat(pattern.problems()).isEmpty();
    Random draw = new Random(7);
    for (int i = 0; i < 500; i++) {
      NumberParts parts = drawn(draw, pattern);
      assertThat(pattern.parse(pattern.format(parts))).as(pattern.format(parts)).contains(parts);
    }
  }

  private static NumberParts drawn(Random draw, NumberPattern pattern) {
    List<String> archives = List.of("000.8.3.4", "188", "500.16", "061.1.2.3.4.5");
    List<String> serials = List.of("1", "359", "359.a", "359a", "012", "7.BC", "999999");
    List<String> units = List.of("07", "SETDA-CONTOH", "B.07", "ORG", "1", "RSUD.01-A");
    boolean month = pattern.has(NumberPattern.Token.BULAN) || pattern.has(NumberPattern.Token.BULAN_ROMAWI);
    return new NumberParts(pattern.has(NumberPattern.Token.ARSIP) ? archives.get(draw.nextInt(archives.size())) : null,
        serials.get(draw.nextInt(serials.size())), pattern.has(NumberPattern.Token.UNIT) ? units.get(draw.nextInt(units.size())) : null,
        month ? 1 + draw.nextInt(12) : null, 1990 + draw.nextInt(100));
  }

  @ParameterizedTest
  @CsvSource({"'{nomor}/{kode}/{tahun}', numbering.token", "'{nomor}/{unit}', numbering.needed", "'{arsip}/{tahun}', numbering.needed",
      "'{nomor}/{nomor}/{tahun}', numbering.twice", "'{nomor}/{bulan}/{bulan-romawi}/{tahun}', numbering.twice",
      "'{nomor}{tahun}', numbering.separator", "'{arsip}.{nomor}/{tahun}', numbering.separator", "'{unit}-{nomor}/{tahun}', numbering.separator",
      "'{nomor}/{tahun}0', numbering.separator", "'{nomor}/<b>/{tahun}', numbering.signs", "'{nomor}/{tahun', numbering.signs", "'', field.missing"})
  void a_pattern_that_could_not_be_read_back_is_refused(String text, String code) {
    assertThat(new NumberPattern(text.isEmpty() ? null : text).problems()).extracting(InvalidInput::code).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "000.8.3.4/359.a/07", "000.8.3.4/359.abc/07/2024", "8/359/07/2024", "000.8.3.4//07/2024", "000.8.3.4/359.a/07/24",
      "000.8.3.4/359.a/07/2024 ", "x000.8.3.4/359.a/07/2024"})
  void what_is_written_otherwise_is_not_read(String number) {
    assertThat(USUAL.parse(number)).isEmpty();
  }

  @Test
  void a_part_that_is_missing_or_odd_is_told() {
    assertThatThrownBy(() -> USUAL.format(new NumberParts("000.8", "1", null, null, 2026))).isInstanceOf(InvalidInput.class).hasMessageContaining("numbering.part");
    assertThatThrownBy(() -> USUAL.format(new NumberParts("000.8", "1/2", "07", null, 2026))).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new NumberPattern("{nomor}/{bulan-romawi}/{tahun}").format(new NumberParts(null, "1", null, 13, 2026))).isInstanceOf(InvalidInput.class);
  }

  @Test
  void serials_go_on_within_the_year_whatever_stands_between_them() {
    List<String> known = List.of("000.8.3.4/359.a/07/2024", "000.8.3.4/12/07/2026", "000.8.3.4/009/07/2026", "500.16/042/DPMPTSP/2025", "lain sekali");
    assertThat(USUAL.next(known, 2024, 1)).isEqualTo("360");
    assertThat(USUAL.next(known, 2026, 3)).isEqualTo("013");
    assertThat(USUAL.next(known, 2027, 3)).isEqualTo("001");
    assertThat(new Numbering("{arsip}/{nomor}/{unit}/{bulan-romawi}/{tahun}", "000.8.3.4", "07", 3).next(known, 2027, 4)).isEqualTo("000.8.3.4/001/07/IV/2027");
  }

  @Test
  void what_a_pattern_needs_has_to_be_said() {
    assertThat(Numbering.USUAL.problems()).extracting(problem -> problem.fields().getFirst() + " " + problem.code()).containsExactly("unit field.missing");
    assertThat(new Numbering("{nomor}/{tahun}", null, null, 1).problems()).isEmpty();
    assertThat(new Numbering("{arsip}/{nomor}/{tahun}", "8.3", "a/b", 9).problems()).extracting(InvalidInput::code)
        .containsExactly("numbering.archive", "numbering.unit", "numbering.digits");
  }
}
