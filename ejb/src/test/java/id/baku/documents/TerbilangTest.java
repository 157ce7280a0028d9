package id.baku.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerbilangTest {

  @ParameterizedTest
  @CsvSource({"0,nol", "1,satu", "10,sepuluh", "11,sebelas", "12,dua belas", "15,lima belas", "19,sembilan belas",
      "20,dua puluh", "21,dua puluh satu", "100,seratus", "101,seratus satu", "111,seratus sebelas",
      "1000,seribu", "1001,seribu satu", "1100,seribu seratus", "2500,dua ribu lima ratus", "11000,sebelas ribu",
      "21000,dua puluh satu ribu", "100000,seratus ribu", "1000000,satu juta", "1001000,satu juta seribu",
      "2000000000,dua miliar", "1000000000000,satu triliun", "1000000000000000,seribu triliun"})
  void spells_numbers_and_reads_them_back(long number, String words) {
    assertThat(Terbilang.of(number)).isEqualTo(words);
    assertThat(Terbilang.parse(words)).hasValue(number);
  }

  @Test
  void reads_back_whatever_it_spells() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      long number = Math.floorMod(random.nextLong(), (long) Math.pow(10, 1 + random.nextInt(15)));
      assertThat(Terbilang.parse(Terbilang.of(number))).as(Terbilang.of(number)).hasValue(number);
    }
  }

  @ParameterizedTest
  @CsvSource({"limabelas,15", "Tiga,3", "duapuluh lima,25", "DUA RATUS RIBU,200000", "satu milyar,1000000000"})
  void forgives_spellings(String words, long number) {
    assertThat(Terbilang.parse(words)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "gratis", "tiga empat", "orang", "satu orang", "lima sepuluh"})
  void does_not_read_what_is_no_number(String words) {
    assertThat(Terbilang.parse(words)).isEmpty();
  }

  @Test
  void refuses_numbers_out_of_range() {
    assertThatThrownBy(() -> Terbilang.of(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Terbilang.of(Terbilang.MAX + 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
