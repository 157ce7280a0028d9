package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.agencies.AgencyKeys;
import id.baku.archive.AgencyClosing;
import id.baku.archive.ArchiveDesk;
import id.baku.archive.ArchiveFile;
import id.baku.archive.ArchiveManifest.Content;
import id.baku.archive.ArchiveRows;
import id.baku.archive.Arrival;
import id.baku.archive.ClosingDesk;
import id.baku.archive.ClosingItem;
import id.baku.archive.ClosingNotice;
import id.baku.archive.ClosingProof.Erased;
import id.baku.archive.Inheritance;
import id.baku.archive.Inherited;
import id.baku.archive.NewFromArchive;
import id.baku.archive.OfficeClosings;
import id.baku.archive.TenantTable;
import id.baku.directory.ClosedAgency;
import id.baku.directory.DirectoryReader;
import id.baku.jobs.JobState;
import id.baku.jobs.Jobs;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.security.Actor;
import id.baku.security.Office;
import id.baku.security.Permission;
import id.baku.security.RunAs;
import id.baku.security.TrailCheck.Verdict;
import id.baku.security.TrailInspector;
import id.baku.security.Workplace;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole agency goes into a file, comes out of it as it was, or is closed; and its neighbour never notices. */
@ExtendWith(ArquillianExtension.class)
class TenantExportIT {

  private static final Set<String> KEPT_WHEN_CLOSED = Set.of("agency_unit", "service_point", "agency_calendar", "agency_own_part", "decree",
      "decree_file", "stored_file", "standard_version", "lifecycle_entry", "service_standard", "public_service", "trail_entry", "trail_head", "agency_closing",
      "folder_item", "job", "agency_address");

  /** Account of a canary that no test closes or moves. */
  private static final long COORDINATOR = 9100000;

  @Inject Agencies agencies;
  @Inject As as;
  @Inject ArchiveDesk desk;
  @Inject ArchiveRows rows;
  @Inject NewFromArchive archives;
  @Inject AgencyClosing closing;
  @Inject OfficeClosings office;
  @Inject Inheritance inheritance;
  @Inject AgencyKeys keys;
  @Inject DirectoryReader directory;
  @Inject TrailActs acts;
  @Inject TrailInspector trails;
  @Inject ClosingDesk closings;
  @Inject Jobs jobs;
  @Inject Actor actor;
  @Inject RunAs runAs;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  /** What is not like the rest of an agency must be in nobody's way. */
  @AfterEach
  void nobody_was_here() throws SQLException {
    for (String number : Canaries.strings("select id::text from agency where slug like 'kenari-%'")) {
      Canaries.unmake(Long.parseLong(number));
    }
  }

  @BeforeEach
  void makeTheCoordinator() throws SQLException {
    if (Canaries.strings("select 1 from account where id = " + COORDINATOR).isEmpty()) {
      agencies.waitUntilLoaded();
      Canaries.make(COORDINATOR, "nol");
    }
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
    make(exported, "satu");
    make(neighbour, "dua");
    for (String table : Canaries.tables()) {
      assertThat(Canaries.rows(table, exported)).as("a canary has rows in " + table).isPositive();
    }
    Map<String, String> before = Canaries.checksums(neighbour);
    List<Content> said = said(exported);
    Path file = export(exported);
    try {
      assertThatThrownBy(() -> restore(file, "kota-metro")).isInstanceOf(Refused.class).hasMessageContaining("archive.already-here");
      Canaries.unmake(exported);
      assertThatThrownBy(() -> restore(file, "kota-contoh-lain")).isInstanceOf(Refused.class).hasMessageContaining("archive.of-another-government")
          .hasMessageContaining("Dinas Kenari satu").hasMessageContaining("kota-metro");
      Arrival arrival = arrived(restore(file, "kota-metro"));
      assertThat(arrival.arrived().tables()).as("shown to whoever asked").isEqualTo(said);
      long here = Long.parseLong(Canaries.strings("select id::text from agency where slug = 'kenari-satu'").getFirst());
      assertThat(here).isNotEqualTo(exported);
      assertThat(said(here)).isEqualTo(said);
      assertThat(here).isEqualTo(arrival.agencyNumber());
      assertThat(Canaries.strings("select act || ' ' || account_id from trail_entry where act like 'agency.%' and tenant_id = " + here))
          .as("another trail begins").containsExactly("agency.restored " + COORDINATOR);
      for (String table : List.of("lifecycle_entry", "imported_standard_before", "left_over_use")) {
        assertThat(Canaries.strings("select distinct a.email from " + table + " t join account a on a.id = t.account_id and a.id <> " + exported
            + " where t.tenant_id = " + here)).as("who wrote has another number here").containsExactly("kenari-satu@contoh.id");
      }
      assertThat(Canaries.rows("membership", here)).as("nobody has a role that he or she did not accept").isZero();
      assertThat(Canaries.strings("select role || ' ' || email from invitation where decided_at is null and agency = " + here))
          .containsExactlyInAnyOrder("AGENCY_ADMIN kenari-satu@contoh.id", "pengarsip kenari-satu@contoh.id");
      assertThat(Canaries.strings("select slug || ' ' || (document #>> '{content,product,raw}') from directory_entry where agency_id = " + here))
          .as("told anew").containsExactly("izin Surat izin");
      assertThat(Canaries.strings("select profile #>> '{channels,0,value}' from directory_agency where agency_id = " + here)).containsExactly("0721 481166");
      assertThat(Canaries.strings("select number from directory_decree where signed_sha256 is not null and agency_id = " + here)).containsExactly("1/2025");
      assertThat(as.agency(here, trails::check).isIntact()).isTrue();
      assertThat(Canaries.rows("archive", here)).as("the file is gone").isZero();
      assertThat(Canaries.strings("select encode(sha256(content), 'hex') = sha256 from stored_file where tenant_id = " + here)).containsExactly("t", "t");
    } finally {
      Files.delete(file);
    }
    assertThat(Canaries.checksums(neighbour)).isEqualTo(before);
  }

