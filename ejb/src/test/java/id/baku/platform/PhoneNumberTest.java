package id.baku.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

  @ParameterizedTest
  @CsvSource({"(0721) 481166, 0721-481166, true", "+62 721 481166, (0721) 481166, true", "0812 3456 7890, 6281234567890, true",
      "(0721) 481166, (0721) 481167, false", "112, 112, true", "lapor.go.id, lapor.go.id, false"})
  void one_number_stays_the_same_however_it_is_spelled(String one, String other, boolean same) {
    assertThat(PhoneNumber.isSame(one, other)).isEqualTo(same);
  }
}
