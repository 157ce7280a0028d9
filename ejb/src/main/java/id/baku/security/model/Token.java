package id.baku.security.model;

import id.baku.platform.Digests;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret nobody chooses: 256 random bits, of which only the SHA-256 is kept. A slow hash would add nothing, since
 * there is no shorter way than trying all of them.
 */
public final class Token {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private Token() {}

  /** 43 signs that may stand in an address. */
  public static String drawn() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** 32 bytes. */
  public static byte[] hash(String token) {
    return Digests.sha256().digest(token.getBytes(StandardCharsets.UTF_8));
  }
}
