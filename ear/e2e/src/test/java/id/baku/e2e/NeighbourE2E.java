package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Neighbour;
import id.baku.e2e.product.Neighbour.Standard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two agencies in one house: neither sees what is the other's, and the public sees of both what they have published. */
class NeighbourE2E {

  private static final String LIST = "/kelola/standar/daftar";
  private static final String VERSIONS = "/kelola/standar/versi?id=";
  private static Visitor bureau;
  private static Visitor neighbour;

  @BeforeAll
  static void sign_in() {
    bureau = Staff.at(Pages.BUREAU, "AGENCY_ADMIN");
    neighbour = Staff.at(Neighbour.SLUG, "AGENCY_ADMIN");
  }

  static Stream<Standard> standards() {
    return Stream.of(Neighbour.PUBLISHED, Neighbour.DRAFT);
  }

  @ParameterizedTest
  @MethodSource("standards")
  void its_own_standard_is_there_for_the_neighbour(Standard standard) {
    assertThat(neighbour.get(LIST).html().select(".ui-datatable-data > tr")).hasSize(3);
    assertThat(neighbour.get(VERSIONS + id(standard)).text()).contains(standard.name(), standard.word());
  }

  @ParameterizedTest
  @MethodSource("standards")
  void a_standard_of_the_neighbour_is_to_the_bureau_as_one_that_never_was(Standard standard) {
    String id = id(standard);
    String unknown = UUID.randomUUID().toString();
    for (String address : List.of(VERSIONS + "ID", VERSIONS + "ID&versi=1", "/kelola/standar/versi.xhtml?id=ID",
        VERSIONS + "ID&instansi=" + Neighbour.SLUG)) {
      assertThat(neighbour.get(address.replace("ID", id)).status()).as(address).isEqualTo(200);
      Answer foreign = bureau.get(address.replace("ID", id));
      Answer never = bureau.get(address.replace("ID", unknown));
      assertThat(foreign.status()).as(address).isEqualTo(404).isEqualTo(never.status());
      assertThat(foreign.text().replace(id, "ID")).as(address).isEqualTo(never.text().replace(unknown, "ID"));
      assertThat(names(foreign)).as(address).isEqualTo(names(never));
    }
  }

