package id.baku.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.Unmet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreconditionTest {

  private static final Optional<String> PRESENT = Optional.of("\"abc\"");

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {"-, -", "*, *", "\"abc\", *", "-, \"abc\""})
  void says_nothing_without_exactly_one_header_that_can_hold(String ifMatch, String ifNoneMatch) {
    assertThat(Precondition.of(ifMatch, ifNoneMatch)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"\"abc\"", "' \"x\", \"abc\"'", "*"})
  void what_was_read_may_be_replaced(String ifMatch) {
    assertThatCode(() -> Precondition.of(ifMatch, null).orElseThrow().demand(PRESENT)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"\"abd\"", "W/\"abc\"", "abc", "''"})
  void what_is_another_by_now_may_not_and_the_present_one_is_told(String ifMatch) {
    assertThatThrownBy(() -> Precondition.of(ifMatch, null).orElseThrow().demand(PRESENT)).isInstanceOf(Unmet.class)
        .satisfies(unmet -> assertThat(((Unmet) unmet).params()).containsEntry("tag", "\"abc\""));
  }

  @Test
  void a_draft_is_made_only_where_there_is_none() {
    Precondition fresh = Precondition.of(null, " * ").orElseThrow();
    assertThatCode(() -> fresh.demand(Optional.empty())).doesNotThrowAnyException();
    assertThatThrownBy(() -> fresh.demand(PRESENT)).hasMessageContaining("draft.exists");
    assertThatThrownBy(() -> Precondition.of("*", null).orElseThrow().demand(Optional.empty())).hasMessageContaining("draft.absent");
  }
}
