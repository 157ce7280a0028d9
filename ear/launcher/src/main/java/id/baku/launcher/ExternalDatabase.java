package id.baku.launcher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody's own PostgreSQL: the address and the roles, which must exist there.
 *
 * @param owner who migrates; absent where that is another machine's job, and then the schema must be there already
 */
record ExternalDatabase(String url, Optional<Login> owner, Login app) {

  record Login(String role, String password) {

    /** A password beside its role would otherwise show up wherever the record is printed. */
    @Override
    public String toString() {
      return role;
    }
  }

  static Optional<ExternalDatabase> of(Map<String, String> environment) {
    String url = environment.getOrDefault("BAKU_DB_URL", "");
    if (url.isBlank()) return Optional.empty();
    if (!url.startsWith("jdbc:postgresql:")) throw new PlainFailure("BAKU_DB_URL must start with jdbc:postgresql: (it is \"" + url + "\").");
    Optional<Login> app = login(environment, "BAKU_DB_USER", "BAKU_DB_PASSWORD");
    Optional<Login> owner = login(environment, "BAKU_DB_OWNER", "BAKU_DB_OWNER_PASSWORD");
    if (app.isEmpty()) throw new PlainFailure("With BAKU_DB_URL these are needed too: BAKU_DB_USER, BAKU_DB_PASSWORD.");
    return Optional.of(new ExternalDatabase(url, owner, app.get()));
  }

  private static Optional<Login> login(Map<String, String> environment, String role, String password) {
    List<String> missing = Stream.of(role, password).filter(name -> environment.getOrDefault(name, "").isBlank()).toList();
    if (missing.size() == 1) throw new PlainFailure(missing.getFirst() + " is not set.");
    return missing.isEmpty() ? Optional.of(new Login(environment.get(role), environment.get(password))) : Optional.empty();
  }
}
