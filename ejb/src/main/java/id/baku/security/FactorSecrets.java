package id.baku.security;

import id.baku.security.model.Sealed;
import jakarta.enterprise.context.ApplicationScoped;

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
      sealed = new Sealed(InstallationKey.hex());
    }
    return sealed;
  }
}
