package id.baku.web.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.corrections.ExpiryTimer;
import id.baku.corrections.ReportDesk;
import id.baku.web.platform.Texts;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactPeriodTest {

  @ParameterizedTest
  @CsvSource({"id, privacy.report.text, hari", "en, privacy.report.text, days", "id, correction.contact.hint, hari",
      "en, correction.contact.hint, days"})
  void people_are_told_how_long_their_contact_is_kept(String language, String key, String unit) {
    assertThat(Texts.of(Locale.of(language)).get(key, Map.of())).contains(ReportDesk.CONTACT_PROMISED.toDays() + " " + unit);
  }

  @Test
  void it_is_kept_no_longer_than_they_are_told_even_if_it_cannot_be_forgotten_at_once() {
    assertThat(ReportDesk.CONTACT_KEPT.plus(ExpiryTimer.PERIOD.multipliedBy(3))).isLessThan(ReportDesk.CONTACT_PROMISED);
  }
}
