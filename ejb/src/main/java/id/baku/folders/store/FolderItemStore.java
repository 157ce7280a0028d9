package id.baku.folders.store;

import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which files of the current agency's folder were loaded, and with which content. */
@Dependent
public class FolderItemStore {

  @Inject Sql sql;

  public Optional<String> hash(String path) {
    return sql.first("folders/item-hash", Map.of("path", path), row -> row.text("sha256"));
  }

  public List<String> pathsExcept(Collection<String> paths) {
    return sql.list("folders/paths-except", Map.of("paths", paths.toArray(String[]::new)), row -> row.text("path"));
  }

  public void save(String path, String sha256, Instant now) {
    sql.execute("folders/save-item", Map.of("path", path, "sha256", sha256, "now", now));
  }
}
