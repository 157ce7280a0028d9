package id.baku.corrections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.security.RunAs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactExpiryTest {

  private static final long BROKEN = 2;

  private final List<Long> forgotten = new ArrayList<>();

  @Test
  void an_agency_that_fails_holds_up_no_other() {
    ContactExpiry expiry = new ContactExpiry();
    expiry.runAs = new Everybody();
    expiry.desk = new ReportDesk();
    expiry.contacts = new KeptContacts() {
      @Override
      public List<Long> tooOld() {
        return List.of(1L, BROKEN, 3L);
      }
    };
    assertThatThrownBy(expiry::forget).as("and it is told").hasMessageContaining("[2]");
    assertThat(forgotten).containsExactly(1L, 3L);
  }

  /** Notes in whose name somebody acts. */
  private final class Everybody extends RunAs {

    @Override
    public void agency(long agencyId, String why, Runnable work) {
      if (agencyId == BROKEN) {
        throw new IllegalStateException("no connection");
      }
      forgotten.add(agencyId);
    }

    @Override
    public void nobody(String why, Runnable work) {
      work.run();
    }
  }
}
