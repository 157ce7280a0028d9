package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.DatabaseLog;
import id.baku.e2e.product.Documents;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many statements a page costs, counted in PostgreSQL's own log. A number that grows is noticed here and not by whoever waits for the page;
 * one that shrinks is lowered in the table.
 */
class SqlStatementsE2E {

  private static DatabaseLog log;

  @BeforeAll
  static void listen() throws SQLException, IOException {
    log = DatabaseLog.open();
  }

  @AfterAll
  static void stop() throws SQLException {
    log.close();
  }

  /** With a question of its own a page is made anew that would be kept; without one it costs nothing the second time. */
  @ParameterizedTest(name = "{0} takes {1} statements")
  @CsvSource({
    "/?x,                                                    1",
    "/cari,                                                  0",
    "/cari?q=konsultasi,                                     0",
    "/cari?peristiwa=lahir,                                  0",
    "/instansi?x,                                            1",
    "/instansi/" + Pages.BUREAU + "?x,                       4",
    "/instansi/" + Pages.BUREAU + "/keputusan?x,             2",
    "/instansi/" + Pages.BUREAU + "/kios.zip,                2",
    "/pemerintah,                                            1",
    "/pemerintah/provinsi-lampung,                           3",
    "/privasi,                                               0",
    "/robots.txt,                                            0",
    "/sitemap.xml,                                           0",
    "/sitemap.xml?bagian=halaman-0,                          0",
    "/sitemap.xml?bagian=layanan-0,                          0",
    "/sitemap.xml?bagian=layanan-0&x,                        1",
    "/api/hsds/3.0/organizations,                            1",
    "/api/hsds/3.0/services?page=2&per_page=5,               1",
    "SERVICE,                                                0",
    "SERVICE?x,                                              1",
    "SERVICE?tanggal=2024-05-27,                             2",
    "SERVICE/versi?x,                                        2",
    "SERVICE/koreksi,                                        1",
    "SERVICE/koreksi/terkirim,                               1",
    "CHANGES,                                                4",
    "COMPARE,                                                3",
    "/banding,                                               0",
    "/tidak-ada,                                             0",
    "/api/v1/agencies,                                       2",
    "/api/v1/agencies/" + Pages.BUREAU + "/standards,        3",
    "/api/v1/search?q=konsultasi,                            0",
    "/api/v1/suggestions?q=kons,                             0",
    "/api/v1/openapi.json,                                   0",
  })
  void a_page_takes_no_more_statements_than_it_needs(String page, int most) throws SQLException, IOException {
    String path = page.replace("SERVICE", Pages.SERVICE).replace("CHANGES", Pages.CHANGES).replace("COMPARE", Pages.COMPARE);
    Site.get(path);
    List<String> statements = log.during(() -> Site.get(path));
    assertThat(statements).as("statements of " + path).hasSize(most);
  }

  /** Setting the agency is one of them, once for every use case that is called; two more ask whether the session lives and where the person may work today. */
  @ParameterizedTest(name = "{0} takes {1} statements")
  @CsvSource({
    "/kelola/impor/daftar,                     6",
    "/kelola/impor/tinjau?id=ID,               17", // two of them: that somebody was shown who signed
    "/kelola/impor/standar?id=ID&nomor=1,      12",
    "/kelola/temuan/daftar,                    11",
    "/kelola/temuan/daftar?keadaan=GONE,       11",
  })
  void a_staff_page_takes_no_more_statements_than_it_needs(String page, int most) throws SQLException, IOException {
    Visitor editor = Staff.at(Documents.AGENCY, "EDITOR");
    String read = Documents.read(editor, "hitung.txt", Documents.decree().replace("17/2026", "21/2026")
        .replace("Batu Akik", "Batu Hitung").replace("Palu Kayu Jati", "Palu Hitung"));
    String path = page.replace("ID", read.replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1"));
    editor.get(path);
    List<String> statements = log.during(() -> editor.get(path));
    assertThat(statements).as("statements of " + path).hasSize(most);
  }

  /** The first page, with nothing that waits or with everything: what waits is one question a source, and each sets the agency first. */
  @ParameterizedTest(name = "{0} takes {1} statements")
  @CsvSource({
    "EDITOR,       12", // four of them: a closing under way, hand-overs
    "AGENCY_ADMIN, 18", // and four more: addresses that lead nowhere, the set-up
  })
  void the_first_page_asks_once_for_each_thing_that_waits(String role, int most) throws SQLException, IOException {
    Visitor person = Staff.at(Documents.AGENCY, role);
    person.get("/kelola/standar/daftar");
    List<String> statements = log.during(() -> person.get("/kelola/standar/daftar"));
    assertThat(statements).as("statements of the first page of " + role).hasSize(most);
  }

  /** However many there are. */
  @ParameterizedTest(name = "{2} takes {3} statements")
  @CsvSource({
    Pages.BUREAU + ",               AGENCY_ADMIN, /kelola/orang/daftar,        17", // two of them: who works here for the whole government
    Pages.BUREAU + ",               AGENCY_ADMIN, /kelola/orang/peran,         11",
    Pages.BUREAU + ",               COMPLAINT_OFFICER, /kelola/koreksi/daftar,   8",
    "pemerintah/kota-contoh-raya,   COORDINATOR,  /kelola/pemerintah/instansi, 4",
    Pages.BUREAU + ",               AGENCY_ADMIN, /kelola/orang/serah-terima,  8",
    "pemerintah/kota-contoh-raya,   COORDINATOR,  /kelola/pemerintah/orang,    8", // one of them: to which of these roles one may appoint
    "pemerintah/kota-contoh-raya,   COORDINATOR,  /kelola/pemerintah/riwayat,  5",
    "pemerintah/kota-contoh-raya,   COORDINATOR,  /kelola/pemerintah/penutupan, 4",
    "pemerintah/,                   OPERATOR,     /kelola/pemerintah/daftar,   5",
    "pemerintah/,                   OPERATOR,     /kelola/pemerintah/pindahan, 3",
  })
  void a_list_of_people_or_offices_takes_no_more_statements_than_it_needs(String place, String role, String page, int most)
      throws SQLException, IOException {
    Visitor person = Staff.at(place, role);
    person.get(page);
    List<String> statements = log.during(() -> person.get(page));
    assertThat(statements).as("statements of " + page).hasSize(most);
  }

  /** The pages on which an agency decides about itself. */
  @ParameterizedTest(name = "{0} takes {1} statements")
  @CsvSource({
    "/kelola/riwayat,                          14", // four of them: what the government decided about those who work here
    "/kelola/instansi/identitas,               10",
    "/kelola/instansi/saluran,                 12",
    "/kelola/instansi/tempat,                  12",
    "/kelola/instansi/kalender,                15",
    "/kelola/instansi/unit,                    10",
    "/kelola/instansi/token,                   10",
  })
  void a_page_about_the_agency_takes_no_more_statements_than_it_needs(String page, int most) throws SQLException, IOException {
    Visitor admin = Staff.at(Documents.AGENCY, "AGENCY_ADMIN");
    admin.get(page);
    List<String> statements = log.during(() -> admin.get(page));
    assertThat(statements).as("statements of " + page).hasSize(most);
  }
}
