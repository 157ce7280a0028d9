package id.baku.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

  @Test
  void what_nobody_means_is_put_right() {
    assertThat(Publication.typed(" Disdukcapil-Metro ", "disdukcapil.metrokota.go.id/standar"))
        .isEqualTo(new Publication("disdukcapil-metro", "https://disdukcapil.metrokota.go.id/standar"));
    assertThat(Publication.typed(" ", "\t")).isEqualTo(Publication.NONE);
    assertThat(Publication.NONE.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"disdukcapil-metro", "rsud-45", "abc", "puskesmas-1"})
  void an_address_is_words_and_numbers_with_hyphens_between(String address) {
    assertThat(new Publication(address, null).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-abc, form", "abc-, form", "a--b, form", "1abc, form", "a b c, form", "a/b/c, form", "a.b.c, form", "dіnas, form", "é-é, form", "ab, too-short",
      "kelola, reserved", "ke-lola, reserved", "ke1ola, reserved", "adrnin, reserved", "l4por, ''", "lap0r, reserved"})
  void all_others_are_refused_at_the_field(String address, String why) {
    assertThat(new Publication(address, null).problems()).extracting(problem -> problem.fields().getFirst() + " " + problem.code())
        .isEqualTo(why.isEmpty() ? List.of() : List.of("address " + (why.startsWith("too") ? "field." : "publication.") + why));
  }

  @Test
  void a_site_is_a_link_of_the_web() {
    for (String wrong : List.of("javascript:alert(1)", "ftp://a.go.id", "http://", "https://a b.go.id", "situs kami")) {
      assertThat(Publication.typed(null, wrong).problems()).as(wrong).extracting(problem -> problem.code()).containsExactly("field.url");
    }
    assertThat(Publication.typed("x".repeat(41), "https://a.go.id/" + "x".repeat(300)).problems()).extracting(problem -> problem.fields().getFirst())
        .contains("address", "ownSite");
  }

  @ParameterizedTest
  @CsvSource({"rsud-1, rsudl", "rsud-1, rsudi", "dlnas-metro, dinas-metro", "disdukcapil-metro, disdukcapi1metro", "samrnetro, sammetro", "d0s, dos"})
  void what_looks_alike_is_the_same(String one, String other) {
    assertThat(Publication.look(one)).isEqualTo(Publication.look(other));
  }

  @Test
  void numbers_tell_agencies_apart() {
    assertThat(List.of("puskesmas-1", "puskesmas-2", "puskesmas-3", "puskesmas-11").stream().map(Publication::look)).doesNotHaveDuplicates();
  }
}
