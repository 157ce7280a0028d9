package id.baku.security;

import jakarta.enterprise.context.ApplicationScoped;

/** The chain of trails under the key of this installation. */
@ApplicationScoped
public class TrailKeys {

  private volatile TrailChain chain;

  TrailChain chain() {
    if (chain == null) {
      chain = new TrailChain(InstallationKey.hex());
    }
    return chain;
  }
}
