package id.baku.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals and opens the secrets of second factors, with the key of this installation. */
@Dependent
class FactorSecrets {

  private static final Logger LOG = Logger.getLogger(FactorSecrets.class.getName());

  @Inject InstallationKey key;

  byte[] seal(TotpSecret secret, long account) {
    return key.sealed().seal(secret.key(), place(account));
  }

  /** Empty when it was sealed with another key: then the recovery codes are left, which need none. */
  Optional<TotpSecret> open(byte[] kept, long account) {
    try {
      return Optional.of(TotpSecret.of(key.sealed().open(kept, place(account))));
    } catch (IllegalStateException otherKey) {
      LOG.log(Level.WARNING, "The second factor of account {0} was sealed with another BAKU_SECRET_KEY; only its recovery codes open it.", String.valueOf(account));
      return Optional.empty();
    }
  }

  private static String place(long account) {
    return "second-factor/" + account;
  }
}
