package id.baku.directory.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.agencies.Region;
import id.baku.directory.AgencyKind;
import id.baku.directory.CostBand;
import id.baku.directory.SearchAnswer;
import id.baku.directory.SearchAnswer.Heading;
import id.baku.directory.SearchAnswer.Hit;
import id.baku.directory.SearchAudience;
import id.baku.directory.SearchFilters;
import id.baku.directory.SearchQuestion;
import id.baku.directory.ServiceCard;
import id.baku.directory.Suggestion;
import id.baku.directory.SuggestionKind;
import id.baku.directory.TimeBand;
import id.baku.platform.InvalidInput;
import id.baku.standards.Audience;
import id.baku.standards.RequestChannel;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.standards.TimeUnit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine over a directory drawn by lot: whatever it counts, counting one by one must give the same. */
class EngineTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final List<Region> REGIONS = List.of(new Region("18", "PROVINCE", "Lampung"), new Region("18.10", "KABUPATEN", "Kabupaten Pringsewu"),
      new Region("18.71", "KOTA", "Kota Bandar Lampung"), new Region("18.72", "KOTA", "Kota Metro"), new Region("32", "PROVINCE", "Jawa Barat"),
      new Region("32.01", "KABUPATEN", "Kabupaten Bogor"), new Region("32.71", "KOTA", "Kota Bogor"));
  private static final List<String> NAMES = List.of("Penerbitan Kartu Keluarga", "Pelayanan KTP-el", "Izin Reklame", "Izin Praktik Bidan",
      "Rawat Jalan", "Surat Pindah", "Legalisasi Ijazah", "Uji KIR", "Kartu Kuning", "Pengaduan Jalan Rusak");
  private static final List<String> BODIES = List.of("fotokopi ktp", "kartu keluarga asli", "pas foto", "surat kuasa", "ijazah terakhir");
  private static final Language LANGUAGE = Language.of("test", List.of(List.of("ktp", "ktp-el", "e-ktp", "kartu tanda penduduk"), List.of("kk", "kartu keluarga")),
      Stream.concat(REGIONS.stream(), Stream.of(new Region("14", "PROVINCE", "Riau"))).toList(), PlaceNames.NONE, Set.of("dan", "untuk", "di", "se"));

  @TempDir static Path folder;
  static ServiceIndex index;
  static List<IndexedService> all = new ArrayList<>();

  @BeforeAll
  static void build() throws IOException {
    Random lot = new Random(20261122);
    index = new ServiceIndex(folder, LANGUAGE);
    for (int agency = 1; agency <= 60; agency++) {
      Region region = REGIONS.get(lot.nextInt(REGIONS.size()));
      String name = List.of("Dinas Kependudukan", "Badan Pendapatan", "Kecamatan Maju").get(lot.nextInt(3)) + " " + region.name() + " " + agency;
      index.add(new IndexedAgency(agency, "agency-" + agency, name, "Singkat " + agency, region.name(), agency % 10 == 0));
      for (int i = lot.nextInt(20); i >= 0; i--) {
        IndexedService service = service(all.size() + 1, agency, name, region, lot);
        all.add(service);
        index.put(service.card().standardId(), List.of(service));
      }
    }
    index.add(new IndexedAgency(61, "agency-61", "Dinas Perhubungan Kabupaten Bogor", "Dishub Bogor", "Kabupaten Bogor", false));
    put("Izin Trayek Metro", "fotokopi ijasah");
    put("Uji Tera di Kabupaten Bogor", "timbangan");
    put("Pelayanan Uji Tera Kab. Bogor", "timbangan");
    index.refresh(1);
  }

  /** One more service, of an agency in Bogor. */
  private static void put(String name, String delivery) throws IOException {
    long key = all.size() + 1;
    ServiceCard card = new ServiceCard(new UUID(1, key), "agency-61", "Dinas Perhubungan Kabupaten Bogor", "s-" + key, name, null, Audience.PUBLIC, List.of(),
        null, null, null, false);
    IndexedService service = new IndexedService(key, 61, card, "32.01", "Kabupaten Bogor", "Dishub Bogor", DAY, null, List.of(), delivery, "");
    all.add(service);
    index.put(card.standardId(), List.of(service));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @Test
  void counts_are_those_of_counting_one_by_one() throws IOException {
    for (SearchFilters filters : List.of(filters(null, null, SearchAudience.ALL, null, null, null), filters("18", null, SearchAudience.ALL, null, null, null),
        filters("18.10", AgencyKind.OFFICE, SearchAudience.PUBLIC, null, null, null), filters(null, null, SearchAudience.PUBLIC, CostBand.FREE, null, RequestChannel.LETTER),
        filters("32", AgencyKind.DISTRICT, SearchAudience.AGENCIES, CostBand.PAID, TimeBand.WEEK, null))) {
      SearchAnswer answer = search("ktp", filters);
      List<IndexedService> hits = all.stream().filter(EngineTest::holds).filter(EngineTest::saysKtp).toList();
      assertThat(answer.total()).isEqualTo(hits.stream().filter(passes(filters)).count());
      assertThat(answer.facets().kinds()).allSatisfy(count -> assertThat(count.services()).isEqualTo(hits.stream()
          .filter(passes(new SearchFilters(filters.region(), count.value(), filters.audience(), filters.cost(), filters.time(), filters.channel(), null, null))).count()));
      assertThat(answer.facets().costs()).allSatisfy(count -> assertThat(count.services()).isEqualTo(hits.stream()
          .filter(passes(new SearchFilters(filters.region(), filters.kind(), filters.audience(), count.value(), filters.time(), filters.channel(), null, null))).count()));
      assertThat(answer.facets().times()).allSatisfy(count -> assertThat(count.services()).isEqualTo(hits.stream()
          .filter(passes(new SearchFilters(filters.region(), filters.kind(), filters.audience(), filters.cost(), count.value(), filters.channel(), null, null))).count()));
      assertThat(answer.facets().channels()).allSatisfy(count -> assertThat(count.services()).isEqualTo(hits.stream()
          .filter(passes(new SearchFilters(filters.region(), filters.kind(), filters.audience(), filters.cost(), filters.time(), count.value(), null, null))).count()));
      assertThat(answer.facets().audiences()).allSatisfy(count -> assertThat(count.services()).isEqualTo(hits.stream()
          .filter(passes(filters.withAudience(SearchAudience.of(count.value())))).count()));
      assertThat(answer.facets().provinces()).allSatisfy(count -> assertThat(count.services()).isEqualTo(hits.stream()
          .filter(passes(filters(count.region().code(), filters.kind(), filters.audience(), filters.cost(), filters.time(), filters.channel()))).count()));
      assertThat(answer.facets().kinds().stream().mapToLong(SearchAnswer.Count::services).sum()).isEqualTo(hits.stream()
          .filter(passes(new SearchFilters(filters.region(), null, filters.audience(), filters.cost(), filters.time(), filters.channel(), null, null))).count());
    }
  }

  @Test
  void pages_hold_every_heading_and_every_service_once() throws IOException {
    Set<String> headings = new HashSet<>();
    long services = 0;
    String after = null;
    do {
      SearchAnswer page = index.search(new SearchQuestion(null, filters("18", null, SearchAudience.ALL, null, null, null), null, null, DAY, after, 3), true);
      for (Heading heading : page.headings()) {
        assertThat(headings.add(heading.key())).as(heading.key()).isTrue();
        assertThat(opened(heading.key(), "18")).hasSize((int) heading.services()).doesNotHaveDuplicates();
        services += heading.services();
      }
      after = page.next();
    } while (after != null);
    assertThat(services).isEqualTo(all.stream().filter(EngineTest::holds).filter(passes(filters("18", null, SearchAudience.ALL, null, null, null))).count());
  }

  @Test
  void samples_are_hidden_where_none_are_shown_and_last_where_they_are() throws IOException {
    SearchQuestion question = new SearchQuestion("kartu keluarga", SearchFilters.NONE, null, null, DAY, null, 100);
    assertThat(index.search(question, false).headings()).flatMap(Heading::first).noneMatch(hit -> hit.card().sample());
    assertThat(index.search(question, false).total()).isLessThan(index.search(question, true).total());
    SearchAnswer opened = index.search(new SearchQuestion(null, SearchFilters.NONE, "§kk", null, DAY, null, 100), true);
    assertThat(opened.headings().stream().map(heading -> heading.first().getFirst().card().sample()).toList()).isSorted().contains(true, false);
  }

  @Test
  void a_result_shows_what_was_taken_in() throws IOException {
    for (IndexedService service : all.subList(0, 50)) {
      Hit hit = new Hit(service.card(), service.governmentRegion(), null);
      for (String heading : List.of(service.card().name(), "Izin")) {
        assertThat(StoredHit.read(StoredHit.write(service.card(), service.governmentRegion(), heading))).isEqualTo(new StoredHit.Stored(hit, heading));
      }
    }
  }

  @Test
  void names_of_one_service_meet_under_one_heading() {
    Headings headings = LANGUAGE.headings();
    assertThat(headings.key("Penerbitan Kartu Keluarga", null, "Kota Metro")).isEqualTo("§kk");
    assertThat(headings.key("Pelayanan KK Kota Metro", null, "Kota Metro")).isEqualTo("§kk");
    assertThat(headings.key("Kartu Keluarga — Bidang Penduduk", "Bidang Penduduk", "Kota Metro")).isEqualTo("§kk");
    assertThat(headings.key("Pelayanan", null, "Kota Metro")).isEqualTo("pelayanan");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Penerbitan KTP di Kabupaten Pringsewu   | Kabupaten Pringsewu | Penerbitan KTP
      Penerbitan KTP-el Kab. PRINGSEWU        | Kabupaten Pringsewu | Penerbitan KTP-el
      Izin Reklame (Kota Metro)               | Kota Metro          | Izin Reklame
      Izin Trayek – se-Kota Metro             | Kota Metro          | Izin Trayek
      Izin Trayek Kota Metro untuk Angkutan   | Kota Metro          | Izin Trayek untuk Angkutan
      Izin Trayek Metro                       | Kabupaten Bogor     | Izin Trayek Metro
      Pelayanan Kota Metro                    | Kota Metro          | Pelayanan Kota Metro
      Layanan Pengaduan — Bidang A            | Kota Metro          | Layanan Pengaduan""")
  void a_heading_bears_no_place_of_one_agency(String name, String place, String plain) {
    assertThat(LANGUAGE.headings().plain(name, "Bidang A", place)).isEqualTo(plain);
  }

  @Test
  void what_many_agencies_offer_stands_under_a_name_without_any_place() throws IOException {
    assertThat(search("uji tera", SearchFilters.NONE).headings()).singleElement().satisfies(heading -> {
      assertThat(heading.name()).isEqualTo("Uji Tera");
      assertThat(heading.services()).isEqualTo(2);
    });
    SearchAnswer opened = index.search(new SearchQuestion(null, SearchFilters.NONE, "uji tera", null, DAY, null, 100), true);
    assertThat(opened.headings()).extracting(Heading::name).containsExactlyInAnyOrder("Uji Tera", "Pelayanan Uji Tera");
    assertThat(opened.headings()).flatMap(Heading::first).extracting(hit -> hit.card().name()).as("each as its agency calls it")
        .containsExactlyInAnyOrder("Uji Tera di Kabupaten Bogor", "Pelayanan Uji Tera Kab. Bogor");
  }

  @Test
  void near_comes_first_under_a_heading() throws IOException {
    SearchAnswer answer = index.search(new SearchQuestion(null, SearchFilters.NONE, "§kk", "18.10", DAY, null, 100), false);
    List<Integer> nearness = answer.headings().stream().map(heading -> heading.first().getFirst().government())
        .map(code -> code.equals("18.10") ? 0 : code.equals("18") ? 1 : code.startsWith("18") ? 2 : 3).toList();
    assertThat(nearness).isSorted().contains(0, 3);
  }

  @Test
  void a_place_in_the_words_narrows_to_it() throws IOException {
    assertThat(places("ktp pringsewu")).containsExactly("Kabupaten Pringsewu");
    assertThat(places("kk bandar lampung")).containsExactly("Kota Bandar Lampung");
    assertThat(places("izin kota metro")).containsExactly("Kota Metro");
    assertThat(places("ktp kab. bogor")).containsExactly("Kabupaten Bogor");
    assertThat(places("ktp bogor")).containsExactly("Kabupaten Bogor", "Kota Bogor");
    assertThat(places("ktp lampung")).containsExactly("Lampung");
    SearchAnswer answer = search("ktp pringsewu", SearchFilters.NONE);
    assertThat(answer.headings()).flatMap(Heading::first).extracting(Hit::government).containsOnly("18.10");
    assertThat(answer.otherWords()).isEqualTo("ktp");
    assertThat(answer.elsewhere()).isEqualTo(search("ktp", SearchFilters.NONE).total() - answer.total());
  }

  @Test
  void a_word_nobody_knows_is_taken_for_the_nearest() throws IOException {
    SearchAnswer answer = search("kartu kelurga", SearchFilters.NONE);
    assertThat(answer.correction()).isEqualTo("kartu keluarga");
    assertThat(answer.corrected()).isTrue();
    assertThat(answer.total()).isEqualTo(search("kartu keluarga", SearchFilters.NONE).total());
    assertThat(search("ktp prinsewu", SearchFilters.NONE).correction()).isEqualTo("ktp pringsewu");
    assertThat(search("keluarga", SearchFilters.NONE).correction()).isNull();
    assertThat(search("xqzwvy", SearchFilters.NONE)).satisfies(none -> {
      assertThat(none.total()).isZero();
      assertThat(none.correction()).isNull();
    });
  }

  @Test
  void a_misspelling_that_some_decree_has_is_told_by_what_names_use_much_more() throws IOException {
    SearchAnswer answer = search("ijasah", SearchFilters.NONE);
    assertThat(answer.total()).isEqualTo(1);
    assertThat(answer.correction()).isEqualTo("ijazah");
    assertThat(answer.corrected()).as("what was typed is shown").isFalse();
    assertThat(search("ijazah", SearchFilters.NONE).correction()).isNull();
    assertThat(search("trayek", SearchFilters.NONE).correction()).as("rare and right").isNull();
    assertThat(search("reklame ijasah", SearchFilters.NONE)).satisfies(most -> {
      assertThat(most.loosened()).isTrue();
      assertThat(most.correction()).isEqualTo("reklame ijazah");
    });
  }

  @Test
  void a_place_without_any_is_read_as_words_and_else_says_how_many_there_are_elsewhere() throws IOException {
    SearchAnswer words = search("trayek metro", SearchFilters.NONE);
    assertThat(words.headings()).extracting(Heading::name).containsExactly("Izin Trayek Metro");
    assertThat(words.places()).isEmpty();
    SearchAnswer elsewhere = search("trayek pringsewu", SearchFilters.NONE);
    assertThat(elsewhere.total()).isZero();
    assertThat(elsewhere.elsewhere()).isEqualTo(1);
    assertThat(elsewhere.places()).extracting(Region::name).containsExactly("Kabupaten Pringsewu");
  }

  @Test
  void what_is_said_to_be_elsewhere_is_found_there() throws IOException {
    int told = 0;
    for (String word : List.of("trayek", "ijasah", "izin trayek metro", "kuning reklame rusak", "bidan")) {
      for (Region region : REGIONS) {
        SearchAnswer here = search(word + " " + region.name(), SearchFilters.NONE.withAudience(SearchAudience.PUBLIC_FIRST));
        if (here.total() == 0 && here.elsewhere() > 0) {
          told++;
          assertThat(search(here.otherWords(), SearchFilters.NONE.withAudience(SearchAudience.PUBLIC_FIRST)).total()).as(word + " " + region.name()).isPositive();
        }
      }
    }
    assertThat(told).isPositive();
    assertThat(search("riau", SearchFilters.NONE)).as("nothing is asked but the place").satisfies(nowhere -> {
      assertThat(nowhere.places()).isNotEmpty();
      assertThat(nowhere.elsewhere()).isZero();
    });
  }

  @Test
  void half_of_the_words_are_enough_when_no_service_holds_more() throws IOException {
    assertThat(search("reklame izin rusak kuning", SearchFilters.NONE)).satisfies(answer -> {
      assertThat(answer.loosened()).isTrue();
      assertThat(answer.total()).isPositive();
    });
    assertThat(search("reklame bidan rusak kuning kir", SearchFilters.NONE).total()).as("three of five").isZero();
  }

  @Test
  void a_beginning_is_enough_and_most_words_when_no_service_holds_all() throws IOException {
    assertThat(search("rekl", SearchFilters.NONE).headings()).extracting(Heading::name).contains("Izin Reklame");
    SearchAnswer most = search("reklame bidan rusak", SearchFilters.NONE);
    assertThat(most.total()).isZero();
    assertThat(search("reklame izin rusak", SearchFilters.NONE)).satisfies(answer -> {
      assertThat(answer.loosened()).isTrue();
      assertThat(answer.headings().getFirst().name()).isEqualTo("Izin Reklame");
    });
  }

  @Test
  void no_character_is_an_operator_and_bounds_are_kept() throws IOException {
    long total = search("kartu keluarga", SearchFilters.NONE).total();
    for (String typed : List.of("kartu AND keluarga".replace("AND", "+"), "\"kartu keluarga\"", "kartu:keluarga*", "(kartu) & !keluarga", "kartu~2 keluarga^9")) {
      assertThat(search(typed.replaceAll("[29]", ""), SearchFilters.NONE).total()).as(typed).isEqualTo(total);
    }
    for (String wrong : List.of("%%%", "***", "k ".repeat(21), "k".repeat(201))) {
      assertThatThrownBy(() -> search(wrong, SearchFilters.NONE)).isInstanceOf(InvalidInput.class)
          .satisfies(thrown -> assertThat(((InvalidInput) thrown).fields()).containsExactly("q"));
    }
    assertThatThrownBy(() -> search(null, SearchFilters.NONE)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> search("ktp", filters("77", null, SearchAudience.ALL, null, null, null)))
        .isInstanceOf(InvalidInput.class).hasMessageContaining("region.unknown");
    assertThatThrownBy(() -> index.search(new SearchQuestion("ktp", SearchFilters.NONE, null, null, DAY, "nonsense", null), true))
        .isInstanceOf(InvalidInput.class).hasMessageContaining("page.key");
  }

  @Test
  void services_for_others_are_shown_when_the_public_has_none() throws IOException {
    assertThat(search("ktp", SearchFilters.NONE.withAudience(SearchAudience.PUBLIC_FIRST)).audience()).isEqualTo(SearchAudience.PUBLIC);
  }

  @Test
  void suggestions_begin_with_what_is_typed_or_nearly() throws IOException {
    assertThat(index.suggest("izin re", true, DAY)).extracting(Suggestion::text).contains("Izin Reklame");
    assertThat(index.suggest("pring", true, DAY)).extracting(Suggestion::text).contains("Kabupaten Pringsewu");
    assertThat(index.suggest("rekalme", true, DAY)).extracting(Suggestion::text).contains("Izin Reklame");
    assertThat(index.suggest("dinas", true, DAY)).extracting(Suggestion::kind).contains(SuggestionKind.AGENCY);
    assertThat(index.suggest("kartu tanda penduduk", true, DAY)).extracting(Suggestion::text).as("what a name names, not what it asks to bring")
        .containsExactly("Pelayanan KTP-el");
    assertThat(index.suggest("k", true, DAY)).isEmpty();
    assertThat(index.suggest("ka", true, DAY).size()).isBetween(1, Suggesting.MOST);
  }

  @Test
  void an_abbreviation_is_known_from_its_beginning_and_a_place_goes_along() throws IOException {
    for (String begun : List.of("kt", "e-k", "bikin kt", "kartu tanda pe")) {
      assertThat(index.suggest(begun, true, DAY)).as(begun).filteredOn(one -> one.kind() == SuggestionKind.SERVICE).extracting(Suggestion::value).contains("§ktp");
    }
    assertThat(index.suggest("kk", true, DAY).getFirst().value()).isEqualTo("§kk");
    for (String placed : List.of("kk prings", "kk kabupaten pri", "kk pringsewu", "pringsewu kk", "kk prinsewu")) {
      assertThat(index.suggest(placed, true, DAY)).as(placed).contains(
          new Suggestion(SuggestionKind.SERVICE, index.suggest("kk pringsewu", true, DAY).getFirst().text(), "Kabupaten Pringsewu", "§kk", "18.10"));
    }
    assertThat(index.suggest("kk bog", true, DAY)).extracting(Suggestion::region).contains("32.01", "32.71");
    assertThat(index.suggest("trayek prings", true, DAY)).as("none is there").isEmpty();
  }

  @Test
  void a_service_suggested_opens_its_heading() throws IOException {
    for (String typed : List.of("izin", "ka", "pringsewu kk", "uji")) {
      for (Suggestion one : index.suggest(typed, true, DAY)) {
        if (one.kind() == SuggestionKind.SERVICE) {
          SearchAnswer opened = index.search(new SearchQuestion(null, filters(one.region(), null, SearchAudience.ALL, null, null, null), one.value(), null, DAY, null, 1), true);
          assertThat(opened.total()).as(typed + " → " + one).isPositive();
        }
      }
    }
  }

  @Test
  void an_agency_called_by_its_name_or_kind_comes_first() throws IOException {
    for (String called : List.of("dishub", "Dishub Bogor", "dinas perhubungan", "dinas perhubungan kabupaten bogor")) {
      assertThat(index.suggest(called, true, DAY).getFirst()).as(called)
          .isEqualTo(new Suggestion(SuggestionKind.AGENCY, "Dinas Perhubungan Kabupaten Bogor", "Kabupaten Bogor", "agency-61", null));
    }
    assertThat(index.suggest("izin", true, DAY).getFirst().kind()).isEqualTo(SuggestionKind.SERVICE);
    assertThat(search("dishub", SearchFilters.NONE).total()).isEqualTo(3);
  }

  @Test
  void what_was_kept_is_there_after_a_restart_and_what_was_not_is_read_again(@TempDir Path other) throws IOException {
    assertThat(ServiceIndex.fits(other, LANGUAGE)).isFalse();
    ServiceIndex first = new ServiceIndex(other, LANGUAGE);
    first.put(all.get(0).card().standardId(), List.of(all.get(0)));
    first.refresh(7);
    first.commit();
    first.put(all.get(1).card().standardId(), List.of(all.get(1)));
    first.refresh(8);
    assertThat(first.size()).isEqualTo(2);
    first.close();
    assertThat(ServiceIndex.fits(other, LANGUAGE)).isTrue();
    assertThat(ServiceIndex.fits(other, Language.of("other", List.of(), List.of(), PlaceNames.NONE, Set.of()))).isFalse();
    try (ServiceIndex again = new ServiceIndex(other, LANGUAGE)) {
      assertThat(again.position()).isEqualTo(7);
      assertThat(again.size()).isEqualTo(1);
      again.put(all.get(0).card().standardId(), List.of());
      again.refresh(9);
      assertThat(again.size()).isZero();
    }
  }

  private static SearchAnswer search(String query, SearchFilters filters) throws IOException {
    return index.search(new SearchQuestion(query, filters, null, null, DAY, null, 100), true);
  }

  private static List<String> places(String query) throws IOException {
    return search(query, SearchFilters.NONE).places().stream().map(Region::name).toList();
  }

  private static List<UUID> opened(String heading, String region) throws IOException {
    List<UUID> found = new ArrayList<>();
    String after = null;
    do {
      SearchAnswer page = index.search(new SearchQuestion(null, filters(region, null, SearchAudience.ALL, null, null, null), heading, null, DAY, after, 2), true);
      page.headings().forEach(one -> found.add(one.first().getFirst().card().standardId()));
      after = page.next();
    } while (after != null);
    return found;
  }

  private static SearchFilters filters(String region, AgencyKind kind, SearchAudience audience, CostBand cost, TimeBand time, RequestChannel channel) {
    return new SearchFilters(region, kind, audience, cost, time, channel, null, null);
  }

  private static boolean holds(IndexedService service) {
    return !service.inForceFrom().isAfter(DAY) && (service.inForceTo() == null || !service.inForceTo().isBefore(DAY));
  }

  private static boolean saysKtp(IndexedService service) {
    return (service.card().name() + " " + service.delivery()).toLowerCase().contains("ktp");
  }

  private static Predicate<IndexedService> passes(SearchFilters filters) {
    return service -> (filters.region() == null || service.governmentRegion().equals(filters.region())
            || filters.region().length() == 2 && service.governmentRegion().startsWith(filters.region()))
        && (filters.kind() == null || AgencyKind.ofName(service.card().agencyName()) == filters.kind())
        && (filters.audience().only() == null || service.card().audience() == filters.audience().only())
        && (filters.cost() == null || CostBand.of(service.card().free()) == filters.cost())
        && (filters.time() == null || TimeBand.of(service.card().promises()) == filters.time())
        && (filters.channel() == null || service.card().promises().stream().anyMatch(promise -> promise.channel() == filters.channel()));
  }

  private static IndexedService service(long key, int agency, String agencyName, Region region, Random lot) {
    String name = NAMES.get(lot.nextInt(NAMES.size()));
    List<TimePromise> promises = new ArrayList<>();
    for (int i = lot.nextInt(3); i > 0; i--) {
      promises.add(new TimePromise(RequestChannel.values()[lot.nextInt(3)], 1 + lot.nextInt(20), TimeUnit.WORKING_DAY, null, null, ""));
    }
    Boolean free = List.of(Boolean.TRUE, Boolean.FALSE).get(lot.nextInt(2));
    ServiceCard card = new ServiceCard(new UUID(1, key), "agency-" + agency, agencyName, "s-" + key, name, null,
        lot.nextInt(4) == 0 ? Audience.AGENCIES : Audience.PUBLIC, promises, lot.nextInt(5) == 0 ? null : free, null, null, agency % 10 == 0);
    return new IndexedService(key, agency, card, region.code(), region.name(), "", DAY.minusDays(lot.nextInt(40) - 3), lot.nextInt(5) == 0 ? DAY.minusDays(2 - lot.nextInt(4)) : null,
        List.of(), BODIES.get(lot.nextInt(BODIES.size())), "");
  }
}
