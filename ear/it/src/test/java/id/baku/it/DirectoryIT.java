package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.agencies.AgencyReader;
import id.baku.directory.AgencySummary;
import id.baku.directory.DirectoryReader;
import id.baku.directory.PublishedService;
import id.baku.directory.ServiceAddress;
import id.baku.platform.NotFound;
import id.baku.standards.DecreeRecorder;
import id.baku.standards.DecreeView;
import id.baku.standards.StandardEditor;
import id.baku.standards.StandardPublisher;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the public reads, inside the server. */
@ExtendWith(ArquillianExtension.class)
class DirectoryIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate FIXED = LocalDate.of(2024, 5, 27);
  private static final String BUREAU = "lampung-biro-organisasi";
  private static final String SERVICE = "konsultasi-tatalaksana-pelayanan-publik";

  @Inject Agencies agencies;
  @Inject As as;
  @Inject AgencyReader description;
  @Inject DirectoryReader directory;
  @Inject Searching searching;
  @Inject StandardEditor editor;
  @Inject StandardPublisher publisher;
  @Inject DecreeRecorder decrees;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void decree_of_2024_holds_from_its_own_day() {
    agencies.waitUntilLoaded();
    assertThat(directory.service(BUREAU, SERVICE, FIXED).inForceFrom()).isEqualTo(FIXED);
    assertThatThrownBy(() -> directory.service(BUREAU, SERVICE, FIXED.minusDays(1))).isInstanceOf(NotFound.class);
  }

  @Test
  void paging_by_key_shows_every_service_exactly_once() {
    agencies.waitUntilLoaded();
    List<String> seen = new ArrayList<>();
    String after = null;
    do {
      var page = directory.services(BUREAU, TODAY, after, 7);
      page.items().forEach(card -> seen.add(card.slug()));
      after = page.next();
    } while (after != null);
    assertThat(seen).hasSize(40);
    assertThat(new HashSet<>(seen)).hasSize(40);
  }

  @Test
  void draft_is_not_public_and_a_version_of_tomorrow_holds_only_from_tomorrow() {
    long agency = agencies.named("uji-terbit");
    as.agency(agency, () -> {
      if (decrees.all().isEmpty()) {
        decrees.record(decree("1/2025"));
        decrees.record(decree("2/2026"));
      }
    });
    as.agency(agency, () -> Agencies.write(editor, "izin", "rahasia belum terbit"));
    assertThatThrownBy(() -> directory.service("uji-terbit", "izin", TODAY)).isInstanceOf(NotFound.class);
    assertThat(searching.count("rahasia belum terbit", null, TODAY)).isZero();

    LocalDate start = LocalDate.of(2025, 1, 2);
    LocalDate tomorrow = TODAY.plusDays(1);
    as.agency(agency, () -> publisher.recordInForce("izin", "1/2025", start));
    as.agency(agency, () -> editor.draft("izin", Agencies.saying("edisi kedua")));
    as.agency(agency, () -> publisher.recordInForce("izin", "2/2026", tomorrow));

    PublishedService today = directory.service("uji-terbit", "izin", TODAY);
    assertThat(today.content().requirements().raw()).isEqualTo("rahasia belum terbit");
    assertThat(today.inForceTo()).isEqualTo(TODAY);
    assertThat(directory.service("uji-terbit", "izin", tomorrow).content().requirements().raw())
        .isEqualTo("edisi kedua");
    assertThat(searching.count("edisi kedua", null, TODAY)).isZero();
    assertThat(searching.count("edisi kedua", null, tomorrow)).isEqualTo(1);
    assertThat(directory.versions(today.standardId())).hasSize(2);
    assertThat(directory.version(today.standardId(), 1).decree().number()).isEqualTo("1/2025");
    assertThat(directory.service("uji-terbit", "izin", tomorrow).shortCode()).as("an edition changes no short address")
        .isEqualTo(today.shortCode());
  }

  @Test
  void every_service_has_a_short_address_of_its_own_that_leads_back_to_it() {
    agencies.waitUntilLoaded();
    List<String> codes = directory.services(BUREAU, TODAY, null, 100).items().stream()
        .map(card -> directory.service(BUREAU, card.slug(), TODAY)).map(service -> {
          assertThat(directory.byCode(service.shortCode())).isEqualTo(new ServiceAddress(BUREAU, service.slug()));
          return service.shortCode();
        }).toList();
    assertThat(codes).hasSize(40).doesNotHaveDuplicates().allMatch(code -> code.matches("[2-9cdfhjkmnprtvwxy]{6}"));
    assertThatThrownBy(() -> directory.byCode("222222")).isInstanceOf(NotFound.class);
  }

  /** This server runs without demo data; one before it, on the same database, ran with it. */
  @Test
  void sample_agency_that_was_loaded_once_is_shown_nowhere_without_demo_data() {
    long agency = agencies.named("uji-contoh");
    as.agency(agency, () -> {
      decrees.record(decree("1/2025"));
      Agencies.write(editor, "pinjam", "rekaan zirkon");
      publisher.recordInForce("pinjam", "1/2025", TODAY);
    });
    PublishedService shown = directory.service("uji-contoh", "pinjam", TODAY);
    long known = directory.agencyCount();
    assertThat(searching.count("zirkon", null, TODAY)).isEqualTo(1);

    as.agency(agency, () -> agencies.invent("uji-contoh"));
    assertThat(directory.agencyCount()).isEqualTo(known - 1);
    assertThat(directory.agencies(TODAY, null, 100).items()).extracting(AgencySummary::slug).doesNotContain("uji-contoh");
    assertThat(searching.count("zirkon", null, TODAY)).isZero();
    assertThat(searching.find("zirkon", "uji-contoh", TODAY, null, 10).headings()).isEmpty();
    assertThat(directory.services("uji-contoh", TODAY, null, 10).items()).isEmpty();
    assertThat(directory.serviceCount("uji-contoh", TODAY)).isZero();
    List<ThrowingCallable> questions = List.of(() -> directory.agency("uji-contoh"), () -> directory.service("uji-contoh", "pinjam", TODAY),
        () -> directory.nearest("uji-contoh", "pinjam", TODAY), () -> directory.standard(shown.standardId(), TODAY),
        () -> directory.version(shown.standardId(), 1), () -> directory.versions(shown.standardId()),
        () -> directory.byCode(shown.shortCode()));
    assertThat(questions).allSatisfy(question -> assertThatThrownBy(question).isInstanceOf(NotFound.class));
    assertThat(as.agency(agency, description::description).invented()).isTrue();
  }

  @Test
  void service_that_holds_only_later_or_held_only_before_is_still_found_by_its_address() {
    long agency = agencies.named("uji-dekat");
    as.agency(agency, () -> {
      decrees.record(decree("1/2027"));
      Agencies.write(editor, "besok", "baru berlaku besok");
      publisher.recordInForce("besok", "1/2027", TODAY.plusDays(1));
    });
    assertThatThrownBy(() -> directory.service("uji-dekat", "besok", TODAY)).isInstanceOf(NotFound.class);
    PublishedService nearest = directory.nearest("uji-dekat", "besok", TODAY);
    assertThat(nearest.inForceFrom()).isEqualTo(TODAY.plusDays(1));
    assertThat(directory.versions(nearest.standardId())).hasSize(1);
    assertThat(directory.nearest("uji-dekat", "besok", TODAY.plusYears(1)).version()).isEqualTo(1);
    assertThatThrownBy(() -> directory.nearest("uji-dekat", "lusa", TODAY)).isInstanceOf(NotFound.class);
  }

  @Test
  void agency_that_takes_another_name_is_found_by_it_and_no_longer_by_the_old_one() {
    long agency = agencies.named("uji-nama");
    as.agency(agency, () -> {
      decrees.record(decree("3/2025"));
      Agencies.write(editor, "izin", "isi");
      publisher.recordInForce("izin", "3/2025", TODAY);
      agencies.rename("uji-nama", "Dinas Perikanan");
    });
    assertThat(searching.count("perikanan", "uji-nama", TODAY)).isEqualTo(1);
    as.agency(agency, () -> agencies.rename("uji-nama", "Dinas Kelautan"));
    assertThat(searching.count("kelautan", "uji-nama", TODAY)).isEqualTo(1);
    assertThat(searching.count("perikanan", "uji-nama", TODAY)).isZero();
  }

  @Test
  void refused_publication_leaves_nothing_behind() {
    long agency = agencies.named("uji-tolak");
    as.agency(agency, () -> Agencies.write(editor, "izin", "isi"));
    assertThatThrownBy(() -> as.agency(agency, () -> publisher.recordInForce("izin", "tidak-ada", TODAY)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> directory.service("uji-tolak", "izin", TODAY)).isInstanceOf(NotFound.class);
  }

  static DecreeView decree(String number) {
    return new DecreeView(null, number, "Penetapan", null, "Metro", FIXED, null, FIXED, null, "Kepala Dinas", null, null,
        List.of(), List.of(), List.of(), null, null);
  }
}
