package id.baku.e2e.walls;

import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Documents;
import id.baku.e2e.product.Neighbour;
import id.baku.e2e.product.Reports;
import id.baku.e2e.product.Rows;
import id.baku.e2e.product.Tasks;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of each thing for both sides; of the other agency, what it keeps to itself: words that are said nowhere else, and a checksum of all its rows in
 * every table.
 */
final class Canary {

  private static final String DOCUMENT = "rahasia-tetangga.txt";
  private static final String OUR_ROLE = "Penjaga Pagar";
  private static final String ROLE = "Penjaga Zamrud";
  private static final String REPORT = "Zamrudnya terpendam di halaman belakang";

  private static final String EXTERNAL_ID = "zamrud-77";
  private static final long PATIENCE_MILLIS = 60_000;

  /** None of them may be read by anybody but the agency itself. */
  static final List<String> SECRETS = List.of(DOCUMENT, ROLE, REPORT, EXTERNAL_ID, "admin.uji@contoh.id", Neighbour.DRAFT.name(), Neighbour.DRAFT.slug(),
      Neighbour.DRAFT.word());

  private static String theirToken;

  private Canary() {}

  /** Gives our side one of each thing that a way may name, through the product itself; once, whoever asks first. */
  static synchronized void furnishOurs() {
    if (!Rows.strings("select 1 from agency_role where name = ?", OUR_ROLE).isEmpty()) return;
    Visitor ours = Staff.at(Side.OURS.agency(), "EDITOR");
    Tasks.write(ours, "91", "Pagar", "Fotocopy KTP");
    Documents.read(ours, "pagar.txt", Documents.decree().replace("17/2026", "92/2026"));
    Visitor ourAdmin = Staff.at(Side.OURS.agency(), "AGENCY_ADMIN");
    furnish(Side.OURS, ourAdmin, OUR_ROLE, "milik-pagar");
    handOver(ours, "agency_admin.pagar@contoh.id");
    report("/layanan/" + Side.OURS.agency() + "/penyewaan-pagar", "Pagarnya sudah roboh");
  }

  /** Gives the other side the same. */
  static void furnishTheirs() {
    Visitor theirs = Staff.at(Side.THEIRS.agency(), "AGENCY_ADMIN");
    Documents.read(theirs, DOCUMENT, Documents.decree().replace("17/2026", "93/2026"));
    furnish(Side.THEIRS, theirs, ROLE, EXTERNAL_ID);
    handOver(Staff.at(Side.THEIRS.agency(), "EDITOR"), "admin.uji@contoh.id");
    report("/layanan/" + Neighbour.SLUG + "/" + Neighbour.PUBLISHED.slug(), REPORT);
    Tasks.settled(theirs);
  }

  /** Leaves the other agency with the standards it had, for the tests that count them. */
  static void tidy() {
    Programs.remove(theirToken, EXTERNAL_ID);
  }

  private static void furnish(Side side, Visitor admin, String role, String externalId) {
    send(admin, "/kelola/orang/peran", "susun", Map.of("susun:name", role, "susun:permissions", "KEEP_DOCUMENT"));
    String token = Programs.token(admin, role, "DRAFTS_WRITE");
    if (side == Side.THEIRS) theirToken = token;
    Programs.write(token, externalId, side == Side.OURS ? "Antri di loket" : "Surat apotik"); // each with an error of its own
    send(admin, "/kelola/pekerjaan", "minta", Map.of());
    awaitJobs(side);
    Rows.change("insert into agency_application (public_id, government_slug, name, short_name, address, letter_number, applicant, email, sent_at, state)"
        + " values (gen_random_uuid(), '" + side.government() + "', 'Dinas " + role + "', '" + role + "', 'Jalan Contoh 1', '1/2026', 'Pemohon',"
        + " 'pemohon@contoh.id', now(), 'OPEN')");
    Rows.change("insert into agency_closing (tenant_id, public_id, state, reason, asked_at, ended_at) select id, gen_random_uuid(), 'CANCELLED', 'Salah tekan',"
        + " now(), now() from agency where slug = '" + side.agency() + "'");
  }

  private static void awaitJobs(Side side) {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!Rows.strings("select 1 from job where tenant_id = (select id from agency where slug = ?) and state in ('WAITING', 'RUNNING')", side.agency()).isEmpty()) {
      if (System.currentTimeMillis() > end) throw new AssertionError("a job of " + side + " does not end");
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void handOver(Visitor giver, String taker) {
    send(giver, "/kelola/orang/serah-terima", "mulai", Map.of("mulai:taker", taker));
  }

  private static void send(Visitor person, String page, String form, Map<String, String> typed) {
    Map<String, String> fields = new TreeMap<>(Visitor.fields(person.get(page), form));
    fields.putAll(typed);
    person.post(page, fields);
  }

  /** Table and checksum, for each that holds rows of an agency. */
  static Map<String, String> rows(Side side) {
    Map<String, String> sums = new TreeMap<>();
    for (String owner : List.of("tenant_id", "agency_id")) {
      for (String table : Rows.strings("select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)"
          + " where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = ?", owner)) {
        sums.put(table, Rows.strings("select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from " + table
            + " t where " + owner + " = (select id from agency where slug = ?)", side.agency()).getFirst());
      }
    }
    return sums;
  }

  private static void report(String service, String wrong) {
    Reports.send(service, Reports.form(service, wrong));
  }
}
