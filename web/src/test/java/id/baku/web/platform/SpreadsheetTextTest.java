package id.baku.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+62 721", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void what_a_spreadsheet_would_run_is_a_text(String text) {
    assertThat(SpreadsheetText.safe(text)).isEqualTo("'" + text);
  }

  @Test
  void everything_else_stays() {
    assertThat(SpreadsheetText.safe("Loket 1 = utama")).isEqualTo("Loket 1 = utama");
    assertThat(SpreadsheetText.safe(null)).isEmpty();
    assertThat(SpreadsheetText.safe("")).isEmpty();
  }
}
