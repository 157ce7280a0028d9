package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.security.SeenTrails;
import id.baku.security.TrailChain;
import id.baku.security.TrailCheck.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./baku audit verify} makes of a database from which trails are gone. */
class AuditCommandIT {

  private static final String KEY = "4f".repeat(32);
  private static final TrailChain CHAIN = new TrailChain(KEY);
  private static final int BROKEN = 3;
  private static final String AGENCY_WITHOUT_TRAIL = """
      select set_config('app.tenant_id', '7', false);
      insert into region (code, name, kind, zone) values ('18', 'Lampung', 'PROVINCE', 'Asia/Jakarta');
      insert into government (slug, name, level, region_code) values ('lampung', 'Lampung', 'PROVINCE', '18');
      insert into agency (id, public_id, slug, government_slug, region_code, name, short_name, zone, lock_version)
       values (7, gen_random_uuid(), 'tanpa-riwayat', 'lampung', '18', 'Dinas', 'Dinas', 'Asia/Jakarta', 1)""";

  @TempDir static Path dir;

  @Test
  void a_trail_that_is_gone_is_broken_when_it_was_seen_or_must_have_begun() throws SQLException, IOException {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(dir.resolve("database"), new Ports().next())) {
      Migration.run(database.url(), EmbeddedDatabase.OWNER, database.ownerPassword(), EmbeddedDatabase.APP);
      assertThat(verify(database, Optional.empty())).as("an office that never decided anything").isZero();

      see("pemerintah/");
      assertThat(verify(database, Optional.empty())).isEqualTo(BROKEN);
      assertThat(SeenTrails.in(file(), CHAIN).owners()).as("what was seen stays").containsExactly("pemerintah/");

      see("agency/99");
      assertThat(verify(database, Optional.of("pemerintah/"))).as("another one is not asked for").isZero();
      assertThat(verify(database, Optional.empty())).as("gone with its agency").isEqualTo(BROKEN);

      see();
      asOwner(database, AGENCY_WITHOUT_TRAIL);
      assertThat(verify(database, Optional.empty())).as("never seen").isEqualTo(BROKEN);
    }
  }

  private static int verify(EmbeddedDatabase database, Optional<String> asked) {
    return new AuditCommand(KEY, file()).verify(database.url(), EmbeddedDatabase.APP, database.appPassword(), asked);
  }

  /** As if these had been found whole, with three entries each, and nothing else ever. */
  private static void see(String... owners) throws IOException {
    Files.deleteIfExists(file());
    SeenTrails seen = SeenTrails.in(file(), CHAIN);
    for (String owner : owners) seen.note(owner, new Verdict(3, 0, 0, 0, List.of(), 3, new byte[32]));
    seen.keep();
  }

  private static Path file() {
    return dir.resolve("seen-trails");
  }

  private static void asOwner(EmbeddedDatabase database, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(database.url(), EmbeddedDatabase.OWNER, database.ownerPassword()); var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
