package id.baku.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.NotFound;
import id.baku.security.Office;
import id.baku.security.Permission;
import id.baku.security.SignedIn;
import id.baku.security.Workplace;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffSessionTest {

  private static final Instant MORNING = Instant.parse("2026-11-23T00:30:00Z");
  private static final SignedIn SITI = new SignedIn(7, "Siti", List.of(
      new Workplace(Office.AGENCY, 1L, "biro-a", "Biro A", false, null, Set.of(Permission.READ_OWN_AGENCY, Permission.EDIT_STANDARD)),
      new Workplace(Office.AGENCY, 2L, "dinas-b", "Dinas B", false, null, Set.of(Permission.READ_OWN_AGENCY)),
      new Workplace(Office.GOVERNMENT, null, "dinas-b", "Pemerintah B", false, null, Set.of(Permission.SEE_GOVERNMENT)),
      new Workplace(Office.PLATFORM, null, null, null, false, null, Set.of(Permission.RUN_PLATFORM))));

  private final StaffSession session = StaffSession.of(SITI, MORNING, "token", true);

  @Test
  void starts_with_the_first_agency_and_what_is_allowed_there() {
    assertThat(session.place().slug()).isEqualTo("biro-a");
    assertThat(session.place().permissions()).containsExactlyInAnyOrder(Permission.READ_OWN_AGENCY, Permission.EDIT_STANDARD);
  }

  @Test
  void what_was_taken_meanwhile_is_gone() {
    SignedIn less = new SignedIn(7, "Siti", List.of(new Workplace(Office.AGENCY, 1L, "biro-a", "Biro A", false, null, Set.of(Permission.READ_OWN_AGENCY))));
    assertThat(session.asOf(less).orElseThrow().place().permissions()).containsExactly(Permission.READ_OWN_AGENCY);
    assertThat(session.asOf(less).orElseThrow().signedInAt()).isEqualTo(MORNING);
    assertThat(session.at("dinas-b").asOf(less)).as("no other agency instead").isEmpty();
  }

  @Test
  void a_role_given_meanwhile_that_asks_for_a_second_factor_ends_a_session_begun_with_a_password_alone() {
    SignedIn admin = new SignedIn(7, "Siti", List.of(new Workplace(Office.AGENCY, 1L, "biro-a", "Biro A", false, null, Set.of(Permission.MANAGE_PEOPLE))));
    assertThat(StaffSession.of(SITI, MORNING, "token", false).asOf(admin)).isEmpty();
    assertThat(StaffSession.of(SITI, MORNING, "token", true).asOf(admin)).isPresent();
  }

  @Test
  void what_one_agency_allows_does_not_come_along_to_another() {
    StaffSession other = session.at("dinas-b");
    assertThat(other.place().agencyId()).isEqualTo(2);
    assertThat(other.place().permissions()).containsExactly(Permission.READ_OWN_AGENCY);
    assertThat(other.signedInAt()).isEqualTo(MORNING);
    assertThat(other.token()).as("it is the same session to all servers").isEqualTo("token");
  }

  @Test
  void nobody_switches_to_an_agency_of_others() {
    assertThatThrownBy(() -> session.at("dinas-c")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> session.at(null)).isInstanceOf(NotFound.class);
  }

  @Test
  void an_office_is_a_place_without_agency_and_never_taken_for_one_of_the_same_name() {
    assertThat(session.at("pemerintah/dinas-b").place().agencyId()).isNull();
    assertThat(session.at("pemerintah/dinas-b").place().permissions()).containsExactly(Permission.SEE_GOVERNMENT);
    assertThat(session.at("pemerintah/").place().office()).isEqualTo(Office.PLATFORM);
    assertThat(SITI.places()).extracting(Workplace::key).doesNotHaveDuplicates();
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
