package id.baku.security;

import id.baku.platform.Setting;
import id.baku.security.model.Sealed;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals and opens the secrets of second factors, with the key of this installation. */
@ApplicationScoped
public class FactorSecrets {

  private static final Logger LOG = Logger.getLogger(FactorSecrets.class.getName());

  private volatile Sealed sealed;

  byte[] seal(TotpSecret secret, long account) {
    return sealed().seal(secret.key(), place(account));
  }

  /** Empty when it was sealed with another key: then the recovery codes are left, which need none. */
  Optional<TotpSecret> open(byte[] kept, long account) {
    try {
      return Optional.of(TotpSecret.of(sealed().open(kept, place(account))));
    } catch (IllegalStateException otherKey) {
      LOG.log(Level.WARNING, "The second factor of account {0} was sealed with another BAKU_SECRET_KEY; only its recovery codes open it.", String.valueOf(account));
      return Optional.empty();
    }
  }

  /** @throws IllegalStateException naming the setting that is missing or is no key */
  public void check() {
    sealed();
  }

  private static String place(long account) {
    return "second-factor/" + account;
  }

  private Sealed sealed() {
    if (sealed == null) {
      try {
        sealed = new Sealed(key());
      } catch (IllegalArgumentException noKey) { // not told on: its words may repeat what is set
        throw new IllegalStateException("BAKU_SECRET_KEY takes 64 hexadecimal digits; what is set is no such key. It must be the one with which this"
            + " database was used before: with another one nobody's second factor can be read.");
      }
    }
    return sealed;
  }

  private static String key() {
    String file = Setting.SECRET_KEY_FILE.value().orElse(null);
    try {
      return file == null ? Setting.SECRET_KEY.value().orElseThrow(() -> new IllegalStateException("Neither BAKU_SECRET_KEY nor BAKU_SECRET_KEY_FILE is set."
          + " It takes 64 hexadecimal digits, the same on every server; `openssl rand -hex 32` draws them.")) : Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException("BAKU_SECRET_KEY_FILE cannot be read: " + file, e);
    }
  }
}
