package id.baku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** {@code docker/compose.yml} as Compose reads it, merge keys followed. */
final class ComposeFile {

  private final Map<String, Object> content;

  ComposeFile(Path file) throws IOException {
    content = new Yaml().load(Files.readString(file));
  }

  Map<String, Object> service(String name) {
    return services().get(name);
  }

  Map<String, Map<String, Object>> services() {
    return part(content, "services");
  }

  /** @return the file each secret is in, relative to the compose file */
  List<String> secretFiles() {
    Map<String, Map<String, String>> secrets = part(content, "secrets");
    return secrets.values().stream().map(secret -> secret.get("file")).toList();
  }

  Map<String, String> environment(String service) {
    return part(service(service), "environment");
  }

  @SuppressWarnings("unchecked")
  static <T> T part(Map<String, Object> whole, String name) {
    return (T) whole.get(name);
  }
}
