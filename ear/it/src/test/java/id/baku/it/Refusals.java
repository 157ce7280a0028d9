package id.baku.it;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.InvalidInput;
import id.baku.platform.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the rules say no to. */
final class Refusals {

  private Refusals() {}

  static void refuses(String code, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfAny(Refused.class, InvalidInput.class).hasMessageStartingWith(code);
  }
}
