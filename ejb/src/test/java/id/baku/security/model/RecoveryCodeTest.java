package id.baku.security.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

  @Test
  void ten_different_ones_that_can_be_read_from_paper() {
    List<String> codes = RecoveryCode.ten();
    assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}"));
  }

  @Test
  void are_the_same_however_they_are_typed() {
    assertThat(RecoveryCode.hash("ABCD efgh-jkmn-pqrs")).isEqualTo(RecoveryCode.hash("abcd-efgh-jkmn-pqrs"));
    assertThat(RecoveryCode.hash("abcd-efgh-jkmn-pqrt")).isNotEqualTo(RecoveryCode.hash("abcd-efgh-jkmn-pqrs"));
  }
}
