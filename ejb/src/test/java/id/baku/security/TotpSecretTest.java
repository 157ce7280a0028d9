package id.baku.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {

  private final TotpSecret published = TotpSecret.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  /** The last six of the eight digits in the tables. @source RFC 6238 appendix B, SHA-1 */
  @ParameterizedTest
  @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
  void shows_the_codes_of_the_standard(long second, String code) {
    assertThat(published.code(Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  /** @source RFC 4648: the base 32 of these twenty digits */
  @Test
  void is_written_in_base_32_and_read_back() {
    assertThat(published.text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(TotpSecret.of(published.text())).isEqualTo(published);
    assertThat(TotpSecret.of("A".repeat(32)).text()).isEqualTo("A".repeat(32));
    assertThat(TotpSecret.of("7".repeat(32)).text()).isEqualTo("7".repeat(32));
    for (int i = 0; i < 100; i++) {
      TotpSecret drawn = TotpSecret.drawn();
      assertThat(TotpSecret.of(drawn.text())).isEqualTo(drawn);
    }
    assertThatThrownBy(() -> TotpSecret.of("abc")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void forgives_a_clock_by_one_step_and_no_more() {
    Instant now = Instant.ofEpochSecond(1111111111);
    long step = 1111111111L / 30;
    assertThat(published.stepOf(published.code(now), now)).isEqualTo(OptionalLong.of(step));
    assertThat(published.stepOf(published.code(now.minusSeconds(30)), now)).isEqualTo(OptionalLong.of(step - 1));
    assertThat(published.stepOf(published.code(now.plusSeconds(30)), now)).isEqualTo(OptionalLong.of(step + 1));
    assertThat(published.stepOf(published.code(now.minusSeconds(60)), now)).isEmpty();
    assertThat(published.stepOf(published.code(now.plusSeconds(60)), now)).isEmpty();
    assertThat(published.stepOf("", now)).isEmpty();
  }

  @Test
  void tells_an_authenticator_who_and_where() {
    assertThat(published.address("Baku", "siti@contoh.id"))
        .isEqualTo("otpauth://totp/Baku:siti%40contoh.id?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Baku");
  }
}
