package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.archive.AgencyClosing;
import id.baku.archive.ArchiveDesk;
import id.baku.archive.ArchiveFile;
import id.baku.archive.ArchiveManifest.Content;
import id.baku.archive.ArchiveRows;
import id.baku.archive.ClosingDesk;
import id.baku.archive.NewFromArchive;
import id.baku.archive.TenantTable;
import id.baku.jobs.JobState;
import id.baku.jobs.Jobs;
import id.baku.platform.Refused;
import id.baku.security.Actor;
import id.baku.security.Office;
import id.baku.security.Permission;
import id.baku.security.RunAs;
import id.baku.security.Workplace;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole agency goes into a file, comes out of it as it was, or is closed; and its neighbour never notices. */
@ExtendWith(ArquillianExtension.class)
class TenantExportIT {

  private static final Set<String> KEPT_WHEN_CLOSED = Set.of("agency_address", "agency_unit", "service_point", "agency_calendar", "agency_own_part", "decree",
      "decree_file", "stored_file", "standard_version", "lifecycle_entry", "service_standard", "public_service", "trail_entry", "trail_head", "agency_closing",
      "folder_item", "job");

  @Inject Agencies agencies;
  @Inject As as;
  @Inject ArchiveDesk desk;
  @Inject ArchiveRows rows;
  @Inject NewFromArchive archives;
  @Inject AgencyClosing closing;
  @Inject ClosingDesk closings;
  @Inject Jobs jobs;
  @Inject Actor actor;
  @Inject RunAs runAs;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void every_table_of_an_agency_is_named_and_nothing_else() throws SQLException {
    assertThat(Arrays.stream(TenantTable.values()).map(TenantTable::table)).contains("agency").filteredOn(table -> !table.equals("agency"))
        .as("whether a new table travels is decided in TenantTable").containsExactlyInAnyOrderElementsOf(Canaries.tables());
  }

  @Test
  void rows_come_back_parents_first() throws SQLException {
    List<String> order = Arrays.stream(TenantTable.values()).filter(TenantTable::isRestored).map(TenantTable::table).toList();
    for (String pair : Canaries.strings("select distinct c.conrelid::regclass || ' ' || c.confrelid::regclass from pg_constraint c where c.contype = 'f'"
        + " and c.conrelid <> c.confrelid")) {
      int child = order.indexOf(pair.split(" ")[0]);
      int parent = order.indexOf(pair.split(" ")[1]);
      assertThat(child < 0 || parent < child).as(pair).isTrue();
    }
  }

  @Test
  void what_was_exported_comes_back_equal_and_the_neighbour_is_untouched() throws Exception {
    agencies.waitUntilLoaded();
    long exported = 9100001;
    long neighbour = 9100002;
    Canaries.make(exported, "satu");
    Canaries.make(neighbour, "dua");
    for (String table : Canaries.tables()) {
      assertThat(Canaries.rows(table, exported)).as("a canary has rows in " + table).isPositive();
    }
    Map<String, String> before = Canaries.checksums(neighbour);
    List<Content> said = said(exported);
    Path file = export(exported);
    try {
      assertThatThrownBy(() -> restore(file)).isInstanceOf(Refused.class).hasMessageContaining("archive.already-here");
      Canaries.unmake(exported);
      restore(file);
      long here = Long.parseLong(Canaries.strings("select id::text from agency where slug = 'kenari-satu'").getFirst());
      assertThat(here).isNotEqualTo(exported);
      assertThat(said(here)).isEqualTo(said);
      assertThat(Canaries.rows("trail_entry", here)).as("another trail begins").isEqualTo(1);
      assertThat(Canaries.strings("select encode(sha256(content), 'hex') = sha256 from stored_file where tenant_id = " + here)).containsExactly("t", "t");
    } finally {
      Files.delete(file);
    }
    assertThat(Canaries.checksums(neighbour)).isEqualTo(before);
  }

