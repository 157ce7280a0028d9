package id.baku.imports.store;

import id.baku.decrees.ParsedCell;
import id.baku.decrees.Signatory;
import id.baku.imports.Decision;
import id.baku.imports.ImportReceived;
import id.baku.imports.ImportState;
import id.baku.imports.ImportView;
import id.baku.imports.ImportedCell;
import id.baku.imports.ImportedStandard;
import id.baku.imports.ImportedStandard.Reading;
import id.baku.imports.LeftOver;
import id.baku.imports.Remarks;
import id.baku.imports.LeftOver.Use;
import id.baku.platform.Codes;
import id.baku.platform.Json;
import id.baku.platform.NotFound;
import id.baku.platform.PageKey;
import id.baku.platform.Row;
import id.baku.platform.Sql;
import id.baku.security.Actor;
import id.baku.security.OpenWork.Piece;
import id.baku.platform.Stale;
import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import id.baku.standards.DecreeView;
import id.baku.standards.DraftWritten;
import id.baku.standards.StandardContent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

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

  /** Where a standard is: in which import, and at which position. */
  public record Place(UUID importId, int position) {}

  /** What a change touched besides the standard itself: left-over text, a standard that became part of it, one cut out of it. */
  public record Touched(Integer leftOver, Integer merged, Integer splitOff) {

    public static final Touched NOTHING = new Touched(null, null, null);
  }

  /** How a standard was before a change. */
  public record Before(Reading reading, Touched touched) {}

  /** What an undecided standard says, for a service the agency has. */
  public record Said(int position, String slug, StandardContent content) {}

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
    values.put("before", after == null ? null : PageKey.instant(after[0]));
    values.put("beforeId", after == null ? null : PageKey.uuid(after[1]));
    values.put("size", size);
    return sql.list("imports/list", values, ImportStore::view);
  }

  public Optional<ImportView> view(UUID id) {
    return sql.first("imports/view", Map.of("id", id), ImportStore::view);
  }

  public Optional<DecreeView> header(UUID id) {
    return sql.first("imports/header", Map.of("id", id), row -> Json.read(row.text("header"), DecreeView.class));
  }

  public Optional<List<LeftOver.Row>> leftOver(UUID id) {
    return sql.first("imports/header", Map.of("id", id),
        row -> Json.read(row.text("remainders"), LeftOvers.class).remainders()).map(texts -> {
          Map<Integer, Use> uses = uses(id);
          return IntStream.rangeClosed(1, texts.size()).mapToObj(number -> new LeftOver.Row(number,
              texts.get(number - 1).line(), texts.get(number - 1).text(), uses.get(number))).toList();
        });
  }

  private Map<Integer, Use> uses(UUID id) {
    Map<Integer, Use> uses = new HashMap<>();
    sql.list("imports/left-over-uses", Map.of("import", id), row -> uses.put((int) row.number("left_over"),
        new Use(integer(row, "position"),
            row.text("component") == null ? null : ComponentKind.valueOf(row.text("component")))));
    return uses;
  }

  /** @return false when it is placed already */
  public boolean place(UUID id, int leftOver, Use use, Instant at, Actor actor) {
    Map<String, Object> values = new HashMap<>();
    values.put("import", id);
    values.put("leftOver", leftOver);
    values.put("position", use.position());
    values.put("component", use.component() == null ? null : use.component().name());
    values.put("at", at);
    values.put("actor", actor.label());
    values.put("account", actor.answers().isPresent() ? actor.answers().getAsLong() : null);
    return sql.execute("imports/use-left-over", values) == 1;
  }

  /** @param position of the standard it is part of, null for one that is part of nothing */
  public boolean free(UUID id, int leftOver, Integer position) {
    Map<String, Object> values = new HashMap<>();
    values.put("import", id);
    values.put("leftOver", leftOver);
    values.put("position", position);
    return sql.execute("imports/free-left-over", values) == 1;
  }

  /** @param signatory null when the document names nobody */
  public void keepSignatory(UUID id, Signatory signatory) {
    if (signatory != null) {
      Map<String, Object> values = new HashMap<>();
      values.put("import", id);
      values.put("name", signatory.name());
      values.put("nip", signatory.nip());
      values.put("rank", signatory.rank());
      sql.execute("imports/keep-signatory", values);
    }
  }

  /** Who signed the document; for taking the name out of words, and for nothing else. */
  public Optional<Signatory> signatory(UUID id) {
    return sql.first("imports/signatory", Map.of("import", id),
        row -> new Signatory(row.text("name"), row.text("rank"), row.text("nip"), null, null));
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
  /** Unsettled ones, each with who brought it in. */
  public List<Piece> openOnes() {
    return sql.list("imports/open-imports", Map.of(),
        row -> new Piece("import", row.uuid("public_id").toString(), row.text("name"), row.number("account")));
  }

  public Instant receivedAt(UUID importId) {
    return sql.first("imports/received-at", Map.of("import", importId), row -> row.instant("received_at")).orElseThrow();
  }

  /** Accounts of all who corrected what was read of one standard. */
  public Set<Long> writers(UUID importId, int position) {
    return Set.copyOf(sql.list("imports/writers", Map.of("import", importId, "position", position), row -> row.number("account")));
  }

  public Optional<Locked> lock(UUID id) {
    return sql.first("imports/lock", Map.of("id", id), row -> new Locked(row.text("decree_number")));
  }

  public void setDecree(UUID id, String number) {
    sql.execute("imports/set-decree", Map.of("id", id, "number", number));
    sql.execute("imports/sign-decree", Map.of("import", id, "number", number));
  }

  public void add(UUID importId, ImportedStandard standard) {
    Map<String, Object> values = values(importId, standard);
    values.put("group", standard.group());
    values.put("type", standard.type());
    values.put("label", standard.label());
    values.put("source", standard.source());
    values.put("sourceStart", standard.sourceStart());
    values.put("splitFrom", standard.splitFrom());
    sql.execute("imports/add-standard", values);
  }

  public List<ImportedStandard.Row> standards(UUID importId) {
    return sql.list("imports/standards", Map.of("import", importId, "low", ParsedCell.LOW_CONFIDENCE),
        row -> new ImportedStandard.Row((int) row.number("position"), row.text("label"), row.text("name"),
            row.text("slug"), row.flag("is_known_service"), Decision.valueOf(row.text("decision")),
            row.decimal("confidence") < ParsedCell.LOW_CONFIDENCE, row.number("doubtful"), row.number("components"),
            row.date("in_force_from"), row.uuid("standard_id"), row.numberOrNull("version_number"),
            integer(row, "merged_into"), (int) row.number("lock_version")));
  }

  public List<Said> contents(UUID importId) {
    return sql.list("imports/contents", Map.of("import", importId), row -> new Said((int) row.number("position"),
        row.text("slug"), Json.read(row.text("content"), StandardContent.class)));
  }

  public int nextPosition(UUID importId) {
    return sql.first("imports/next-position", Map.of("import", importId), row -> (int) row.number("next")).orElseThrow();
  }

  /** @return false when somebody did something with it */
  public boolean remove(UUID importId, ImportedStandard piece) {
    return sql.execute("imports/remove-standard", Map.of("import", importId, "position", piece.position(), "lock",
        piece.lockVersion())) == 1;
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

  /** The standard of another import that became this draft, and is not in force. */
  public Optional<Place> draftOf(DraftWritten draft, UUID otherThan) {
    return sql.first("imports/draft-of",
        Map.of("standard", draft.standardId(), "version", draft.version(), "import", otherThan),
        row -> new Place(row.uuid("import_id"), (int) row.number("position")));
  }

  /** @throws Stale import.changed when somebody changed it in this very moment */
  public void save(UUID importId, ImportedStandard standard) {
    Map<String, Object> values = values(importId, standard);
    values.put("decision", standard.decision().name());
    values.put("standard", standard.standardId());
    values.put("version", standard.versionNumber());
    values.put("inForceFrom", standard.inForceFrom());
    values.put("mergedInto", standard.mergedInto());
    values.put("lock", standard.lockVersion());
    if (sql.execute("imports/save-standard", values) != 1) {
      throw new Stale("import.changed");
    }
  }

  public void addBefore(UUID importId, ImportedStandard before, Touched touched, Instant at, Actor actor) {
    Map<String, Object> values = new HashMap<>();
    values.put("import", importId);
    values.put("position", before.position());
    values.put("at", at);
    values.put("actor", actor.label());
    values.put("account", actor.answers().isPresent() ? actor.answers().getAsLong() : null);
    values.put("reading", Json.write(before.reading()));
    values.put("leftOver", touched.leftOver());
    values.put("merged", touched.merged());
    values.put("splitOff", touched.splitOff());
    sql.execute("imports/add-before", values);
  }

  public Optional<Before> takeBefore(UUID importId, int position) {
    return sql.first("imports/take-before", Map.of("import", importId, "position", position),
        row -> new Before(Json.read(row.text("reading"), Reading.class),
            new Touched(integer(row, "left_over"), integer(row, "merged"), integer(row, "split_off"))));
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
    values.put("lifeEvents", Json.write(new Codes(reading.lifeEvents())));
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
        row.text("service_point_code"), Json.read(row.text("life_events"), Codes.class).codes(),
        row.flag("is_known_service"),
        Json.read(row.text("content"), StandardContent.class), Json.read(row.text("cells"), Cells.class).cells());
    return new ImportedStandard((int) row.number("position"), row.text("group_name"), row.text("service_type"),
        row.text("label"), reading, row.text("source"), (int) row.number("source_start"),
        Decision.valueOf(row.text("decision")), row.uuid("standard_id"), integer(row, "version_number"),
        row.date("in_force_from"), (int) row.number("lock_version"), row.flag("can_undo"), integer(row, "split_from"),
        integer(row, "merged_into"));
  }

  private static Integer integer(Row row, String column) throws SQLException {
    Long number = row.numberOrNull(column);
    return number == null ? null : number.intValue();
  }
}
