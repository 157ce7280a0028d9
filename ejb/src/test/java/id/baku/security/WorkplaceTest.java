package id.baku.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.NotPermitted;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkplaceTest {

  private static final Set<Permission> ALL = EnumSet.allOf(Permission.class);

  @Test
  void a_place_allows_only_what_fits_it_whatever_roles_say() {
    assertThat(place(Office.AGENCY, 1L, ALL).permissions()).containsExactlyInAnyOrderElementsOf(Permission.ofAgencies());
    assertThat(place(Office.PLATFORM, null, ALL).permissions()).isNotEmpty().noneMatch(Permission::isOfAgency);
    assertThat(place(Office.GOVERNMENT, null, ALL).permissions()).isNotEmpty().noneMatch(Permission::isOfAgency);
  }

  @Test
  void nobody_in_an_agency_is_taken_for_somebody_in_the_office_of_baku() {
    Offices offices = new Offices();
    offices.actor = new Actor();
    offices.actor.signedIn(7, place(Office.AGENCY, 1L, ALL));
    assertThatThrownBy(() -> offices.name(null)).isInstanceOf(NotPermitted.class);
    offices.actor = new Actor();
    offices.actor.signedIn(7, place(Office.PLATFORM, null, ALL));
    assertThat(offices.name(null)).isNull();
  }

  @Test
  void whoever_decides_about_others_or_reads_what_citizens_entrusted_needs_a_second_factor() {
    assertThat(ALL.stream().filter(Permission::demandsSecondFactor)).contains(Permission.MANAGE_PEOPLE, Permission.HANDLE_REPORTS,
        Permission.MANAGE_API_TOKENS, Permission.EXPORT_AGENCY, Permission.APPOINT_OFFICERS, Permission.COORDINATE_GOVERNMENT, Permission.RUN_PLATFORM);
    assertThat(List.of(Permission.READ_OWN_AGENCY, Permission.EDIT_STANDARD)).noneMatch(Permission::demandsSecondFactor);
    assertThat(place(Office.AGENCY, 1L, Set.of(Permission.EDIT_STANDARD, Permission.HANDLE_REPORTS)).secondFactor()).isTrue();
    assertThat(place(Office.AGENCY, 1L, Set.of(Permission.EDIT_STANDARD, Permission.RUN_PLATFORM)).secondFactor()).as("not allowed there").isFalse();
  }

  private static Workplace place(Office office, Long agency, Set<Permission> permissions) {
    return new Workplace(office, agency, "biro", "Biro", false, agency == null ? null : "Asia/Jakarta", permissions);
  }
}
