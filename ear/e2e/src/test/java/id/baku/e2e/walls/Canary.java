package id.baku.e2e.walls;

import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Documents;
import id.baku.e2e.product.Neighbour;
import id.baku.e2e.product.Product;
import id.baku.e2e.product.Product.DemoAccount;
import id.baku.e2e.product.Reports;
import id.baku.e2e.product.Rows;
import id.baku.e2e.product.Tasks;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the other agency keeps to itself: words that are said nowhere else, and a checksum of all its rows in every table. */
final class Canary {

  private static final String DOCUMENT = "rahasia-tetangga.txt";
  private static final String ROLE = "Penjaga Zamrud";
  private static final String REPORT = "Zamrudnya terpendam di halaman belakang";

  /** None of them may be read by anybody but the agency itself. */
  static final List<String> SECRETS = List.of(DOCUMENT, ROLE, REPORT, "admin.uji@contoh.id", Neighbour.DRAFT.name(), Neighbour.DRAFT.slug(),
      Neighbour.DRAFT.word());

  private Canary() {}

  /** Gives both sides one of each thing that a way may name, through the product itself. */
  static void furnish() {
    Visitor ours = signedIn(Side.OURS.agency(), "EDITOR");
    Tasks.write(ours, "91", "Pagar", "Fotocopy KTP");
    Documents.read(ours, "pagar.txt", Documents.decree().replace("17/2026", "92/2026"));
    role(signedIn(Side.OURS.agency(), "AGENCY_ADMIN"), "Penjaga Pagar");
    Visitor theirs = signedIn(Side.THEIRS.agency(), "AGENCY_ADMIN");
    Documents.read(theirs, DOCUMENT, Documents.decree().replace("17/2026", "93/2026"));
    role(theirs, ROLE);
    report("/layanan/" + Neighbour.SLUG + "/" + Neighbour.PUBLISHED.slug(), REPORT);
    report("/layanan/" + Side.OURS.agency() + "/penyewaan-pagar", "Pagarnya sudah roboh");
    Tasks.settled(theirs);
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

  private static void role(Visitor admin, String name) {
    String page = "/kelola/orang/peran";
    Map<String, String> form = new TreeMap<>(Visitor.fields(admin.get(page), "susun"));
    form.put("susun:name", name);
    form.put("susun:permissions", "KEEP_DOCUMENT");
    admin.post(page, form);
  }

  private static Visitor signedIn(String agency, String role) {
    DemoAccount account = Product.running().account(agency, role);
    var person = new Visitor();
    person.signIn(account.email(), account.password());
    return person;
  }
}
