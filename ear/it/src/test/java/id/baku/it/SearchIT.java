package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.directory.DirectoryReader;
import id.baku.directory.DirectorySearch;
import id.baku.directory.PublishedService;
import id.baku.directory.SearchAnswer;
import id.baku.directory.SearchFilters;
import id.baku.directory.SearchQuestion;
import id.baku.directory.ServiceCard;
import id.baku.directory.Suggestion;
import id.baku.directory.index.IndexFiller;
import id.baku.directory.index.IndexSource;
import id.baku.directory.index.IndexedService;
import id.baku.directory.index.ServiceIndex;
import id.baku.platform.NotReady;
import id.baku.platform.Page;
import id.baku.platform.Setting;
import id.baku.standards.Audience;
import id.baku.standards.DecreeRecorder;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardEditor;
import id.baku.standards.StandardPublisher;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The index inside the server: it follows what is committed and comes back from the database. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String BUREAU = "lampung-biro-organisasi";
  /** A second is promised; a machine that does other things besides gets three. */
  private static final Duration SOON = Duration.ofSeconds(3);
  private static final Duration REBUILT = Duration.ofSeconds(30);

  @Inject Agencies agencies;
  @Inject As as;
  @Inject Searching searching;
  @Inject DirectorySearch search;
  @Inject DirectoryReader directory;
  @Inject IndexSource source;
  @Inject IndexFiller filler;
  @Inject StandardEditor editor;
  @Inject StandardPublisher publisher;
  @Inject DecreeRecorder decrees;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void what_is_published_is_found_at_once_and_what_ends_is_not() throws Exception {
    long agency = agencies.named("uji-cari");
    searching.waitUntilCurrent();
    as.agency(agency, () -> {
      decrees.record(DirectoryIT.decree("1/2026"));
      decrees.record(DirectoryIT.decree("2/2026"));
      Agencies.write(editor, "baru", "kata langka turmalin");
      publisher.recordInForce("baru", "1/2026", TODAY.minusDays(3));
    });
    until(SOON, () -> count("turmalin", TODAY) == 1);
    as.agency(agency, () -> editor.draft("baru", Agencies.saying("kata langka safir")));
    as.agency(agency, () -> publisher.recordInForce("baru", "2/2026", TODAY));
    until(SOON, () -> count("safir", TODAY) == 1);
    assertThat(count("turmalin", TODAY)).isZero();
    assertThat(count("turmalin", TODAY.minusDays(1))).isEqualTo(1);
  }

  @Test
  void other_forms_and_other_words_find_the_same() {
    agencies.waitUntilLoaded();
    long consultations = searching.count("konsultasi", BUREAU, TODAY);
    assertThat(consultations).isPositive();
    assertThat(searching.count("dan konsultasi yang", BUREAU, TODAY)).isEqualTo(consultations);
    assertThat(searching.count("asistensi", BUREAU, TODAY)).isEqualTo(consultations);
    assertThat(searching.count("mengonsultasikan", BUREAU, TODAY)).isPositive();
    assertThat(searching.find("konsultasi pringsewu", null, TODAY, null, 10).places()).extracting("name").containsExactly("Kabupaten Pringsewu");
    assertThat(search.suggest("narasu", TODAY)).extracting(Suggestion::text).contains("Penyediaan Narasumber");
  }

  @Test
  void the_same_service_of_other_agencies_is_what_stands_under_its_heading() {
    for (Map.Entry<String, String> name : Map.of("uji-sama-a", "Penerbitan KTP-el", "uji-sama-b", "Pelayanan Kartu Tanda Penduduk", "uji-sama-c", "PENERBITAN  KTP el")
        .entrySet()) {
      as.agency(agencies.named(name.getKey()), () -> {
        decrees.record(DirectoryIT.decree("9/2026"));
        editor.describe(new ServiceDescription("ktp", name.getValue(), null, 1, Audience.PUBLIC, null));
        editor.draft("ktp", Agencies.saying("isi"));
        publisher.recordInForce("ktp", "9/2026", TODAY);
      });
    }
    searching.waitUntilCurrent();
    PublishedService own = directory.service("uji-sama-a", "ktp", TODAY);
    List<String> others = new ArrayList<>();
    String after = null;
    do {
      Page<ServiceCard> page = search.sameService(own, TODAY, after, 1);
      page.items().forEach(card -> others.add(card.agencySlug()));
      after = page.next();
    } while (after != null);
    assertThat(others).contains("uji-sama-b", "uji-sama-c").doesNotContain("uji-sama-a").doesNotHaveDuplicates();
    assertThat(search.sameService(own, TODAY.minusDays(1), null, 100).items()).extracting(ServiceCard::agencySlug).doesNotContain("uji-sama-b", "uji-sama-c");
  }

  @Test
  void an_agency_is_read_again_a_bounded_piece_at_a_time() {
    long agency = agencies.named("uji-halaman");
    as.agency(agency, () -> {
      decrees.record(DirectoryIT.decree("1/2026"));
      for (String slug : List.of("satu", "dua", "tiga")) {
        Agencies.write(editor, slug, "isi");
        publisher.recordInForce(slug, "1/2026", TODAY);
      }
    });
    List<IndexedService> first = source.ofAgency(agency, 0, 2);
    assertThat(first).hasSize(2);
    assertThat(source.ofAgency(agency, first.getLast().key(), 2)).singleElement().satisfies(last -> assertThat(last.key()).isGreaterThan(first.getLast().key()));
  }

  /** What one server has followed and another builds anew are the same answers: totals, filters, headings and keys of pages. */
  @Test
  void a_second_server_with_an_index_of_its_own_agrees(@TempDir Path folder) throws Exception {
    agencies.waitUntilLoaded();
    searching.waitUntilCurrent();
    try (ServiceIndex other = new ServiceIndex(folder, source.language())) {
      filler.fill(other);
      for (String words : List.of("ktp", "surat", "konsultasi", "konsultsi", "narasumber", "izin usaha", "pelayanan", "sop gratis", "konsultasi lampung", "rekomen")) {
        SearchQuestion question = new SearchQuestion(words, SearchFilters.NONE, null, null, TODAY, null, 5);
        assertThat(search.search(question)).as(words).isEqualTo(other.search(question, Setting.DEMO.isOn()));
      }
      assertThat(other.size()).isPositive();
    }
  }

  /** The folder goes away under a running server: it goes on answering, and a new index takes over. */
  @Test
  void the_index_comes_back_when_its_folder_is_deleted() throws Exception {
    agencies.waitUntilLoaded();
    long found = searching.count("narasumber", BUREAU, TODAY);
    Path base = Path.of(System.getProperty("com.sun.aas.instanceRoot"), "baku-index");
    List<Path> before = folders(base);
    for (Path folder : before) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
    assertThat(count("narasumber", TODAY)).isPositive();
    until(REBUILT, () -> {
      List<Path> now = folders(base);
      return !now.isEmpty() && !now.equals(before) && search.isCurrent();
    });
    assertThat(searching.count("narasumber", BUREAU, TODAY)).isEqualTo(found);
  }

  private long count(String query, LocalDate day) {
    try {
      SearchAnswer answer = search.search(new SearchQuestion(query, SearchFilters.NONE, null, null, day, null, 100));
      return answer.corrected() ? 0 : answer.total();
    } catch (NotReady soon) {
      return 0;
    }
  }

  private static List<Path> folders(Path base) throws IOException {
    try (Stream<Path> all = Files.list(base)) {
      return all.sorted().toList();
    }
  }

  private static void until(Duration most, Condition condition) throws Exception {
    long end = System.nanoTime() + most.toNanos();
    while (!condition.holds()) {
      assertThat(System.nanoTime()).as("still not after " + most).isLessThan(end);
      Thread.sleep(20);
    }
  }

  @FunctionalInterface
  private interface Condition {
    boolean holds() throws Exception;
  }
}
