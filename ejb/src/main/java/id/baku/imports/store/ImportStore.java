package id.baku.imports.store;

import id.baku.decrees.ParsedCell;
import id.baku.imports.Decision;
import id.baku.imports.ImportReceived;
import id.baku.imports.ImportState;
import id.baku.imports.ImportView;
import id.baku.imports.ImportedCell;
import id.baku.imports.ImportedStandard;
import id.baku.imports.ImportedStandard.Reading;
import id.baku.imports.LeftOver;
import id.baku.imports.Remarks;
import id.baku.platform.Json;
import id.baku.platform.NotFound;
import id.baku.platform.PageKey;
import id.baku.platform.Row;
import id.baku.platform.Sql;
import id.baku.platform.Stale;
import id.baku.standards.Audience;
import id.baku.standards.DecreeView;
import id.baku.standards.StandardContent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Imports of the current agency. Whatever two may want at once is one conditional statement: the later one changes no row. */
@Dependent
public class ImportStore {

  @Inject Sql sql;

  /** @param decreeNumber null as long as no decree was recorded out of the import */
  public record Locked(String decreeNumber) {}

  /** The parts of a standard in its document. */
  public record Cells(List<ImportedCell> cells) {}

  /** What was left over of a document, and what the reader says about it (an import from before that was kept has none). */
  public record LeftOvers(List<LeftOver> remainders, Remarks remarks) {}

  public void receive(UUID id, UUID fileId, Instant at, String by) {
    sql.execute("imports/receive", Map.of("id", id, "file", fileId, "at", at, "by", by));
  }

  public Optional<UUID> ofFile(UUID fileId) {
    return sql.first("imports/of-file", Map.of("file", fileId), row -> row.uuid("public_id"));
  }

  /** @param after time and id of the last one seen, null for the first page */
  public List<ImportView> list(String[] after, int size) {
    Map<String, Object> values = new HashMap<>();
    values.put("all", after == null);
    values.put("before", after == null ? null : instant(after[0]));
    values.put("beforeId", after == null ? null : uuid(after[1]));
    values.put("size", size);
    return sql.list("imports/list", values, ImportStore::view);
  }

  public Optional<ImportView> view(UUID id) {
    return sql.first("imports/view", Map.of("id", id), ImportStore::view);
  }

  public Optional<DecreeView> header(UUID id) {
    return sql.first("imports/header", Map.of("id", id), row -> Json.read(row.text("header"), DecreeView.class));
  }

  public Optional<List<LeftOver>> leftOver(UUID id) {
    return sql.first("imports/header", Map.of("id", id),
        row -> Json.read(row.text("remainders"), LeftOvers.class).remainders());
  }

  public Optional<Remarks> remarks(UUID id) {
    return sql.first("imports/header", Map.of("id", id), row -> Optional.ofNullable(
        Json.read(row.text("remainders"), LeftOvers.class).remarks()).orElse(new Remarks(null, List.of())));
  }

  public List<ImportReceived> unfinished() {
    return sql.list("imports/unfinished", Map.of(),
        row -> new ImportReceived(row.number("agency_id"), row.uuid("import_id")));
  }

  public boolean claim(UUID id, UUID worker, int most, Instant at) {
    return sql.execute("imports/claim", Map.of("id", id, "worker", worker, "most", most, "at", at)) == 1;
  }

  public boolean giveUp(UUID id, UUID worker, int most, String code, Instant at) {
    return sql.execute("imports/give-up",
        Map.of("id", id, "worker", worker, "most", most, "refusal", code, "at", at)) == 1;
  }

  public boolean progress(UUID id, UUID worker, int percent) {
    return sql.execute("imports/progress", Map.of("id", id, "worker", worker, "progress", percent)) == 1;
  }

  public boolean ready(UUID id, UUID worker, String source, DecreeView header, LeftOvers leftOver, Instant at) {
    return sql.execute("imports/ready", Map.of("id", id, "worker", worker, "source", source, "header",
        Json.write(header), "remainders", Json.write(leftOver), "at", at)) == 1;
  }

  public boolean refuse(UUID id, UUID worker, String code, Instant at) {
    return sql.execute("imports/refuse", Map.of("id", id, "worker", worker, "refusal", code, "at", at)) == 1;
  }

  public boolean cancel(UUID id, Instant at) {
    return sql.execute("imports/cancel", Map.of("id", id, "at", at)) == 1;
  }

  public boolean again(UUID id) {
    return sql.execute("imports/again", Map.of("id", id)) == 1;
  }

  /** Finished when no standard is open any more. */
  public void settle(UUID id) {
    sql.execute("imports/settle", Map.of("id", id));
  }

  /** Holds a read import until the end of the transaction. */
  public Optional<Locked> lock(UUID id) {
    return sql.first("imports/lock", Map.of("id", id), row -> new Locked(row.text("decree_number")));
  }

