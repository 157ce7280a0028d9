package id.baku.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailKindTest {

  private static final Instant NIGHT = Instant.parse("2026-07-10T20:00:00Z");
  private static final Instant MORNING = Instant.parse("2026-07-13T00:30:00Z");

  @Test
  void what_somebody_waits_for_or_should_know_goes_at_once_and_all_else_when_people_work() {
    assertThat(Arrays.stream(MailKind.values()).filter(kind -> kind.due(NIGHT, now -> MORNING).equals(MORNING)))
        .containsExactly(MailKind.APPLICATION_WAITING, MailKind.APPLICATION_DECLINED, MailKind.HANDOVER_WAITING, MailKind.CLOSING_CONFIRMED,
            MailKind.CLOSING_CANCELLED);
    assertThat(Arrays.stream(MailKind.values()).filter(kind -> kind.due(NIGHT, now -> MORNING).equals(NIGHT))).allMatch(MailKind::isUrgent).hasSize(10);
  }

  @Test
  void nobody_sends_at_once_what_has_to_wait() {
    assertThatThrownBy(() -> new Outbox().put("a@b.example", MailKind.APPLICATION_WAITING, Map.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void codes_are_words_with_hyphens() {
    assertThat(MailKind.SIGN_IN_FROM_ELSEWHERE.code()).isEqualTo("sign-in-from-elsewhere");
  }
}
