package id.baku.standards.store;

import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which files belong to the decrees of the current agency; only ever added to. */
@Dependent
public class DecreeFileStore {

  /** For whom a file is. */
  public enum Kind { SIGNED, PUBLIC }

  @Inject Sql sql;

  /** @param file null when there is none from now on */
  public void add(String decree, Kind kind, UUID file, Instant at, String actor) {
    Map<String, Object> values = new HashMap<>();
    values.put("decree", decree);
    values.put("kind", kind.name());
    values.put("file", file);
    values.put("at", at);
    values.put("actor", actor);
    sql.execute("standards/add-decree-file", values);
  }

  /** Whether the signed file is kept, or the very document from which the decree was read. @param source SHA-256 of that, null when there is none */
  public boolean hasPaper(String decree, String source) {
    Map<String, Object> values = new HashMap<>();
    values.put("decree", decree);
    values.put("source", source);
    return sql.first("standards/paper-of-decree", values, row -> row.flag("kept")).orElseThrow();
  }

  /** The files that count now; a kind without one is missing, or null when it was withdrawn. */
  public Map<Kind, UUID> of(String decree) {
    Map<Kind, UUID> files = new EnumMap<>(Kind.class);
    sql.list("standards/decree-files", Map.of("decree", decree),
        row -> files.put(Kind.valueOf(row.text("kind")), row.uuid("file_id")));
    return files;
  }
}