  public void setDecree(UUID id, String number) {
    sql.execute("imports/set-decree", Map.of("id", id, "number", number));
  }

  public void add(UUID importId, ImportedStandard standard) {
    Map<String, Object> values = values(importId, standard);
    values.put("group", standard.group());
    values.put("type", standard.type());
    values.put("label", standard.label());
    values.put("source", standard.source());
    values.put("sourceStart", standard.sourceStart());
    sql.execute("imports/add-standard", values);
  }

  public List<ImportedStandard.Row> standards(UUID importId) {
    return sql.list("imports/standards", Map.of("import", importId, "low", ParsedCell.LOW_CONFIDENCE),
        row -> new ImportedStandard.Row((int) row.number("position"), row.text("label"), row.text("name"),
            row.text("slug"), row.flag("is_known_service"), Decision.valueOf(row.text("decision")),
            row.decimal("confidence") < ParsedCell.LOW_CONFIDENCE, row.number("doubtful"), row.number("components"),
            row.date("in_force_from"), row.uuid("standard_id"), row.numberOrNull("version_number"),
            (int) row.number("lock_version")));
  }

  public Optional<ImportedStandard> standard(UUID importId, int position) {
    return sql.first("imports/standard", Map.of("import", importId, "position", position), ImportStore::standard);
  }

  /**
   * A standard in the state somebody looked at.
   *
   * @throws NotFound import.unknown
   * @throws Stale import.changed when it is in another state by now
   */
  public ImportedStandard standardAt(UUID importId, int position, int lockVersion) {
    ImportedStandard standard = standard(importId, position).orElseThrow(() -> new NotFound("import.unknown"));
    if (standard.lockVersion() != lockVersion) {
      throw new Stale("import.changed");
    }
    return standard;
  }

  /** @throws Stale import.changed when somebody changed it in this very moment */
  public void save(UUID importId, ImportedStandard standard) {
    Map<String, Object> values = values(importId, standard);
    values.put("decision", standard.decision().name());
    values.put("standard", standard.standardId());
    values.put("version", standard.versionNumber());
    values.put("inForceFrom", standard.inForceFrom());
    values.put("lock", standard.lockVersion());
    if (sql.execute("imports/save-standard", values) != 1) {
      throw new Stale("import.changed");
    }
  }

  public void addBefore(UUID importId, ImportedStandard before, Instant at, String actor) {
    sql.execute("imports/add-before", Map.of("import", importId, "position", before.position(), "at", at, "actor",
        actor, "reading", Json.write(before.reading())));
  }

  public Optional<Reading> takeBefore(UUID importId, int position) {
    return sql.first("imports/take-before", Map.of("import", importId, "position", position),
        row -> Json.read(row.text("reading"), Reading.class));
  }

  private static Map<String, Object> values(UUID importId, ImportedStandard standard) {
    Reading reading = standard.reading();
    Map<String, Object> values = new HashMap<>();
    values.put("import", importId);
    values.put("position", standard.position());
    values.put("slug", reading.slug());
    values.put("name", reading.name());
    values.put("audience", reading.audience().name());
    values.put("servicePoint", reading.servicePoint());
    values.put("known", reading.knownService());
    values.put("content", Json.write(reading.content()));
    values.put("cells", Json.write(new Cells(reading.cells())));
    values.put("confidence", reading.confidence());
    return values;
  }

  private static ImportView view(Row row) throws SQLException {
    return new ImportView(row.uuid("public_id"), row.uuid("file_id"), row.text("name"), row.number("size"),
        ImportState.valueOf(row.text("state")), (int) row.number("progress"), row.text("refusal"),
        row.instant("received_at"), row.text("decree_number"), row.number("standards"), row.number("open"),
        row.number("accepted"), row.number("in_force"));
  }

  private static ImportedStandard standard(Row row) throws SQLException {
    Reading reading = new Reading(row.text("slug"), row.text("name"), Audience.valueOf(row.text("audience")),
        row.text("service_point_code"), row.flag("is_known_service"),
        Json.read(row.text("content"), StandardContent.class), Json.read(row.text("cells"), Cells.class).cells());
    Long version = row.numberOrNull("version_number");
    return new ImportedStandard((int) row.number("position"), row.text("group_name"), row.text("service_type"),
        row.text("label"), reading, row.text("source"), (int) row.number("source_start"),
        Decision.valueOf(row.text("decision")), row.uuid("standard_id"), version == null ? null : version.intValue(),
        row.date("in_force_from"), (int) row.number("lock_version"), row.flag("can_undo"));
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (java.time.format.DateTimeParseException notATime) {
      throw new id.baku.platform.InvalidInput("page.key", Map.of(), "after");
    }
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      throw new id.baku.platform.InvalidInput("page.key", Map.of(), "after");
    }
  }
}
