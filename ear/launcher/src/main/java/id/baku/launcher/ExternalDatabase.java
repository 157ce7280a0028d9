package id.baku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

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
    String name = environment.getOrDefault(role, "");
    String secret = secret(environment, password);
    if (name.isBlank() && secret.isBlank()) return Optional.empty();
    if (name.isBlank() || secret.isBlank()) throw new PlainFailure((name.isBlank() ? role : password) + " is not set.");
    return Optional.of(new Login(name, secret));
  }

  /** The variable itself, or what the file holds that the variable with {@code _FILE} names: containers get their secrets as files. */
  private static String secret(Map<String, String> environment, String name) {
    String given = environment.getOrDefault(name, "");
    String file = environment.getOrDefault(name + "_FILE", "");
    if (file.isBlank()) return given;
    if (!given.isBlank()) throw new PlainFailure(name + " and " + name + "_FILE are both set; which one counts?");
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException e) {
      throw new PlainFailure(name + "_FILE names " + file + ", which cannot be read.", e);
    }
  }
}
