package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.http.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Pages handled with the keyboard alone. */
class KeyboardE2E {

  private static final int STOPS = 12;

  private final Browser browser = Browser.usual().forget();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/cari?q=konsultasi", Pages.AGENCY, "/tidak-ada", "/kelola/masuk"})
  void the_first_stop_leads_past_the_head_of_the_page(String path) {
    browser.open(path).press(Keys.TAB);
    assertThat(browser.focus()).isEqualTo("a#Langsung ke isi");
    assertThat(browser.focusVisible()).isTrue();
    browser.press(Keys.ENTER);
    browser.arrivesAt("#isi");
    assertThat(browser.focus()).isEqualTo("main#isi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/cari?q=konsultasi", "/instansi", Pages.AGENCY, "/layanan/lampung-biro-organisasi/konsultasi-akuntabilitas-kinerja",
    "/tidak-ada"})
  void the_search_box_is_reached_and_every_stop_is_seen(String path) {
    browser.open(path);
    boolean reached = false;
    for (int stop = 1; stop <= STOPS; stop++) {
      browser.press(Keys.TAB);
      if (browser.focus().startsWith("body#") || browser.focus().startsWith("html#")) break;
      assertThat(browser.focusVisible()).as("stop " + stop + " of " + path + ": " + browser.focus()).isTrue();
      reached |= browser.focus().matches("input#(q|cari)");
    }
    assertThat(reached).isTrue();
  }

  @Test
  void a_search_is_typed_and_sent_without_a_mouse() {
    browser.open("/");
    for (int stop = 1; stop <= STOPS && !browser.focus().equals("input#q"); stop++) browser.press(Keys.TAB);
    browser.type("konsultasi").press(Keys.ENTER);
    browser.arrivesAt("/cari?q=konsultasi");
  }
}