  /** Sums and digests fit in each of them, as whoever forges one can see to. */
  @Test
  void a_forged_archive_gives_nothing_and_is_refused_by_the_row() throws Exception {
    agencies.waitUntilLoaded();
    long exported = 9100005;
    make(exported, "lima");
    Path file = export(exported);
    Canaries.unmake(exported);
    try {
      forged(file, "rows/membership.jsonl", "\"AGENCY_ADMIN\"", "\"OPERATOR\"", "role.unknown");
      forged(file, "rows/agency_role.jsonl", "READ_OWN_AGENCY", "RUN_PLATFORM", "role.more-than-own");
      forged(file, "rows/agency.jsonl", "Asia/Jakarta", "x", "form");
      forged(file, "rows/agency.jsonl", "\"closed_on\":null", "\"closed_on\":\"2026-01-01\"", "closing.closed");
      forged(file, "rows/agency.jsonl", "\"short_name\":\"Kenari\"", "\"short_name\":\"Ke\\u202enari\"", "field.hidden-signs");
      forged(file, "rows/contact_channel.jsonl", "0721 481166", "javascript:alert(1)", "field.phone");
      forged(file, "rows/public_service.jsonl", "\"izin\"", "\"../izin\"", "form");
      forged(file, "rows/standard_version.jsonl", "Surat izin", " ", "standard.empty");
      forged(file, "rows/decree.jsonl", "\"id\":", "\"id\":1.5,\"x\":", "form");
      forged(file, "people.jsonl", "\"email\":\"kenari-lima@contoh.id\"", "\"email\":\"x\"", "field.email");
      forged(file, "rows/agency.jsonl", "\"government_slug\":\"kota-metro\"", "\"government_slug\":\"provinsi-lampung\"", "manifest");
      forged(file, "rows/agency.jsonl", "\"is_sample\":false", "\"is_sample\":true", "manifest");
    } finally {
      Files.delete(file);
    }
    assertThat(Canaries.strings("select slug from agency where slug = 'kenari-lima'")).isEmpty();
  }

  private void forged(Path file, String part, String said, String instead, String why) throws Exception {
    Path forged = Forgery.of(file, part, text -> {
      assertThat(text).contains(said);
      return text.replace(said, instead);
    });
    try {
      Arrival arrival = ended(restore(forged, "kota-metro"));
      assertThat(arrival.job().problem()).as(part + " " + instead + " " + arrival.job().incident()).isEqualTo("archive.row");
      assertThat(arrival.refusal()).containsEntry("part", part).containsEntry("why", why);
    } finally {
      Files.delete(forged);
    }
  }

  @Test
  void an_agency_on_its_way_can_be_stopped() throws Exception {
    agencies.waitUntilLoaded();
    UUID job = UUID.randomUUID();
    Canaries.run("insert into job (tenant_id, public_id, kind, state, input, asked_at, asked_by, worker, lease_until) values (9100009, '" + job
        + "', 'arrival', 'RUNNING', '{\"government\": \"kota-metro\", \"by\": " + COORDINATOR + ", \"agency\": {\"id\": \"x\", \"slug\": \"x\", \"name\": \"X\"}}',"
        + " now(), " + COORDINATOR + ", gen_random_uuid(), now() + interval '1 hour')");
    assertThat(running(() -> archives.view(job)).job().state()).isEqualTo(JobState.RUNNING);
    assertThat(running(() -> cancelled(job))).isEqualTo(JobState.CANCELLED);
    assertThatThrownBy(() -> running(() -> cancelled(job))).isInstanceOf(Refused.class).hasMessageContaining("job.ended");
  }

