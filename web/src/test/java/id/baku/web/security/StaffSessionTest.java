package id.baku.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.NotFound;
import id.baku.security.MembershipView;
import id.baku.security.Role;
import id.baku.security.SignedIn;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StaffSessionTest {

  private static final Instant MORNING = Instant.parse("2026-11-23T00:30:00Z");
  private static final SignedIn SITI = new SignedIn(7, "Siti", List.of(
      new MembershipView(1, "biro-a", "Biro A", false, Role.EDITOR),
      new MembershipView(1, "biro-a", "Biro A", false, Role.APPROVER),
      new MembershipView(2, "dinas-b", "Dinas B", false, Role.FRONT_DESK)));

  private final StaffSession session = StaffSession.of(SITI, MORNING, "token");

  @Test
  void starts_with_the_first_agency_and_all_roles_there() {
    assertThat(session.agency().agencySlug()).isEqualTo("biro-a");
    assertThat(session.roles()).containsExactlyInAnyOrder(Role.EDITOR, Role.APPROVER);
    assertThat(session.agencies()).extracting(MembershipView::agencySlug).containsExactly("biro-a", "dinas-b");
  }

  @Test
  void roles_of_one_agency_do_not_come_along_to_another() {
    StaffSession other = session.forAgency("dinas-b");
    assertThat(other.agencyId()).isEqualTo(2);
    assertThat(other.roles()).containsExactly(Role.FRONT_DESK);
    assertThat(other.signedInAt()).isEqualTo(MORNING);
    assertThat(other.token()).as("it is the same session to all servers").isEqualTo("token");
  }

  @Test
  void nobody_switches_to_an_agency_of_others() {
    assertThatThrownBy(() -> session.forAgency("dinas-c")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> session.forAgency(null)).isInstanceOf(NotFound.class);
  }

  @Test
  void speaks_the_first_language_that_it_knows() {
    assertThat(StaffLanguage.preferred(List.of(Locale.GERMAN, Locale.US)).getLanguage()).isEqualTo("en");
    assertThat(StaffLanguage.preferred(List.of(Locale.GERMAN)).getLanguage()).isEqualTo("id");
    assertThat(StaffLanguage.preferred(List.of(Locale.of("in"), Locale.US)).getLanguage()).isEqualTo("id");
  }

  @Test
  void the_way_to_the_other_language_keeps_the_question() {
    assertThat(StaffLanguage.query(null, "en")).isEqualTo("lang=en");
    assertThat(StaffLanguage.query("lang=id", "en")).isEqualTo("lang=en");
    assertThat(StaffLanguage.query("id=7&lang=id&versi=2", "en")).isEqualTo("id=7&versi=2&lang=en");
  }
}
