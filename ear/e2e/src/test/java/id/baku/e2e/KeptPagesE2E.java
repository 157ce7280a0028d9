package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import id.baku.e2e.product.DatabaseLog;
import id.baku.e2e.product.Rows;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A page that was made once is sent again without making it, and never once it is wrong. */
class KeptPagesE2E {

  private static final String API = "/api/v1/agencies/" + Pages.BUREAU + "/standards/konsultasi-akuntabilitas-kinerja";
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  @Test
  void a_page_made_before_is_the_same_for_everybody_in_its_own_language() throws SQLException, IOException {
    Answer made = Site.get(Pages.SERVICE);
    Site.get(Pages.english(Pages.SERVICE));
    try (DatabaseLog log = DatabaseLog.open()) {
      assertThat(log.during(() -> {
        Answer again = Site.get(Pages.SERVICE);
        assertThat(again.bytes()).isEqualTo(made.bytes());
        assertThat(again.header("Content-Type")).isEqualTo(made.header("Content-Type"));
        assertThat(again.header("Content-Security-Policy")).isEqualTo(made.header("Content-Security-Policy"));
        assertThat(Site.get(Pages.english(Pages.SERVICE)).html().selectFirst("html").attr("lang")).isEqualTo("en");
      })).isEmpty();
    }
  }

  @Test
  void a_flood_of_questions_is_neither_kept_nor_drives_out_what_is() throws SQLException, IOException {
    Site.get(Pages.SERVICE);
    IntStream.range(0, 100).forEach(i -> Site.get(Pages.SERVICE + "?x=" + i));
    try (DatabaseLog log = DatabaseLog.open()) {
      assertThat(log.during(() -> Site.get(Pages.SERVICE + "?x=1"))).as("asked before with the same question").isNotEmpty();
      assertThat(log.during(() -> Site.get(Pages.SERVICE))).as("the page itself").isEmpty();
    }
  }

  /** Written past this server, as another server would: only the feed of changes can tell. */
  @Test
  void what_another_server_publishes_is_seen_within_a_second() throws InterruptedException {
    String name = onPage();
    String other = name + " (lain)";
    Site.get(API);
    try {
      rename(other);
      isSeen(other);
    } finally {
      rename(name);
    }
    isSeen(name);
  }

  /** Cards are written once for all lists they stand in. */
  @Test
  void a_card_written_before_is_in_the_language_of_its_page_and_names_the_agency_only_among_others() {
    String words = "penyediaan narasumber pelaksanaan budaya kerja";
    for (int time = 0; time < 2; time++) {
      assertThat(card(Pages.search(words)).select(".badge").text()).contains("Gratis");
      assertThat(card(Pages.english(Pages.search(words))).select(".badge").text()).contains("Free of charge");
      assertThat(card(Pages.search(words)).select(".card-agency").text()).contains("Biro Organisasi");
      assertThat(card(Pages.AGENCY).select(".card-agency")).isEmpty();
    }
  }

  private static Element card(String page) {
    return Site.get(page).html().selectFirst(".card:has(a[href$=penyediaan-narasumber-pelaksanaan-budaya-kerja])");
  }

  private static void isSeen(String name) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!(onPage().equals(name) && inData().equals(name)) && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(List.of(onPage(), inData())).containsOnly(name);
  }

  private static String onPage() {
    return Site.get(Pages.SERVICE).html().selectFirst("h1").text();
  }

  private static String inData() {
    return Site.get(API).json().getString("name");
  }

  private static void rename(String name) {
    assertThat(Rows.change("update directory_entry set name = ? where slug = 'konsultasi-akuntabilitas-kinerja'", name)).isEqualTo(1);
  }
}
