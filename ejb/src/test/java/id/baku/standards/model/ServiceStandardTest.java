package id.baku.standards.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.Refused;
import id.baku.standards.Audience;
import id.baku.standards.ContentFixture;
import id.baku.standards.DecreeView;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceStandardTest {

  private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
  private static final LocalDate MAY_2024 = LocalDate.of(2024, 5, 27);

  @Test
  void decree_of_2024_holds_from_its_own_day_however_late_it_is_recorded() {
    ServiceStandard standard = standard();
    record(standard, MAY_2024);
    assertThat(standard.inForceOn(MAY_2024)).isPresent();
    assertThat(standard.inForceOn(LocalDate.of(2026, 11, 22))).isPresent();
    assertThat(standard.inForceOn(MAY_2024.minusDays(1))).isEmpty();
  }

  @Test
  void successor_ends_its_predecessor_the_day_before() {
    ServiceStandard standard = standard();
    record(standard, MAY_2024);
    LocalDate january = LocalDate.of(2027, 1, 1);
    record(standard, january);
    assertThat(standard.version(1).orElseThrow().inForce().to()).isEqualTo(january.minusDays(1));
    assertThat(standard.version(1).orElseThrow().status()).isEqualTo(StandardStatus.SUPERSEDED);
    assertThat(standard.inForceOn(january.minusDays(1)).orElseThrow().number()).isEqualTo(1);
    assertThat(standard.inForceOn(january).orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void refuses_a_version_that_begins_before_the_one_in_force() {
    ServiceStandard standard = standard();
    record(standard, MAY_2024);
    standard.draft(ContentFixture.complete(), "product", NOON);
    assertThatThrownBy(() -> standard.recordInForce(decree(), MAY_2024, NOON))
        .isInstanceOfSatisfying(Refused.class, r -> {
          assertThat(r.code()).isEqualTo("standard.overlaps");
          assertThat(r.fields()).containsExactly("inForceFrom");
        });
  }

  @Test
  void refuses_to_put_in_force_what_has_no_word_in_it() {
    ServiceStandard standard = standard();
    standard.draft(ContentFixture.empty(), "product", NOON);
    assertThatThrownBy(() -> standard.recordInForce(decree(), MAY_2024, NOON))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("standard.empty"));
  }

  @Test
  void refuses_when_no_draft_is_open() {
    assertThatThrownBy(() -> standard().recordInForce(decree(), MAY_2024, NOON))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("standard.no-draft"));
  }

  @Test
  void has_at_most_one_open_draft() {
    ServiceStandard standard = standard();
    StandardVersion first = standard.draft(ContentFixture.empty(), "folder", NOON);
    StandardVersion second = standard.draft(ContentFixture.complete(), "product", NOON);
    assertThat(second).isSameAs(first);
    assertThat(standard.versions()).hasSize(1);
    assertThat(second.content()).isEqualTo(ContentFixture.complete());
  }

  @Test
  void published_version_is_never_rewritten() {
    ServiceStandard standard = standard();
    StandardVersion version = record(standard, MAY_2024);
    StandardContent published = version.content();
    standard.draft(ContentFixture.empty(), "product", NOON);
    assertThat(version.content()).isEqualTo(published);
    assertThatThrownBy(() -> version.rewrite(ContentFixture.empty(), "product"))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.code()).isEqualTo("standard.immutable"));
  }

  @Test
  void says_what_its_newest_version_says() {
    ServiceStandard standard = standard();
    assertThat(standard.saysAlready(ContentFixture.complete())).isFalse();
    record(standard, MAY_2024);
    assertThat(standard.saysAlready(ContentFixture.complete())).isTrue();
    standard.draft(ContentFixture.empty(), StandardVersion.PRODUCT, NOON);
    assertThat(standard.saysAlready(ContentFixture.complete())).isFalse();
  }

  private static StandardVersion record(ServiceStandard standard, LocalDate from) {
    standard.draft(ContentFixture.complete(), "product", NOON);
    return standard.recordInForce(decree(), from, NOON);
  }

  private static ServiceStandard standard() {
    return new ServiceStandard(1,
        new PublicService(1, new ServiceDescription("ktp-el", "KTP-el", null, 1, Audience.PUBLIC, null)));
  }

  private static Decree decree() {
    return new Decree(1, new DecreeView(null, "1/2024", "Penetapan", null, null, MAY_2024, null, MAY_2024, null, null,
        null, null, List.of(), List.of(), List.of(), null, null));
  }
}