  @Test
  void the_list_of_the_bureau_has_nothing_of_the_neighbour() {
    for (String filter : List.of("", "?cari=peminjaman", "?cari=" + Neighbour.PUBLISHED.word(), "?instansi=" + Neighbour.SLUG)) {
      Answer list = bureau.get(LIST + filter);
      assertThat(list.status()).isEqualTo(200);
      assertThat(standards().filter(standard -> list.html().select("main, .ui-datatable").text().contains(standard.name()))).as(filter).isEmpty();
      assertThat(list.text()).as(filter).doesNotContain(Neighbour.NAME);
    }
    assertThat(neighbour.get(LIST + "?cari=peminjaman").html().select(".ui-datatable-data > tr")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?instansi=" + Neighbour.SLUG, "?agency=" + Neighbour.SLUG})
  void the_folder_of_the_bureau_has_nothing_of_the_neighbour(String query) throws IOException {
    Map<String, String> own = folder(neighbour, query);
    assertThat(own.keySet()).isNotEmpty().allMatch(file -> file.startsWith(Neighbour.SLUG + "/"));
    assertThat(standards()).allMatch(standard -> own.values().stream().anyMatch(standard::isToldBy));

    Map<String, String> ofBureau = folder(bureau, query);
    assertThat(ofBureau.keySet()).isNotEmpty().allMatch(file -> file.startsWith(Pages.BUREAU + "/"));
    assertThat(ofBureau.values()).noneMatch(file -> file.contains(Neighbour.SLUG) || file.contains(Neighbour.NAME)
        || standards().anyMatch(standard -> standard.isToldBy(file)));
  }

  static Stream<String> publicPlaces() {
    String service = "/layanan/" + Neighbour.SLUG + "/" + Neighbour.PUBLISHED.slug();
    return Stream.of("/", "/instansi", "/instansi/" + Neighbour.SLUG, service, service + "/versi", "/cari?q=peminjaman",
        "/cari?q=peminjaman&instansi=" + Neighbour.SLUG).flatMap(page -> Stream.of(page, Pages.english(page)));
  }

  static Stream<String> publicData() {
    String agency = "/api/v1/agencies/" + Neighbour.SLUG;
    return Stream.of("/api/v1/agencies", agency, agency + "/standards", agency + "/standards/" + Neighbour.PUBLISHED.slug(),
        "/api/v1/standards/" + id(Neighbour.PUBLISHED), "/api/v1/standards/" + id(Neighbour.PUBLISHED) + "/versions",
        "/api/v1/search?q=peminjaman", "/api/v1/search?q=peminjaman&agency=" + Neighbour.SLUG);
  }

  @ParameterizedTest
  @MethodSource({"publicPlaces", "publicData"})
  void a_draft_is_told_nowhere_in_public(String place) {
    Answer answer = Site.get(place);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(Neighbour.DRAFT.isToldBy(answer.text())).isFalse();
    if (place.contains("peminjaman")) assertThat(Neighbour.PUBLISHED.isToldBy(answer.text())).as("what is published is there").isTrue();
  }

  @Test
  void a_search_for_the_words_of_a_draft_finds_nothing() {
    for (Standard standard : standards().toList()) {
      int found = standard == Neighbour.PUBLISHED ? 1 : 0;
      for (String words : List.of(standard.word(), standard.word() + " " + standard.word(), standard.name())) {
        assertThat(Site.get(Pages.search(words)).html().select("main .card a[href$=" + standard.slug() + "]")).as(words).hasSize(found);
      }
      assertThat(Site.get("/api/v1/search?q=" + standard.word()).json().getInt("total")).isEqualTo(found);
    }
  }

  @Test
  void a_draft_has_no_address_in_public() {
    String service = "/layanan/" + Neighbour.SLUG + "/SLUG";
    String standard = "/api/v1/agencies/" + Neighbour.SLUG + "/standards/SLUG";
    for (String address : List.of(service, service + "/versi", service + "?tanggal=2026-11-22", "/en" + service, standard)) {
      assertThat(Site.get(address.replace("SLUG", Neighbour.PUBLISHED.slug())).status()).as(address).isEqualTo(200);
      assertThat(Site.get(address.replace("SLUG", Neighbour.DRAFT.slug())).status()).as(address).isEqualTo(404);
    }
    for (String address : List.of("/api/v1/standards/ID", "/api/v1/standards/ID/versions", "/api/v1/standards/ID/versions/1")) {
      assertThat(Site.get(address.replace("ID", id(Neighbour.PUBLISHED))).status()).as(address).isEqualTo(200);
      Answer draft = Site.get(address.replace("ID", id(Neighbour.DRAFT)));
      String unknown = UUID.randomUUID().toString();
      assertThat(draft.status()).isEqualTo(404);
      assertThat(draft.text().replace(id(Neighbour.DRAFT), "ID"))
          .isEqualTo(Site.get(address.replace("ID", unknown)).text().replace(unknown, "ID"));
    }
  }

  /** As its owner's list links it. */
  private static String id(Standard standard) {
    String link = Staff.at(Neighbour.SLUG, "AGENCY_ADMIN").get(LIST).html().select(".ui-datatable-data a").stream().filter(found -> found.text().contains(standard.name()))
        .findFirst().orElseThrow().attr("href");
    return link.replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
  }

  private static Map<String, String> folder(Visitor member, String query) throws IOException {
    Answer answer = member.get("/kelola/ekspor.zip" + query);
    assertThat(answer.status()).isEqualTo(200);
    var files = new TreeMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.bytes()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  /** Whether the server closes the connection behind an answer tells how many came before it, not what it says. */
  private static List<String> names(Answer answer) {
    return answer.headers().map().keySet().stream().filter(name -> !name.equals("connection")).sorted().toList();
  }
}
