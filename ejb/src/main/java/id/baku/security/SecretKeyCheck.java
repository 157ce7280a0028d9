package id.baku.security;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** A server without the key that seals second factors does not start: at the first sign-in with one it would be too late to say so. */
@Singleton
@Startup
public class SecretKeyCheck {

  @Inject InstallationKey key;

  @PostConstruct
  void check() {
    key.sealed();
  }
}
