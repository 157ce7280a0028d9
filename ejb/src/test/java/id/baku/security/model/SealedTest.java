package id.baku.security.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealedTest {

  private static final byte[] PLAIN = "rahasia".getBytes(java.nio.charset.StandardCharsets.UTF_8);

  private final Sealed sealed = new Sealed("0f".repeat(32) + "\n");

  @Test
  void opens_what_it_sealed_and_never_writes_the_same_twice() {
    byte[] kept = sealed.seal(PLAIN, "a/1");
    assertThat(sealed.open(kept, "a/1")).isEqualTo(PLAIN);
    assertThat(sealed.seal(PLAIN, "a/1")).isNotEqualTo(kept);
    assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("rahasia");
  }

  @Test
  void opens_nothing_that_was_moved_changed_or_sealed_elsewhere() {
    byte[] kept = sealed.seal(PLAIN, "a/1");
    assertThatThrownBy(() -> sealed.open(kept, "a/2")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new Sealed("0e".repeat(32)).open(kept, "a/1")).isInstanceOf(IllegalStateException.class);
    kept[20] ^= 1;
    assertThatThrownBy(() -> sealed.open(kept, "a/1")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new Sealed("0f0f")).isInstanceOf(IllegalArgumentException.class);
  }
}
