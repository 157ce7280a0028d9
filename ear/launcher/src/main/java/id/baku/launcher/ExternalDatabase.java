package id.baku.launcher;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody's own PostgreSQL: the address and the two roles, which must exist there. */
record ExternalDatabase(String url, String owner, String ownerPassword, String app, String appPassword) {

  private static final List<String> NEEDED = List.of("BAKU_DB_OWNER", "BAKU_DB_OWNER_PASSWORD", "BAKU_DB_USER", "BAKU_DB_PASSWORD");

  static Optional<ExternalDatabase> of(Map<String, String> environment) {
    String url = environment.getOrDefault("BAKU_DB_URL", "");
    if (url.isBlank()) return Optional.empty();
    if (!url.startsWith("jdbc:postgresql:")) throw new PlainFailure("BAKU_DB_URL must start with jdbc:postgresql: (it is \"" + url + "\").");
    List<String> missing = NEEDED.stream().filter(name -> environment.getOrDefault(name, "").isBlank()).toList();
    if (!missing.isEmpty()) throw new PlainFailure("With BAKU_DB_URL these are needed too: " + String.join(", ", missing) + ".");
    return Optional.of(new ExternalDatabase(url, environment.get("BAKU_DB_OWNER"), environment.get("BAKU_DB_OWNER_PASSWORD"),
        environment.get("BAKU_DB_USER"), environment.get("BAKU_DB_PASSWORD")));
  }
}
