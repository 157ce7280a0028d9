package id.baku.archive;

import id.baku.agencies.PublicationEditor;
import id.baku.archive.ArchiveManifest.Content;
import id.baku.archive.ArchiveManifest.Origin;
import id.baku.archive.store.ArchiveStore;
import id.baku.archive.store.ArchiveStore.Reference;
import id.baku.jobs.JobDesk;
import id.baku.jobs.JobRun;
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
import java.util.function.LongConsumer;

/**
 * Makes the agency that the request runs for, which does not exist yet, out of an archive: all of it in one transaction, and only if it then
 * says what the archive says. Rows go through the wall like all others, so an archive reaches no other agency, whatever is in it.
 */
@Stateless
@TenantScoped
public class ArchiveRestoring {

  private static final int AT_ONCE = 200;
  private static final String ACCOUNT = "account";
  private static final String NOT_EQUAL = "archive.not-equal";

  @Inject ArchiveStore archives;
  @Inject Arrivals people;
  @Inject PublicationEditor publications;
  @Inject JobDesk jobs;
  @Inject Trail trail;

  /** What the trail keeps. */
  public record Restored(String from, String sha256, long rows) {}

  /**
   * Takes the archive in and ends the job, or neither.
   *
   * @param asked whose agency it must be
   * @throws Refused archive.of-another-government, archive.already-here, archive.place-unknown, archive.not-equal
   * @throws InvalidInput archive.unreadable
   */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public void restore(JobRun run, Arriving asked, ArchiveFile file) {
    Origin origin = file.manifest().agency();
    demand(asked.government().equals(origin.government()), "archive.of-another-government");
    demand(!archives.isKnown(origin), "archive.already-here");
    demand(archives.knowsPlaceOf(origin), "archive.place-unknown");
    try {
      Arrived arrived = restoreRows(run, file);
      demand(origin.equals(archives.origin()), NOT_EQUAL);
      archives.remove(run.id());
      trail.record("agency.restored", new Subject("agency", origin.slug(), origin.name()), null,
          new Restored(origin.id(), file.manifest().sha256(), arrived.rows()));
      jobs.done(run, arrived);
    } catch (IOException | JsonException unreadable) {
      throw new InvalidInput("archive.unreadable", Map.of(), "file");
    }
  }

  private Arrived restoreRows(JobRun run, ArchiveFile file) throws IOException {
    Map<String, Map<Long, Long>> here = new HashMap<>();
    here.put(ACCOUNT, people.take(text(file, "people.jsonl")));
    List<TenantTable> tables = TenantTable.restored();
    List<Content> said = tables.stream().map(table -> said(table, file)).toList();
    long total = said.stream().mapToLong(content -> Math.max(0, content.rows())).sum();
    long[] rows = {0};
    for (TenantTable table : tables) {
      restore(table, file, here, added -> {
        rows[0] += added;
        run.progress(Math.min(rows[0], total), total);
      });
    }
    List<Content> found = tables.stream().map(archives::content).toList();
    demand(said.equals(found), NOT_EQUAL);
    archives.giveCodes();
    publications.arrive();
    return new Arrived(rows[0], found);
  }

  private static Content said(TenantTable table, ArchiveFile file) {
    return file.manifest().tables().stream().filter(content -> content.table().equals(table.table())).findFirst()
        .orElseThrow(ArchiveRestoring::notEqual);
  }

  private void restore(TenantTable table, ArchiveFile file, Map<String, Map<Long, Long>> here, LongConsumer added) throws IOException {
    String path = "rows/" + table.table() + ".jsonl";
    if (!file.has(path)) {
      throw notEqual();
    }
    List<Reference> references = archives.references(table);
    Map<Long, Long> numbers = here.computeIfAbsent(table.table(), none -> new HashMap<>());
    boolean numbered = references.stream().anyMatch(reference -> reference.target() == null);
    boolean itself = references.stream().anyMatch(reference -> table.table().equals(reference.target()));
    if (itself) { // a row may refer to one that comes later
      each(path, file, AT_ONCE, rows -> number(table, rows, numbers));
    }
    int atOnce = table.beside().isEmpty() ? AT_ONCE : 1;
    each(path, file, atOnce, rows -> {
      if (numbered && !itself) {
        number(table, rows, numbers);
      }
      List<String> adapted = new ArrayList<>();
      for (JsonObject row : rows) {
        adapted.add(adapted(table, row, references, here, file).toString());
      }
      added.accept(archives.restore(table, "[" + String.join(",", adapted) + "]"));
    });
  }

  private static void each(String path, ArchiveFile file, int atOnce, RowsTaker taker) throws IOException {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(file.open(path), StandardCharsets.UTF_8))) {
      for (List<JsonObject> rows = next(lines, atOnce); !rows.isEmpty(); rows = next(lines, atOnce)) {
        taker.take(rows);
      }
    }
  }

  @FunctionalInterface
  private interface RowsTaker {
    void take(List<JsonObject> rows) throws IOException;
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
        String target = reference.target() == null ? table.table() : reference.target();
        Long number = here.getOrDefault(target, Map.of()).get(there.longValueExact());
        if (number != null) {
          adapted.add(reference.column(), number);
        } else if (target.equals(ACCOUNT) || TenantTable.isRestored(target)) {
          throw notEqual();
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
      throw notEqual();
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

  private static Refused notEqual() {
    return new Refused(NOT_EQUAL, Map.of(), "file");
  }

  private static void demand(boolean holds, String code) {
    if (!holds) {
      throw new Refused(code, Map.of(), "file");
    }
  }
}