  @Test
  void an_agency_is_closed_by_two_people_and_its_neighbour_is_untouched() throws Exception {
    agencies.waitUntilLoaded();
    long closed = 9100003;
    long neighbour = 9100004;
    make(closed, "tiga");
    make(neighbour, "empat");
    Map<String, String> before = Canaries.checksums(neighbour);
    as.agency(closed, () -> {
      signedIn(closed);
      closing.ask("digabung", "kenari-empat");
      assertThatThrownBy(closing::confirm).as("not by oneself").isInstanceOf(Refused.class).hasMessageContaining("closing.second-person");
    });
    assertThatThrownBy(() -> inOffice("kota-contoh-lain", () -> confirmed("kenari-tiga"))).isInstanceOf(NotFound.class);
    inOffice("kota-metro", () -> confirmed("kenari-tiga"));
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
    assertThat(Canaries.strings("select count(*)::text from invitation where agency = " + closed)).containsExactly("0");
    assertThat(Canaries.strings("select count(*)::text from mail_outbox where recipient = 'calon-tiga@contoh.id'")).containsExactly("0");
    Verdict trail = as.agency(closed, trails::check);
    assertThat(trail.findings()).as("the chain holds").isEmpty();
    assertThat(trail.erased()).as("all but that it was erased, and the proof").isEqualTo(trail.entries() - 2);
    assertThat(Canaries.strings("select act from trail_entry t where t::text like '%digabung%' and tenant_id = " + closed)).as("the reason may name people").isEmpty();
    assertThat(Canaries.strings("select act from trail_entry where account_id is null and label is not null and tenant_id = " + closed + " order by seq"))
        .containsExactly("trail.erased", "agency.closed");
    ClosingItem item = inOffice("kota-metro", office::list).stream().filter(each -> each.agency().equals("kenari-tiga")).findFirst().orElseThrow();
    assertThat(item.isDone()).isTrue();
    assertThat(item.proof().sound()).isTrue();
    assertThat(item.proof().tables()).contains(new Erased("invitation", 1, 0), new Erased("membership", 2, 0), new Erased("stored_file", 2, 1));
    assertThat(List.of(item.closing().asker(), item.closing().confirmer())).containsExactly("Siti tiga", "Siti nol");
    assertThat(inOffice("kota-contoh-lain", office::list)).isEmpty();
    assertThat(keys.isClosed("kenari-tiga")).isTrue();
    assertThat(as.inNoAgency(() -> directory.predecessors("kenari-empat")).get()).extracting(ClosedAgency::slug).containsExactly("kenari-tiga");
    assertThat(Canaries.strings("select status from standard_version where tenant_id = " + closed)).containsExactly("IN_FORCE");
    assertThat(Canaries.strings("select name from stored_file where tenant_id = " + closed)).as("the signed decree").containsExactly("signed.txt");
    assertThat(Canaries.rows("directory_entry", closed)).isEqualTo(1);
    assertThat(Canaries.strings("select profile #>> '{closed,successor}' from directory_agency where agency_id = " + closed)).containsExactly("kenari-empat");
    assertThat(Canaries.strings("select jsonb_array_length(proof -> 'tables') > 20 from agency_closing where state = 'DONE' and tenant_id = " + closed))
        .containsExactly("t");
    assertThat(Canaries.checksums(neighbour)).isEqualTo(before);
    inherits(neighbour);
  }

  @Test
  void everybody_concerned_knows_that_an_agency_is_to_be_closed_and_when() throws Exception {
    agencies.waitUntilLoaded();
    long agency = 9100006;
    make(agency, "enam");
    Canaries.run("insert into government_role (account_id, government_slug, role, valid, appointed_at) values (" + COORDINATOR
        + ", 'kota-metro', 'COORDINATOR', daterange('2026-01-01', null), now())");
    try {
      assertThat(notice(agency)).isNull();
      ask(agency);
      assertThat(notice(agency)).isEqualTo(new ClosingNotice("Siti enam", null));
      cancel(agency);
      assertThat(closingMail()).as("nobody is alarmed before a second person says so").isEmpty();

      ask(agency);
      inOffice("kota-metro", () -> confirmed("kenari-enam"));
      LocalDate day = LocalDate.ofInstant(notice(agency).eraseAfter(), ZoneId.of("Asia/Jakarta"));
      assertThat(closingMail()).containsExactly("closing-confirmed kenari-enam@contoh.id Siti enam Dinas Kenari enam " + day,
          "closing-confirmed kenari-nol@contoh.id Siti nol Dinas Kenari enam " + day);
      cancel(agency);
      assertThat(notice(agency)).isNull();
      assertThat(closingMail()).hasSize(4).contains("closing-cancelled kenari-enam@contoh.id Siti enam Dinas Kenari enam " + day,
          "closing-cancelled kenari-nol@contoh.id Siti nol Dinas Kenari enam " + day);
    } finally {
      Canaries.run("delete from government_role where account_id = " + COORDINATOR);
    }
  }

