package id.baku.documents.store;

import id.baku.documents.StoredFile;
import id.baku.platform.Row;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The files of the current agency; the bytes are read only when they are asked for. */
@Dependent
public class DocumentStore {

  @Inject Sql sql;

  public void keep(StoredFile file, byte[] content) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", file.id());
    values.put("name", file.name());
    values.put("mediaType", file.mediaType());
    values.put("size", file.size());
    values.put("sha256", file.sha256());
    values.put("content", content);
    values.put("at", file.keptAt());
    values.put("by", file.keptBy());
    sql.execute("documents/keep", values);
  }

  public Optional<StoredFile> byHash(String sha256) {
    return sql.first("documents/by-hash", Map.of("sha256", sha256), DocumentStore::file);
  }

  public Optional<StoredFile> byId(UUID id) {
    return sql.first("documents/by-id", Map.of("id", id), DocumentStore::file);
  }

  public Optional<byte[]> content(UUID id) {
    return sql.first("documents/content", Map.of("id", id), row -> row.bytes("content"));
  }

  private static StoredFile file(Row row) throws SQLException {
    return new StoredFile(row.uuid("public_id"), row.text("name"), row.text("media_type"), (int) row.number("size"),
        row.text("sha256"), row.instant("kept_at"), row.text("kept_by"));
  }
}
