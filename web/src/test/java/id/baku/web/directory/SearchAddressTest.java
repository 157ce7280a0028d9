package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.InvalidInput;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchAddressTest {

  @ParameterizedTest
  @CsvSource({"q, ktp, true", "layanan, §kk, true", "wilayah, 18, true", "untuk, agencies, true", "untuk, all, false", "untuk, public-first, false",
    "dekat, 18.10, false", "tempat, metro, false", "setelah, x, false", "peristiwa, lahir, true", "instansi, a, true"})
  void only_what_the_engine_can_answer_is_a_question(String name, String value, boolean asks) {
    assertThat(new SearchAddress(Map.of(name, value)).asks()).isEqualTo(asks);
  }

  @Test
  void a_value_there_is_not_is_told() {
    assertThatThrownBy(() -> new SearchAddress(Map.of("untuk", "semua")).asks()).isInstanceOf(InvalidInput.class);
  }
}
