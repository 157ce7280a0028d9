package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with somebody's own PostgreSQL, which is not as it should be, or goes away. */
class OwnDatabaseIT {

  private static final Duration START = Duration.ofSeconds(150);
  private static final Duration END = Duration.ofSeconds(60);
  private static final int DATABASE_PORT = new Ports().next();

  @TempDir static Path dir;
  private static EmbeddedDatabase database;

  private final int port = new Ports().next();

  @BeforeAll
  static void have_a_database() {
    database = EmbeddedDatabase.start(dir.resolve("own database"), DATABASE_PORT);
    Migration.run(database.url(), EmbeddedDatabase.OWNER, database.ownerPassword(), EmbeddedDatabase.APP);
  }

  @AfterAll
  static void end_it() {
    database.close();
  }

  @AfterEach
  void nothing_is_left_running() throws Exception {
    launcher().begin("stop").exitCode(END);
    assertThat(ProcessTable.matching(line -> line.contains(home().toString()))).isEmpty();
  }

  @Test
  void a_half_migrated_schema_is_told_in_one_sentence() throws Exception {
    newest("half done", false);
    try {
      endsWithOneSentence(launcher().begin(settings(true), "run"), "half migrated", "half done");
    } finally {
      sql("delete from flyway_schema_history where installed_rank = 1000");
    }
  }

  @Test
  void a_schema_of_tomorrow_is_told_in_one_sentence() throws Exception {
    newest("of tomorrow", true);
    try {
      endsWithOneSentence(launcher().begin(settings(true), "run"), "newer Baku", "of tomorrow");
    } finally {
      sql("delete from flyway_schema_history where installed_rank = 1000");
    }
  }

  @Test
  void a_schema_of_yesterday_that_it_may_not_migrate_is_told_in_one_sentence() throws Exception {
    sql("create table history_of_today as table flyway_schema_history");
    sql("delete from flyway_schema_history where installed_rank = (select max(installed_rank) from flyway_schema_history)");
    try {
      endsWithOneSentence(launcher().begin(settings(false), "run"), "The database schema is at version", "run the migration");
    } finally {
      sql("truncate flyway_schema_history");
      sql("insert into flyway_schema_history table history_of_today");
      sql("drop table history_of_today");
    }
  }

  @Test
  void a_database_that_goes_away_is_told_to_readers_and_is_found_again() throws Exception {
    LauncherProgram run = launcher().begin(settings(true), "run").until("Ctrl-C stops it.", START);
    assertThat(page().statusCode()).isEqualTo(200);
    assertThat(Readiness.ask(address()).ready()).isTrue();
    database.close();
    HttpResponse<String> away = page();
    assertThat(away.statusCode()).isEqualTo(503);
    assertThat(away.headers().firstValue("Retry-After")).isPresent();
    assertThat(away.body()).doesNotContain("Exception", "postgresql");
    assertThat(Readiness.ask(address()).ready()).isFalse();
    have_a_database();
    long end = System.nanoTime() + END.toNanos();
    while (page().statusCode() != 200 && System.nanoTime() < end) Thread.sleep(500);
    assertThat(page().statusCode()).isEqualTo(200);
    assertThat(Readiness.ask(address()).ready()).isTrue();
    run.terminate();
    run.exitCode(END);
    assertThat(run.output()).doesNotContain("baku:");
    assertThat(database.process()).as("it is not ours to end").isPresent();
  }

  private static void endsWithOneSentence(LauncherProgram run, String... words) throws Exception {
    assertThat(run.exitCode(START)).isEqualTo(1);
    assertThat(run.output()).doesNotContain("Exception", "\tat ");
    assertThat(run.output().lines().filter(line -> line.startsWith("baku:"))).singleElement().asString().contains(words);
  }

  private String address() {
    return "http://127.0.0.1:" + port;
  }

  /** With a question of its own: a page that is kept is answered without a database. */
  private HttpResponse<String> page() throws Exception {
    var request = HttpRequest.newBuilder(URI.create(address() + "/instansi?baru")).timeout(END).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static Map<String, String> settings(boolean mayMigrate) {
    var settings = new HashMap<>(Map.of("BAKU_DB_URL", database.url(), "BAKU_DB_USER", EmbeddedDatabase.APP,
        "BAKU_DB_PASSWORD", database.appPassword()));
    if (mayMigrate) settings.putAll(Map.of("BAKU_DB_OWNER", EmbeddedDatabase.OWNER, "BAKU_DB_OWNER_PASSWORD", database.ownerPassword()));
    return settings;
  }

  /** Notes a migration that this build does not know. */
  private static void newest(String description, boolean success) throws SQLException {
    sql("insert into flyway_schema_history select 1000, '29990101.0000', '" + description + "', 'SQL', 'V29990101_0000__x.sql', 1, current_user,"
        + " now(), 1, " + success);
  }

  private static void sql(String statement) throws SQLException {
    try (var owner = DriverManager.getConnection(database.url(), EmbeddedDatabase.OWNER, database.ownerPassword());
        var sql = owner.createStatement()) {
      sql.execute(statement);
    }
  }

  private LauncherProgram launcher() throws IOException {
    return new LauncherProgram(home(), port);
  }

  private static Path home() {
    return dir.resolve("home");
  }
}
