package id.baku.launcher;

import id.baku.platform.Row;
import id.baku.platform.SqlFile;
import id.baku.security.TrailChain;
import id.baku.security.TrailCheck;
import id.baku.security.TrailCheck.Finding;
import id.baku.security.TrailCheck.Verdict;
import id.baku.security.TrailPlace;
import java.nio.file.Files;
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
 * {@code ./baku audit verify}: whether the trails of all agencies, or of one, are what was written; of the database that runs or of one that
 * stands still. It reads as the server's own role, agency by agency, behind the same wall. Exit codes: 0 all intact, 3 one is not.
 */
final class AuditCommand {

  private static final int BROKEN = 3;
  private static final int ROWS_AT_ONCE = 500;

  private final TrailChain chain;

  private AuditCommand(String key) {
    chain = new TrailChain(key);
  }

  static int run(Home home, Map<String, String> environment, List<String> arguments) throws Exception {
    if (arguments.isEmpty() || arguments.size() > 2 || !arguments.getFirst().equals("verify")) {
      throw new PlainFailure("What is to be checked? ./baku audit verify, or ./baku audit verify AGENCY with the agency's part of its address.");
    }
    var command = new AuditCommand(SecretKey.hex(home, environment));
    Optional<String> agency = arguments.stream().skip(1).findFirst();
    Optional<ExternalDatabase> external = ExternalDatabase.of(environment);
    return external.isPresent() ? command.verify(external.get().url(), external.get().app().role(), external.get().app().password(), agency)
        : command.inEmbedded(home, agency);
  }

  private int inEmbedded(Home home, Optional<String> agency) throws Exception {
    if (!Files.isDirectory(home.database())) throw new PlainFailure("There is no database in " + home.dir() + " yet; ./baku run makes it.");
    Optional<RunRecord> run = RunRecord.read(home).filter(found -> found.launcher().alive().isPresent());
    if (run.isPresent()) {
      return verify(run.get().databaseUrl(), EmbeddedDatabase.APP, DatabasePasswords.in(home.database()).app(), agency);
    }
    try (var lock = HomeLock.acquire(home)) {
      Leftovers.clear(home);
      try (var database = EmbeddedDatabase.start(home.database(), new Ports().next())) {
        return verify(database.url(), EmbeddedDatabase.APP, database.appPassword(), agency);
      }
    }
  }

  int verify(String url, String role, String password, Optional<String> agency) {
    try (Connection connection = DriverManager.getConnection(url, role, password)) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      Map<String, Long> agencies = agencies(connection);
      agency.filter(slug -> !agencies.containsKey(slug)).ifPresent(slug -> {
        throw new PlainFailure("There is no agency " + slug + ".");
      });
      agency.ifPresent(slug -> agencies.keySet().retainAll(List.of(slug)));
      int broken = 0;
      for (var each : agencies.entrySet()) {
        Verdict verdict = check(connection, each.getValue());
        broken += verdict.isIntact() ? 0 : 1;
        tell(each.getKey(), verdict);
      }
      System.out.println(broken == 0 ? agencies.size() + " trails, all intact." : agencies.size() + " trails, " + broken + " BROKEN.");
      return broken == 0 ? 0 : BROKEN;
    } catch (SQLException e) {
      throw new PlainFailure("The trail cannot be read at " + url.replaceFirst("\\?.*", "") + ": " + e.getMessage() + ".", e);
    }
  }

  private static Map<String, Long> agencies(Connection connection) throws SQLException {
    Map<String, Long> agencies = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select id, slug from agency order by slug")) {
      while (rows.next()) agencies.put(rows.getString("slug"), rows.getLong("id"));
    }
    return agencies;
  }

  private Verdict check(Connection connection, long agency) throws SQLException {
    try (PreparedStatement tenant = connection.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
      tenant.setString(1, String.valueOf(agency));
      tenant.execute();
    }
    var check = new TrailCheck(chain, TrailPlace.agency(agency));
    try (PreparedStatement entries = connection.prepareStatement(SqlFile.of("security/whole-trail").text())) {
      entries.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = entries.executeQuery()) {
        var row = new Row(rows);
        while (rows.next()) check.take(row);
      }
    }
    return check.end();
  }

  /** The last number and hash may be kept elsewhere: a trail that later ends before them was cut. */
  private static void tell(String agency, Verdict verdict) {
    System.out.println(agency + ": " + (verdict.isIntact() ? "intact" : "BROKEN") + ", " + verdict.entries() + " entries"
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
