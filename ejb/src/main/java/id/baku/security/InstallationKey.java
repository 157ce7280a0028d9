package id.baku.security;

import id.baku.platform.Setting;
import id.baku.security.model.Sealed;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The key under which this installation seals what must be read again, the same on every server and never in the database. */
@ApplicationScoped
public class InstallationKey {

  private volatile Sealed sealed;

  /** @throws IllegalStateException naming the setting that is missing or is no key */
  public Sealed sealed() {
    if (sealed == null) {
      try {
        sealed = new Sealed(hex());
      } catch (IllegalArgumentException noKey) { // not told on: its words may repeat what is set
        throw new IllegalStateException("BAKU_SECRET_KEY takes 64 hexadecimal digits; what is set is no such key. It must be the one with which this"
            + " database was used before: with another one nobody's second factor can be read.");
      }
    }
    return sealed;
  }

  /** As it is set. */
  static String hex() {
    String file = Setting.SECRET_KEY_FILE.value().orElse(null);
    try {
      return file == null ? Setting.SECRET_KEY.value().orElseThrow(() -> new IllegalStateException("Neither BAKU_SECRET_KEY nor BAKU_SECRET_KEY_FILE is set."
          + " It takes 64 hexadecimal digits, the same on every server; `openssl rand -hex 32` draws them.")) : Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException("BAKU_SECRET_KEY_FILE cannot be read: " + file, e);
    }
  }
}
