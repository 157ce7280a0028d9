package id.baku.drafts;

import id.baku.platform.InvalidInput;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The name a partner gave to a request, so that it may be sent again without being done again.
 *
 * @param name 1 to 255 visible characters; null when none was given, and each request is another
 * @param digest SHA-256 of what was asked
 */
public record RequestKey(String name, byte[] digest) {

  private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]{1,255}");

  public RequestKey {
    if (name != null && !NAME.matcher(name).matches()) {
      throw new InvalidInput("request.key", Map.of(), "Idempotency-Key");
    }
  }
}
