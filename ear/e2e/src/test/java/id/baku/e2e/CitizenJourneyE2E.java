package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.browser.DirectoryPages;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

/** A citizen looks for a service and reads what is promised, with scripts and without. */
class CitizenJourneyE2E {

  /** Given by name, since a browser is opened only when it is used. */
  static Stream<String> browsers() {
    return Stream.of("usual", "without scripts");
  }

  @ParameterizedTest
  @MethodSource("browsers")
  void finds_a_service_by_words_and_reads_its_standard(String which) {
    Browser browser = browser(which);
    DirectoryPages pages = DirectoryPages.home(browser).search("mengonsultasikan analisis jabatan");
    assertThat(pages.typed()).isEqualTo("mengonsultasikan analisis jabatan");
    String first = pages.results().getFirst();
    assertThat(first).containsIgnoringCase("konsultasi");
    pages.openFirst();
    assertThat(pages.heading()).startsWith(first);
    assertThat(pages.unfold(0)).isNotBlank();
    assertThat(pages.unfold(7)).isNotBlank();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void the_browser_without_scripts_really_runs_none() {
    Browser browser = browser("without scripts").openAddress("data:text/html,<title>plain</title><script>document.title='script'</script>");
    assertThat(browser.title()).isEqualTo("plain");
  }

  private static Browser browser(String which) {
    return which.equals("usual") ? Browser.usual() : Browser.withoutScripts();
  }
}
