package id.baku.security;

import id.baku.platform.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The key of this installation, the same on every server, which is never in the database. */
final class InstallationKey {

  private InstallationKey() {}

  /** @return 64 hexadecimal digits */
  static String hex() {
    try {
      String file = Setting.SECRET_KEY_FILE.value().orElse(null);
      return file == null ? Setting.SECRET_KEY.value().orElseThrow(() -> new IllegalStateException("BAKU_SECRET_KEY or BAKU_SECRET_KEY_FILE is not set."))
          : Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException("BAKU_SECRET_KEY_FILE cannot be read.", e);
    }
  }
}
