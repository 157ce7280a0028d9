package id.baku.web.api.drafts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.web.platform.HandClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenPaceTest {

  private final HandClock clock = new HandClock(Instant.EPOCH);
  private final TokenPace pace = new TokenPace(clock);

  @Test
  void one_token_at_its_limit_waits_for_the_next_minute_and_holds_up_no_other() {
    for (int i = 0; i < TokenPace.MOST; i++) {
      pace.enter("token 1");
    }
    assertThatThrownBy(() -> pace.enter("token 1")).hasMessage("429 api-token.pace");
    assertThatCode(() -> pace.enter("token 2")).doesNotThrowAnyException();
    clock.pass(TokenPace.WINDOW.minusSeconds(1));
    assertThatThrownBy(() -> pace.demand("token 1")).hasMessage("429 api-token.pace");
    clock.pass(Duration.ofSeconds(1));
    assertThatCode(() -> pace.enter("token 1")).doesNotThrowAnyException();
  }
}
