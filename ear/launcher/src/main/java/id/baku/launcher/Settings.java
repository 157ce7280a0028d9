package id.baku.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the person starting Baku chose through the environment; everything has a default.
 *
 * @param httpAddress where pages are listened for, an IPv4 address: loopback, or all of a container's by 0.0.0.0
 * @param external the database to use instead of the embedded one
 * @param index folder of the search index, where it is not inside the server's own
 * @param demo whether demo data and sign-ins are wanted; by default only with the embedded database
 */
record Settings(String httpAddress, int httpPort, URI publicUrl, Path tenants, Optional<Path> index, Optional<ExternalDatabase> external,
    boolean demo) {

  private static final String LOOPBACK = "127.0.0.1";
  private static final String EVERYWHERE = "0.0.0.0";

  /** @param root where the product lies, for the default tenants folder */
  static Settings of(Map<String, String> environment, Path root) {
    String httpAddress = ipv4(environment.getOrDefault("BAKU_HTTP_ADDRESS", LOOPBACK));
    int port = port(environment.getOrDefault("BAKU_HTTP_PORT", "8080"));
    Optional<ExternalDatabase> external = ExternalDatabase.of(environment);
    Path tenants = Path.of(environment.getOrDefault("BAKU_TENANTS", root.resolve("tenants").toString())).toAbsolutePath().normalize();
    if (!Files.isDirectory(tenants)) throw new PlainFailure("There is no tenants folder at " + tenants + "; set BAKU_TENANTS.");
    return new Settings(httpAddress, port, publicUrl(environment.getOrDefault("BAKU_PUBLIC_URL", "http://" + LOOPBACK + ":" + port)), tenants,
        index(environment.getOrDefault("BAKU_INDEX", "")), external, yes(environment.get("BAKU_DEMO"), external.isEmpty()));
  }

  /** Where this machine itself finds the pages. */
  String address() {
    return "http://" + (httpAddress.equals(EVERYWHERE) ? LOOPBACK : httpAddress) + ":" + httpPort;
  }

  private static URI publicUrl(String text) {
    try {
      var url = new URI(text);
      if (Set.of("http", "https").contains(String.valueOf(url.getScheme())) && url.getHost() != null && url.getQuery() == null && url.getFragment() == null) return url;
    } catch (URISyntaxException notAnAddress) {
      // told below
    }
    throw new PlainFailure("BAKU_PUBLIC_URL is \"" + text + "\"; it takes an address such as https://baku.example.id.");
  }

  private static Optional<Path> index(String folder) {
    return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder).toAbsolutePath().normalize());
  }

  private static String ipv4(String text) {
    if (text.matches("\\d{1,3}(\\.\\d{1,3}){3}")) return text;
    throw new PlainFailure("BAKU_HTTP_ADDRESS is \"" + text + "\"; it takes an IPv4 address such as 127.0.0.1 or 0.0.0.0.");
  }

  private static int port(String text) {
    if (text.matches("\\d{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) < 65_536) return Integer.parseInt(text);
    throw new PlainFailure("BAKU_HTTP_PORT is \"" + text + "\", which is not a port number.");
  }

  private static boolean yes(String text, boolean otherwise) {
    return switch (text == null ? "" : text.strip().toLowerCase(java.util.Locale.ROOT)) {
      case "" -> otherwise;
      case "true" -> true;
      case "false" -> false;
      default -> throw new PlainFailure("BAKU_DEMO is \"" + text + "\"; it takes true or false.");
    };
  }
}
