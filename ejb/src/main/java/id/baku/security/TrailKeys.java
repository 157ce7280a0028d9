package id.baku.security;

import jakarta.enterprise.context.ApplicationScoped;

/** What trails of this installation are checked by. */
@ApplicationScoped
public class TrailKeys {

  private volatile TrailChain chain;
  private volatile SeenTrails seen;

  /** A check of one trail. @param owner whose it is */
  TrailCheck check(String owner) {
    SeenTrails known = seen == null ? readSeen() : seen;
    return new TrailCheck(chain(), owner, known.of(owner).orElse(null));
  }

  /** Reads anew how far trails were when they were last found whole; from now on checks go by that. */
  public SeenTrails readSeen() {
    seen = SeenTrails.ofThisServer(chain());
    return seen;
  }

  TrailChain chain() {
    if (chain == null) {
      chain = new TrailChain(InstallationKey.hex());
    }
    return chain;
  }
}
