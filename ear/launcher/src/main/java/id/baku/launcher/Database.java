package id.baku.launcher;

import id.baku.launcher.ExternalDatabase.Login;
import java.util.Optional;

/**
 * The database of this run, wherever it comes from.
 *
 * @param owner absent where migrating is another machine's job
 * @param process its server, if it is ours
 */
record Database(String url, Optional<Login> owner, Login app, Optional<ProcessHandle> process) {

  static Database of(EmbeddedDatabase embedded) {
    return new Database(embedded.url(), Optional.of(new Login(EmbeddedDatabase.OWNER, embedded.ownerPassword())),
        new Login(EmbeddedDatabase.APP, embedded.appPassword()), embedded.process());
  }

  static Database of(ExternalDatabase external) {
    return new Database(external.url(), external.owner(), external.app(), Optional.empty());
  }

  /** @return what to tell about it */
  String migrate() {
    if (owner.isEmpty()) {
      Migration.requireDone(url, app.role(), app.password());
      return "left to others, BAKU_DB_OWNER is not set";
    }
    int applied = Migration.run(url, owner.get().role(), owner.get().password(), app.role());
    return applied == 0 ? "nothing to migrate" : applied + (applied == 1 ? " migration" : " migrations");
  }
}