  /** What the canaries get. */
  private static List<String> closingMail() throws SQLException {
    return Canaries.strings("select concat_ws(' ', kind, recipient, told ->> 'name', told ->> 'agency', told ->> 'day') from mail_outbox"
        + " where kind like 'closing-%' and told ->> 'agency' = 'Dinas Kenari enam' and recipient like 'kenari-%' order by id");
  }

  private void ask(long agency) {
    as.agency(agency, () -> {
      signedIn(agency);
      closing.ask("salah", null);
    });
  }

  private void cancel(long agency) {
    as.agency(agency, () -> {
      signedIn(agency);
      closing.cancel();
    });
  }

  /** To somebody who works there. */
  private ClosingNotice notice(long agency) {
    return as.agency(agency, () -> {
      actor.signedIn(-agency, new Workplace(Office.AGENCY, agency, "kenari", "Kenari", false, "Asia/Jakarta", Set.of(Permission.READ_OWN_AGENCY)));
      return closing.notice().orElse(null);
    });
  }

  /** The successor's people make a draft of what was decreed; nobody else can. */
  private void inherits(long successor) throws SQLException {
    assertThatThrownBy(() -> as.agency(COORDINATOR, () -> inheritance.take("kenari-tiga", "izin"))).isInstanceOf(NotFound.class);
    assertThat(as.agency(successor, () -> inheritance.list())).singleElement().satisfies(closed -> {
      assertThat(closed.services()).extracting(Inherited.Service::slug).containsExactly("izin");
      assertThat(closed.open()).as("the canary has a service of that address").isZero();
    });
    assertThatThrownBy(() -> as.agency(successor, () -> inheritance.take("kenari-tiga", "izin"))).isInstanceOf(Refused.class)
        .hasMessageContaining("inheritance.here");
    Canaries.run("update public_service set slug = 'izin-sendiri' where slug = 'izin' and tenant_id = " + successor);
    as.agency(successor, () -> inheritance.takeAll("kenari-tiga"));
    assertThat(Canaries.strings("select v.status || ' ' || v.origin from standard_version v join service_standard s on s.id = v.standard_id"
        + " join public_service p on p.id = s.service_id where p.slug = 'izin' and p.tenant_id = " + successor)).containsExactly("DRAFT product");
    assertThat(as.agency(successor, () -> inheritance.list()).getFirst().open()).isZero();
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

  /** A canary with a trail, which the product alone can write. */
  private void make(long number, String name) throws SQLException {
    Canaries.make(number, name);
    as.agency(number, () -> {
      signedIn(number);
      acts.act("Siti");
    });
  }

  private UUID restore(Path file, String government) {
    return running(() -> {
      try (ArchiveFile archive = ArchiveFile.checked(file)) {
        return archives.ask(government, archive, file);
      }
    });
  }

  private Arrival arrived(UUID job) throws InterruptedException {
    Arrival arrival = ended(job);
    assertThat(arrival.job().state()).as("%s %s %s", arrival.job().problem(), arrival.refusal(), arrival.job().incident()).isEqualTo(JobState.DONE);
    return arrival;
  }

  private Arrival ended(UUID job) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      Arrival arrival = running(() -> archives.view(job));
      if (!arrival.job().state().isUnfinished()) {
        return arrival;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the agency does not arrive");
  }

  private JobState cancelled(UUID job) {
    archives.cancel(job);
    return archives.view(job).job().state();
  }

  private Void confirmed(String agency) {
    office.confirm(agency);
    return null;
  }

  /** By somebody in the office of a government. */
  private <T> T inOffice(String government, Callable<T> work) {
    return As.await(as.inNoAgency(() -> {
      actor.signedIn(COORDINATOR,
          new Workplace(Office.GOVERNMENT, null, government, government, false, null, Set.of(Permission.COORDINATE_GOVERNMENT)));
      return work.call();
    }));
  }

  /** By whoever runs Baku. */
  private <T> T running(Callable<T> work) {
    return As.await(as.inNoAgency(() -> {
      actor.signedIn(COORDINATOR, new Workplace(Office.PLATFORM, null, null, null, false, null, Set.of(Permission.RUN_PLATFORM)));
      return work.call();
    }));
  }

  private void signedIn(long account) {
    actor.signedIn(account, new Workplace(Office.AGENCY, account, "kenari", "Kenari", false, "Asia/Jakarta", Set.of(Permission.MANAGE_PEOPLE)));
  }
}
