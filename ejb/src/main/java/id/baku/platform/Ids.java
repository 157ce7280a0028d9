package id.baku.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Public identifiers: what leaves the house carries a time-ordered UUID (version 7), never a database key. */
public final class Ids {

  private Ids() {}

  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  /**
   * @throws NotFound id.unknown when the text is no UUID: whoever guesses ids learns nothing
   */
  public static UUID parse(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("id.unknown");
    }
  }
}
