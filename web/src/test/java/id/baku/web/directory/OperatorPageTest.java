package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorPageTest {

  @ParameterizedTest
  @CsvSource({
      "bantuan@baku.example, mailto:bantuan@baku.example", "0721 481 107, tel:0721481107", "+62 721 481107, tel:+62721481107",
      "https://baku.example/bantuan, https://baku.example/bantuan", "'di loket, lantai 2',", "javascript:alert(1),",
  })
  void contact_of_the_operator_is_something_to_tap_when_it_is_known_to_be_harmless(String given, String href) {
    assertThat(OperatorPage.line(given).href()).isEqualTo(href);
  }
}
