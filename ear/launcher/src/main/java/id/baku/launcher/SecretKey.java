package id.baku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;

/** The key under which the server seals secrets in the database: one's own, or drawn at the first start and kept beside the data, not in it. */
final class SecretKey {

  private static final int BYTES = 32;

  private SecretKey() {}

  /** What the server needs in its environment besides what it inherits. */
  static Map<String, String> environment(Home home, Map<String, String> given) throws IOException {
    if (!given.getOrDefault("BAKU_SECRET_KEY", "").isBlank() || !given.getOrDefault("BAKU_SECRET_KEY_FILE", "").isBlank()) return Map.of();
    if (!Files.exists(home.secretKey())) {
      var key = new byte[BYTES];
      new SecureRandom().nextBytes(key);
      PrivateFile.write(home.secretKey(), HexFormat.of().formatHex(key));
    }
    return Map.of("BAKU_SECRET_KEY_FILE", home.secretKey().toString());
  }

  /** The key itself, for a program that reads what the server wrote. */
  static String hex(Home home, Map<String, String> given) throws IOException {
    String own = given.getOrDefault("BAKU_SECRET_KEY", "");
    if (!own.isBlank()) return own.strip();
    String file = given.getOrDefault("BAKU_SECRET_KEY_FILE", "");
    Path kept = file.isBlank() ? home.secretKey() : Path.of(file);
    if (!Files.isReadable(kept)) throw new PlainFailure("The key is not at " + kept + "; set BAKU_SECRET_KEY or BAKU_SECRET_KEY_FILE to the one the server has.");
    return Files.readString(kept).strip();
  }
}
