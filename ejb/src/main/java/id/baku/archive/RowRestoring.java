package id.baku.archive;

import id.baku.archive.store.ArchiveStore;
import id.baku.archive.store.ArchiveStore.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** Adds rows of an archive in the name of the current agency, with the numbers that they and those they name have here. */
@Dependent
class RowRestoring {

  private static final int AT_ONCE = 200;
  private static final String ACCOUNT = "account";

  @Inject ArchiveStore archives;

  /** Takes some rows. */
  @FunctionalInterface
  interface RowsTaker {
    void take(List<JsonObject> rows) throws IOException;
  }

  /**
   * @param here numbers here by numbers there, by table; those of this table are added
   * @param added is told how many were added
   */
  void restore(TenantTable table, ArchiveFile file, Map<String, Map<Long, Long>> here, LongConsumer added) throws IOException {
    String path = ArchiveProblem.part(table.table());
    List<Reference> references = archives.references(table);
    Map<Long, Long> numbers = here.computeIfAbsent(table.table(), none -> new HashMap<>());
    boolean numbered = references.stream().anyMatch(reference -> reference.target() == null);
    boolean itself = references.stream().anyMatch(reference -> table.table().equals(reference.target()));
    if (itself) { // a row may refer to one that comes later
      each(path, file, AT_ONCE, rows -> number(table, rows, numbers));
    }
    each(path, file, table.beside().isEmpty() ? AT_ONCE : 1, rows -> {
      if (numbered && !itself) {
        number(table, rows, numbers);
      }
      List<String> adapted = new ArrayList<>();
      for (JsonObject row : rows) {
        check(table, row);
        adapted.add(adapted(table, row, references, here, file).toString());
      }
      added.accept(archives.restore(table, "[" + String.join(",", adapted) + "]"));
    });
  }

  /** All rows of a part, some at a time. @throws id.baku.platform.InvalidInput archive.row */
  static void each(String path, ArchiveFile file, int atOnce, RowsTaker taker) throws IOException {
    if (!file.has(path)) {
      throw ArchiveProblem.notEqual();
    }
    try (ArchiveLines lines = new ArchiveLines(path, file.open(path))) {
      for (List<String> some = lines.next(atOnce); !some.isEmpty(); some = lines.next(atOnce)) {
        List<String> now = some;
        String place = now.size() == 1 ? String.valueOf(lines.read()) : lines.read() - now.size() + 1 + "–" + lines.read();
        ArchiveProblem.naming(path, place, () -> taker.take(now.stream().map(RowRestoring::object).toList()));
      }
    }
  }

  private static JsonObject object(String line) {
    try (var reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }

  private static void check(TenantTable table, JsonObject row) {
    String problem = RowRules.problem(table, row);
    if (problem != null) {
      throw ArchiveProblem.row(ArchiveProblem.part(table.table()), row.getString("code", row.getString("slug", "")), problem);
    }
  }

  private void number(TenantTable table, List<JsonObject> rows, Map<Long, Long> numbers) {
    List<Long> fresh = archives.numbers(table, rows.size());
    for (int i = 0; i < rows.size(); i++) {
      numbers.put(rows.get(i).getJsonNumber("id").longValueExact(), fresh.get(i));
    }
  }

  /** The row with the numbers it has here. */
  private static JsonObject adapted(TenantTable table, JsonObject row, List<Reference> references, Map<String, Map<Long, Long>> here,
      ArchiveFile file) throws IOException {
    JsonObjectBuilder adapted = Json.createObjectBuilder(row);
    for (Reference reference : references) {
      if (row.get(reference.column()) instanceof JsonNumber there) {
        String target = reference.target() == null ? table.table() : reference.target();
        Long number = here.getOrDefault(target, Map.of()).get(there.longValueExact());
        if (number != null) {
          adapted.add(reference.column(), number);
        } else if (target.equals(ACCOUNT) || TenantTable.isRestored(target)) {
          throw ArchiveProblem.notEqual();
        } else {
          adapted.addNull(reference.column()); // what stayed where the archive was made
        }
      }
    }
    if (!table.beside().isEmpty()) {
      adapted.add(table.beside(), bytes(file, "files/" + row.getString("sha256")));
    }
    return adapted.build();
  }

  private static JsonValue bytes(ArchiveFile file, String path) throws IOException {
    if (!file.has(path)) {
      throw ArchiveProblem.notEqual();
    }
    try (InputStream in = file.open(path)) {
      return Json.createValue("\\x" + HexFormat.of().formatHex(in.readNBytes(ArchiveFile.LARGEST_FILE)));
    }
  }
}
