package id.baku.web.standards;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.Json;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import org.junit.jupiter.api.Test;

class PartTest {

  private static final StandardContent CONTENT =
      Json.read("{\"fee\": {\"raw\": \"Tidak dipungut biaya \", \"free\": true}, \"product\": {\"raw\": \" \"}}",
          StandardContent.class);

  @Test
  void shows_the_wording_as_decreed() {
    Part fee = Part.of(ComponentKind.FEE, CONTENT);
    assertThat(fee.words()).isEqualTo("Tidak dipungut biaya");
    assertThat(fee.code()).isEqualTo("SD4");
    assertThat(fee.missing()).isFalse();
  }

  @Test
  void a_component_without_words_is_missing() {
    assertThat(Part.of(ComponentKind.PRODUCT, CONTENT).missing()).isTrue();
    assertThat(Part.of(ComponentKind.EVALUATION, CONTENT).missing()).isTrue();
  }
}
