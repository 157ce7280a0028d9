package id.baku.web.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.corrections.ExpiryTimer;
import id.baku.corrections.ReportDesk;
import org.junit.jupiter.api.Test;

class ContactPeriodTest {

  @Test
  void a_contact_is_kept_no_longer_than_people_are_told_even_if_it_cannot_be_forgotten_at_once() {
    assertThat(ExpiryTimer.PERIOD.multipliedBy(3)).isLessThan(ReportDesk.MARGIN);
  }
}
