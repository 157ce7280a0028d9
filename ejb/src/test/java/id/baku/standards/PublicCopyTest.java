package id.baku.standards;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.InvalidInput;
import id.baku.platform.Refused;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the public may have in the place of a signed decree. */
class PublicCopyTest {

  private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

  @Test
  void is_a_pdf_in_which_a_person_says_nobody_is_named() {
    assertThatCode(() -> PublicCopy.check(PDF, true)).doesNotThrowAnyException();
    assertThatThrownBy(() -> PublicCopy.check(PDF, false)).isInstanceOf(InvalidInput.class).hasMessageStartingWith("decree-copy.not-confirmed");
    for (byte[] other : new byte[][] {null, {}, "%PDF".getBytes(StandardCharsets.UTF_8), "PK …".getBytes(StandardCharsets.UTF_8)}) {
      assertThatThrownBy(() -> PublicCopy.check(other, true)).isInstanceOf(InvalidInput.class).hasMessageStartingWith("decree-copy.not-pdf");
    }
  }

  @Test
  void is_never_the_signed_file_itself() {
    assertThatCode(() -> PublicCopy.compare("a", "b")).doesNotThrowAnyException();
    assertThatThrownBy(() -> PublicCopy.compare("a", "a")).isInstanceOf(Refused.class).hasMessageStartingWith("decree-copy.is-signed");
    assertThatThrownBy(() -> PublicCopy.compare(null, "b")).isInstanceOf(Refused.class).hasMessageStartingWith("decree-copy.no-signed");
  }
}
