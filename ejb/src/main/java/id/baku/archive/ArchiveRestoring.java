package id.baku.archive;

import id.baku.agencies.PublicationEditor;
import id.baku.archive.ArchiveManifest.Content;
import id.baku.archive.ArchiveManifest.Origin;
import id.baku.archive.store.ArchiveStore;
import id.baku.archive.store.ArchiveStore.Reference;
import id.baku.platform.InvalidInput;
import id.baku.platform.Refused;
import id.baku.security.Arrivals;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Makes the agency that the request runs for, which does not exist yet, out of an archive: all of it in one transaction, and only if it then
 * says what the archive says. Rows go through the wall like all others, so an archive reaches no other agency, whatever is in it.
 */
@Stateless
@TenantScoped
public class ArchiveRestoring {

  private static final int AT_ONCE = 200;
  private static final String ACCOUNT = "account";

  @Inject ArchiveStore archives;
  @Inject Arrivals people;
  @Inject PublicationEditor publications;
  @Inject Trail trail;

  /** What the trail keeps. */
  public record Restored(String from, String sha256, long rows) {}

  /**
   * Takes the archive in. Whoever brings an archive in answers for all that it says, so it is for whoever runs Baku, not for a government.
   *
   * @return address of the agency
   * @throws Refused archive.already-here, archive.place-unknown
   * @throws InvalidInput archive.changed, archive.unreadable
   */
  @Permitted(Permission.RUN_PLATFORM)
  public String restore(ArchiveFile file) {
    Origin origin = file.manifest().agency();
    demand(!archives.isKnown(origin), "archive.already-here");
    demand(archives.knowsPlaceOf(origin), "archive.place-unknown");
    try {
      long rows = restoreRows(file);
      trail.record("agency.restored", new Subject("agency", origin.slug(), origin.name()), null,
          new Restored(origin.id(), file.manifest().sha256(), rows));
    } catch (IOException | JsonException unreadable) {
      throw new InvalidInput("archive.unreadable", Map.of(), "file");
    }
    return origin.slug();
  }

  private long restoreRows(ArchiveFile file) throws IOException {
    Map<String, Map<Long, Long>> here = new HashMap<>();
    here.put(ACCOUNT, people.take(text(file, "people.jsonl")));
    long rows = 0;
    for (TenantTable table : TenantTable.restored()) {
      rows += restore(table, file, here);
    }
    for (TenantTable table : TenantTable.restored()) {
      Content said = file.manifest().tables().stream().filter(content -> content.table().equals(table.table())).findFirst()
          .orElseThrow(() -> changed(table));
      if (!said.equals(archives.content(table))) {
        throw changed(table);
      }
    }
    archives.giveCodes();
    publications.arrive();
    return rows;
  }

  private long restore(TenantTable table, ArchiveFile file, Map<String, Map<Long, Long>> here) throws IOException {
    String path = "rows/" + table.table() + ".jsonl";
    if (!file.has(path)) {
      throw changed(table);
    }
    List<Reference> references = archives.references(table);
    Map<Long, Long> numbers = here.computeIfAbsent(table.table(), none -> new HashMap<>());
    int atOnce = table.beside().isEmpty() ? AT_ONCE : 1;
    long added = 0;
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(file.open(path), StandardCharsets.UTF_8))) {
      for (List<JsonObject> rows = next(lines, atOnce); !rows.isEmpty(); rows = next(lines, atOnce)) {
        if (references.stream().anyMatch(reference -> reference.target() == null)) {
          number(table, rows, numbers);
        }
        List<String> adapted = new ArrayList<>();
        for (JsonObject row : rows) {
          adapted.add(adapted(table, row, references, here, file).toString());
        }
        added += archives.restore(table, "[" + String.join(",", adapted) + "]");
      }
    }
    return added;
  }

  private static List<JsonObject> next(BufferedReader lines, int most) throws IOException {
    List<JsonObject> rows = new ArrayList<>();
    for (String line = rows.size() < most ? lines.readLine() : null; line != null; line = rows.size() < most ? lines.readLine() : null) {
      try (var reader = Json.createReader(new StringReader(line))) {
        rows.add(reader.readObject());
      }
    }
    return rows;
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
        Long number = here.getOrDefault(reference.target() == null ? table.table() : reference.target(), Map.of()).get(there.longValueExact());
        if (number == null) {
          throw changed(table);
        }
        adapted.add(reference.column(), number);
      }
    }
    if (!table.beside().isEmpty()) {
      adapted.add(table.beside(), bytes(file, "files/" + row.getString("sha256")));
    }
    return adapted.build();
  }

  private static JsonValue bytes(ArchiveFile file, String path) throws IOException {
    if (!file.has(path)) {
      throw new InvalidInput("archive.changed", Map.of("part", path), "file");
    }
    try (InputStream in = file.open(path)) {
      return Json.createValue("\\x" + HexFormat.of().formatHex(in.readAllBytes()));
    }
  }

  private static String text(ArchiveFile file, String path) {
    try (InputStream in = file.open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static InvalidInput changed(TenantTable table) {
    return new InvalidInput("archive.changed", Map.of("part", table.table()), "file");
  }

  private static void demand(boolean holds, String code) {
    if (!holds) {
      throw new Refused(code, Map.of(), "file");
    }
  }
}
