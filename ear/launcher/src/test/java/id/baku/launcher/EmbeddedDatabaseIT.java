package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL for real, and the migrations as they will run at somebody's first start. */
class EmbeddedDatabaseIT {

  @TempDir static Path dir;

  private EmbeddedDatabase database;

  @BeforeEach
  void start() {
    database = EmbeddedDatabase.start(dir, new Ports().next());
  }

  @AfterEach
  void stop() {
    database.close();
    assertThat(database.process()).isEmpty();
  }

  @Test
  void the_servers_role_owns_nothing_and_bypasses_nothing() throws SQLException {
    migrate();
    assertThat(asApp("select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user")).isEqualTo("f");
    assertThat(asApp("select count(*) from pg_class where pg_get_userbyid(relowner) = current_user")).isEqualTo("0");
    assertThatThrownBy(() -> asApp("create table mine (id int)")).hasMessageContaining("permission denied");
  }

  @Test
  void nobody_gets_in_without_a_password() throws IOException {
    assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", "")).isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> DriverManager.getConnection(database.url(), EmbeddedDatabase.APP, "guessed")).hasMessageContaining("password");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("passwords.properties")))).isEqualTo("rw-------");
  }

  @Test
  void it_listens_on_loopback_only_and_keeps_what_is_committed() throws Exception {
    assertThat(ListeningSockets.of(database.process().stream().toList())).isNotEmpty()
        .allMatch(socket -> socket.getAddress().isLoopbackAddress());
    assertThat(asApp("show fsync") + asApp("show synchronous_commit")).isEqualTo("onon");
  }

  @Test
  void a_killed_server_comes_back_with_its_data() throws SQLException {
    asOwner("create table if not exists kept (line text); insert into kept values ('committed')");
    ProcessHandle server = database.process().orElseThrow();
    server.destroyForcibly();
    server.onExit().join();
    start();
    assertThat(asOwner("select line from kept")).isEqualTo("committed");
    asOwner("drop table kept");
  }

  @Test
  void migrating_again_does_nothing() {
    migrate();
    assertThat(migrate()).isZero();
  }

  @Test
  void a_half_migrated_schema_is_refused() throws SQLException {
    migrate();
    asOwner("insert into flyway_schema_history select 1000, '29990101.0000', 'half done', 'SQL', 'V29990101_0000__half_done.sql', 1, current_user, now(), 1, false");
    assertThatThrownBy(this::migrate).isInstanceOf(PlainFailure.class).hasMessageContaining("half migrated").hasMessageContaining("half done");
    asOwner("delete from flyway_schema_history where installed_rank = 1000");
  }

  @Test
  void a_schema_of_a_newer_build_is_refused() throws SQLException {
    migrate();
    asOwner("insert into flyway_schema_history select 1000, '29990101.0000', 'of tomorrow', 'SQL', 'V29990101_0000__of_tomorrow.sql', 1, current_user, now(), 1, true");
    assertThatThrownBy(this::migrate).isInstanceOf(PlainFailure.class).hasMessageContaining("newer Baku");
    asOwner("delete from flyway_schema_history where installed_rank = 1000");
  }

  @Test
  void a_database_that_is_away_is_told_in_one_sentence() {
    assertThatThrownBy(() -> Migration.run("jdbc:postgresql://127.0.0.1:" + new Ports().next() + "/baku", "o", "p", "a"))
        .isInstanceOf(PlainFailure.class).hasMessageContaining("cannot be reached");
  }

  @Test
  void a_server_without_the_owner_insists_on_a_migrated_schema() throws SQLException {
    asOwner("drop schema public cascade; create schema public");
    assertThatThrownBy(() -> Migration.requireDone(database.url(), EmbeddedDatabase.APP, database.appPassword()))
        .isInstanceOf(PlainFailure.class).hasMessageContaining("no schema yet");
    migrate();
    Migration.requireDone(database.url(), EmbeddedDatabase.APP, database.appPassword());
  }

  @Test
  void the_first_operator_is_made_once() throws SQLException {
    migrate();
    asOwner("delete from account");
    String password = FirstOperator.create(database.url(), EmbeddedDatabase.APP, database.appPassword(), "Operator@Contoh.id");
    assertThat(id.baku.security.PasswordHash.matches(password, asApp("select password_hash from account where email = 'operator@contoh.id'"))).isTrue();
    assertThatThrownBy(() -> FirstOperator.create(database.url(), EmbeddedDatabase.APP, database.appPassword(), "second@contoh.id"))
        .isInstanceOf(PlainFailure.class).hasMessageContaining("already");
  }

  private int migrate() {
    return Migration.run(database.url(), EmbeddedDatabase.OWNER, database.ownerPassword(), EmbeddedDatabase.APP);
  }

  private String asApp(String sql) throws SQLException {
    return answer(sql, EmbeddedDatabase.APP, database.appPassword());
  }

  private String asOwner(String sql) throws SQLException {
    return answer(sql, EmbeddedDatabase.OWNER, database.ownerPassword());
  }

  private String answer(String sql, String role, String password) throws SQLException {
    try (Connection connection = DriverManager.getConnection(database.url(), role, password); var statement = connection.createStatement()) {
      if (!statement.execute(sql)) return "";
      try (var rows = statement.getResultSet()) {
        return rows.next() ? rows.getString(1) : "";
      }
    }
  }
}
