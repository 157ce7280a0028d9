package id.baku.launcher;

import java.util.Optional;

/**
 * The database of this run, wherever it comes from.
 *
 * @param process its server, if it is ours
 */
record Database(String url, String owner, String ownerPassword, String app, String appPassword, Optional<ProcessHandle> process) {

  static Database of(EmbeddedDatabase embedded) {
    return new Database(embedded.url(), EmbeddedDatabase.OWNER, embedded.ownerPassword(), EmbeddedDatabase.APP, embedded.appPassword(),
        embedded.process());
  }

  static Database of(ExternalDatabase external) {
    return new Database(external.url(), external.owner(), external.ownerPassword(), external.app(), external.appPassword(), Optional.empty());
  }
}
