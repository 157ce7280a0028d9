package id.baku.security;

import id.baku.platform.Setting;
import id.baku.security.model.Sealed;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Seals and opens the secrets of second factors, with the key of this installation. */
@ApplicationScoped
public class FactorSecrets {

  private volatile Sealed sealed;

  byte[] seal(TotpSecret secret, long account) {
    return sealed().seal(secret.key(), place(account));
  }

  TotpSecret open(byte[] kept, long account) {
    return TotpSecret.of(sealed().open(kept, place(account)));
  }

  private static String place(long account) {
    return "second-factor/" + account;
  }

  private Sealed sealed() {
    if (sealed == null) {
      sealed = new Sealed(key());
    }
    return sealed;
  }

  private static String key() {
    try {
      String file = Setting.SECRET_KEY_FILE.value().orElse(null);
      return file == null ? Setting.SECRET_KEY.value().orElseThrow(() -> new IllegalStateException("BAKU_SECRET_KEY or BAKU_SECRET_KEY_FILE is not set."))
          : Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException("BAKU_SECRET_KEY_FILE cannot be read.", e);
    }
  }
}
