package id.baku.launcher;

import id.baku.platform.Row;
import id.baku.platform.SqlFile;
import id.baku.security.Office;
import id.baku.security.SeenTrails;
import id.baku.security.TrailChain;
import id.baku.security.TrailCheck;
import id.baku.security.TrailCheck.Finding;
import id.baku.security.TrailCheck.Verdict;
import id.baku.security.TrailPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code ./baku audit verify}: whether the trails of all agencies and offices, or of one, are what was written; of the database that runs or of one that
 * stands still. It reads as the server's own role, one after the other, behind the same wall. Exit codes: 0 all intact, 3 one is not.
 */
final class AuditCommand {

  private static final int BROKEN = 3;
  private static final int ROWS_AT_ONCE = 500;

  private final TrailChain chain;
  private final SeenTrails seen;

  AuditCommand(String key, Path seenTrails) {
    chain = new TrailChain(key);
    seen = SeenTrails.in(seenTrails, chain);
  }

  static int run(Home home, Map<String, String> environment, List<String> arguments) throws Exception {
    if (arguments.isEmpty() || arguments.size() > 2 || !arguments.getFirst().equals("verify")) {
      throw new PlainFailure("What is to be checked? ./baku audit verify, or ./baku audit verify AGENCY with the agency's part of its address; of an office, pemerintah/GOVERNMENT or pemerintah/.");
    }
    var command = new AuditCommand(SecretKey.hex(home, environment), seenTrails(home, environment));
    Optional<String> asked = arguments.stream().skip(1).findFirst();
    Optional<ExternalDatabase> external = ExternalDatabase.of(environment);
    return external.isPresent() ? command.verify(external.get().url(), external.get().app().role(), external.get().app().password(), asked)
        : command.inEmbedded(home, asked);
  }

  private static Path seenTrails(Home home, Map<String, String> given) {
    String own = given.getOrDefault("BAKU_SEEN_TRAILS", "");
    return own.isBlank() ? home.seenTrails() : Path.of(own);
  }

  private int inEmbedded(Home home, Optional<String> asked) throws Exception {
    if (!Files.isDirectory(home.database())) throw new PlainFailure("There is no database in " + home.dir() + " yet; ./baku run makes it.");
    Optional<RunRecord> run = RunRecord.read(home).filter(found -> found.launcher().alive().isPresent());
    if (run.isPresent()) {
      return verify(run.get().databaseUrl(), EmbeddedDatabase.APP, DatabasePasswords.in(home.database()).app(), asked);
    }
    try (var lock = HomeLock.acquire(home)) {
      Leftovers.clear(home);
      try (var database = EmbeddedDatabase.start(home.database(), new Ports().next())) {
        return verify(database.url(), EmbeddedDatabase.APP, database.appPassword(), asked);
      }
    }
  }

  int verify(String url, String role, String password, Optional<String> asked) {
    try (Connection connection = DriverManager.getConnection(url, role, password)) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      Map<String, Place> places = places(connection);
      asked.filter(name -> !places.containsKey(name)).ifPresent(name -> {
        throw new PlainFailure("There is no agency or office " + name + ".");
      });
      asked.ifPresent(name -> places.keySet().retainAll(List.of(name)));
      int broken = 0;
      for (var each : places.entrySet()) {
        Verdict verdict = check(connection, each.getValue());
        broken += verdict.isIntact() ? 0 : 1;
        seen.note(each.getValue().owner(), verdict);
        tell(each.getKey(), verdict);
      }
      if (asked.isEmpty()) broken += gone(places.values().stream().map(Place::owner).toList());
      seen.keep();
      System.out.println(broken == 0 ? places.size() + " trails, all intact." : places.size() + " trails, " + broken + " BROKEN.");
      return broken == 0 ? 0 : BROKEN;
    } catch (SQLException e) {
      throw new PlainFailure("The trail cannot be read at " + url.replaceFirst("\\?.*", "") + ": " + e.getMessage() + ".", e);
    }
  }

  /** Agencies by their slugs, then offices by their keys. */
  private static Map<String, Place> places(Connection connection) throws SQLException {
    Map<String, Place> places = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery("select id, slug from agency order by slug")) {
        while (rows.next()) places.put(rows.getString("slug"), new Place(rows.getString("id"), "", TrailPlace.agency(rows.getLong("id"))));
      }
      try (ResultSet rows = statement.executeQuery("select cast(null as text) as slug union all select slug from government order by slug nulls first")) {
        while (rows.next()) {
          String office = Office.key(rows.getString("slug"));
          places.put(office, new Place("", office, office));
        }
      }
    }
    return places;
  }

  /** @param agency its number, or nothing @param office its key, or nothing @param owner as the chain knows it */
  private record Place(String agency, String office, String owner) {}

  private Verdict check(Connection connection, Place place) throws SQLException {
    try (PreparedStatement open = connection.prepareStatement("select set_config('app.tenant_id', ?, true), set_config('app.office', ?, true)")) {
      open.setString(1, place.agency());
      open.setString(2, place.office());
      open.execute();
    }
    var check = new TrailCheck(chain, place.owner(), seen.of(place.owner()).orElse(null));
    try (PreparedStatement entries = connection.prepareStatement(SqlFile.of("security/whole-trail").text())) {
      entries.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = entries.executeQuery()) {
        var row = new Row(rows);
        while (rows.next()) check.take(row);
      }
    }
    return check.end();
  }

  /** Whose trail was seen before, and who is not there any more. @return how many */
  private int gone(List<String> owners) {
    List<String> gone = seen.owners().stream().filter(owner -> !owners.contains(owner)).sorted().toList();
    gone.forEach(owner -> System.out.println(owner + ": BROKEN, gone with its owner; it had " + seen.of(owner).orElseThrow().seq() + " entries"));
    return gone.size();
  }

  /** The last number and hash may be kept elsewhere: a trail that later ends before them was cut. */
  private static void tell(String place, Verdict verdict) {
    System.out.println(place + ": " + (verdict.isIntact() ? "intact" : "BROKEN") + ", " + verdict.entries() + " entries"
        + (verdict.older() == 0 ? "" : ", " + verdict.older() + " older than the chain")
        + (verdict.erased() == 0 ? "" : ", " + verdict.erased() + " with names erased")
        + (verdict.hash() == null ? "" : ", last " + verdict.last() + " " + HexFormat.of().formatHex(verdict.hash(), 0, 8)));
    verdict.findings().forEach(finding -> System.out.println("  entry " + finding.seq() + ": " + words(finding)));
    long untold = verdict.faults() - verdict.findings().size();
    if (untold > 0) System.out.println("  and " + untold + " more");
  }

  private static String words(Finding finding) {
    return switch (finding.fault()) {
      case MISSING -> "gone, it or more from here on";
      case CHANGED -> "not the one that was written at this place (changed, moved or put in)";
      case VALUE_CHANGED -> "label, before, after or address is not what was written";
      case OTHER_PERSON -> "put on another account than the one that acted";
      case ADDED -> "put in";
      case HEAD_CHANGED -> "what says which entry is the last one was changed";
      case ERASED_UNSAID -> "names or addresses up to here were erased, and no entry says so";
    };
  }
}