  @Test
  void an_agency_is_closed_by_two_people_and_its_neighbour_is_untouched() throws Exception {
    agencies.waitUntilLoaded();
    long closed = 9100003;
    long neighbour = 9100004;
    Canaries.make(closed, "tiga");
    Canaries.make(neighbour, "empat");
    Map<String, String> before = Canaries.checksums(neighbour);
    as.agency(closed, () -> {
      signedIn(closed);
      closing.ask("digabung", "kenari-empat");
      assertThatThrownBy(closing::confirm).as("not by oneself").isInstanceOf(Refused.class).hasMessageContaining("closing.second-person");
    });
    as.agency(closed, () -> {
      signedIn(neighbour);
      closing.confirm();
    });
    assertThatThrownBy(() -> Canaries.run("set role baku_app; select set_config('app.tenant_id', '" + closed + "', false); select * from erase_closed_agency()"))
        .as("not before its time").hasMessageContaining("not to be closed");
    Canaries.run("update agency_closing set erase_after = now() - interval '1 minute' where state = 'CONFIRMED' and tenant_id = " + closed);
    as.agency(closed, closings::begin);
    await(closed, "closing");

    for (String table : Canaries.tables()) {
      if (!KEPT_WHEN_CLOSED.contains(table) && !table.startsWith("directory_")) {
        assertThat(Canaries.rows(table, closed)).as(table).isZero();
      }
    }
    assertThat(Canaries.strings("select status from standard_version where tenant_id = " + closed)).containsExactly("IN_FORCE");
    assertThat(Canaries.strings("select name from stored_file where tenant_id = " + closed)).as("the signed decree").containsExactly("signed.txt");
    assertThat(Canaries.rows("directory_entry", closed)).isEqualTo(1);
    assertThat(Canaries.strings("select profile #>> '{closed,successor}' from directory_agency where agency_id = " + closed)).containsExactly("kenari-empat");
    assertThat(Canaries.strings("select jsonb_array_length(proof -> 'tables') > 20 from agency_closing where state = 'DONE' and tenant_id = " + closed))
        .containsExactly("t");
    assertThat(Canaries.checksums(neighbour)).isEqualTo(before);
  }

  /** What all tables that come back say, as the archive tells it. */
  private List<Content> said(long agency) {
    return as.agency(agency, () -> Arrays.stream(TenantTable.values()).filter(TenantTable::isRestored).map(rows::content).toList());
  }

  private Path export(long agency) throws Exception {
    as.agency(agency, () -> desk.ask());
    UUID job = await(agency, "export");
    Path file = Files.createTempFile("uji", ".zip");
    as.agency(agency, () -> {
      desk.take(job);
      try (OutputStream to = Files.newOutputStream(file)) {
        desk.copy(job, to);
      }
      return null;
    });
    return file;
  }

  /** The newest piece of work of a kind, once it is done. */
  private UUID await(long agency, String kind) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      var job = as.agency(agency, () -> jobs.list()).stream().filter(each -> each.kind().equals(kind)).findFirst().orElseThrow();
      assertThat(job.state()).as("%s %s", job.problem(), job.incident()).isNotEqualTo(JobState.FAILED);
      if (job.state() == JobState.DONE) {
        return job.id();
      }
      Thread.sleep(100);
    }
    throw new AssertionError(kind + " does not end");
  }

  private void restore(Path file) {
    As.await(as.inNoAgency(() -> {
      actor.signedIn(9100002, new Workplace(Office.PLATFORM, null, null, null, false, null, Set.of(Permission.RUN_PLATFORM), true));
      try (ArchiveFile archive = ArchiveFile.checked(file)) {
        archives.restore(archive);
      }
      return null;
    }));
  }

  private void signedIn(long account) {
    actor.signedIn(account, new Workplace(Office.AGENCY, account, "kenari", "Kenari", false, "Asia/Jakarta", Set.of(Permission.MANAGE_PEOPLE), true));
  }
}
