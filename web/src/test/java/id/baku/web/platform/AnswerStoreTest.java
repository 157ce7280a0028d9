package id.baku.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.directory.DirectoryChange;
import id.baku.directory.DirectoryChanged;
import id.baku.directory.LastChanges;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
  private static final String PAGE = "/layanan/a/satu";

  private final LastChanges changes = new LastChanges();
  private final HandClock clock = new HandClock(NOW);
  private final AnswerStore store = new AnswerStore(changes, clock);

  @ParameterizedTest
  @ValueSource(strings = {"q=surat", "q=kartu+keluarga&dekat=18.10&jenis=disdukcapil", "q=akta%20lahir&setelah=12.a-b"})
  void searches_in_our_own_words_are_names(String query) {
    assertThat(AnswerStore.key("/cari", query)).isEqualTo("/cari?" + query);
    assertThat(AnswerStore.key("/instansi", query)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=surat&fbclid=1", "q=", "q", "&q=surat", "q=surat&", "q=a&q=b&q=c&q=d&q=e&q=f&q=g", "q=<b>"})
  void other_searches_are_not(String query) {
    assertThat(AnswerStore.key("/cari", query)).isNull();
  }

  @Test
  void keeps_what_is_right() {
    store.keep(PAGE, answer("a", store.position()));
    assertThat(store.find(PAGE)).isNotNull();
  }

  @Test
  void a_publication_of_the_agency_makes_it_wrong_and_one_of_another_does_not() {
    tell(1, "a");
    store.keep(PAGE, answer("a", store.position()));
    tell(2, "b");
    assertThat(store.find(PAGE)).isNotNull();
    tell(3, "a");
    assertThat(store.find(PAGE)).isNull();
  }

  @Test
  void what_is_made_of_everybody_is_wrong_after_any_publication() {
    store.keep("/", answer(Keeping.ANYBODY, store.position()));
    tell(1, "b");
    assertThat(store.find("/")).isNull();
  }

  /** The page was read before the commit and is put in after it was told: it must not come back. */
  @Test
  void a_slow_reader_of_older_data_cannot_put_it_back() {
    long before = store.position();
    tell(7, "a");
    store.keep(PAGE, answer("a", before));
    assertThat(store.find(PAGE)).isNull();
    assertThat(store.size()).isZero();
  }

  @Test
  void what_was_read_after_a_change_was_told_is_kept() {
    tell(7, "a");
    store.keep(PAGE, answer("a", store.position()));
    assertThat(store.find(PAGE)).isNotNull();
  }

  @Test
  void is_wrong_from_the_moment_it_named_itself() {
    store.keep(PAGE, answer("a", store.position()));
    clock.pass(Duration.ofSeconds(60));
    assertThat(store.find(PAGE)).isNull();
  }

  @Test
  void nothing_is_kept_for_longer_than_reference_data_may_be_old() {
    assertThat(store.bounded(NOW.plusSeconds(5))).isEqualTo(NOW.plusSeconds(5));
    assertThat(store.bounded(NOW.plus(Duration.ofDays(1)))).isEqualTo(NOW.plus(AnswerStore.LONGEST));
  }

  @Test
  void is_bounded_by_bytes() {
    for (int i = 0; i < 200; i++) {
      store.keep("/layanan/a/" + i, new KeptAnswer(Map.of(), new byte[1024 * 1024], 0, NOW.plusSeconds(60), "a"));
    }
    assertThat(store.size()).isBetween(1L, 64L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/en", "/layanan/a-b/c", "/api/v1/agencies/a/standards/b", "/instansi"})
  void keeps_addresses_as_we_write_them(String path) {
    assertThat(AnswerStore.key(path, null)).isEqualTo(path);
    assertThat(AnswerStore.key(path, "x=1")).isNull();
    assertThat(AnswerStore.key(path, "")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/layanan/a/b/", "//layanan/a/b", "/layanan/a/%62", "/layanan/a/b;x=1", "/Layanan/a/b", "/a/../b", "", "/layanan//b"})
  void keeps_no_second_spelling(String path) {
    assertThat(AnswerStore.key(path, null)).isNull();
  }

  @Test
  void an_address_of_any_length_is_looked_at_without_trouble() {
    assertThat(AnswerStore.key("/a".repeat(50_000), null)).isNull();
    assertThat(AnswerStore.key("/" + "a".repeat(100_000), null)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"bagian=layanan-12, true", "bagian=halaman-0, true", "bagian=layanan-012, false", "bagian=layanan-12&x=1, false",
      "bagian=layanan-, false", "x=1, false"})
  void a_part_of_the_sitemap_is_kept_by_its_name(String query, boolean kept) {
    assertThat(AnswerStore.key("/sitemap.xml", query)).isEqualTo(kept ? "/sitemap.xml?" + query : null);
    assertThat(AnswerStore.key("/instansi", query)).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"gzip|true", "gzip, deflate, br|true", "br;q=1.0, GZIP;q=0.8|true", "gzip;q=0|false",
      "gzip; q=0.000|false", "gzip;q=0.001|true", "br|false", "x-gzip-like|false", "identity|false"})
  void reads_which_codings_are_taken(String header, boolean takes) {
    assertThat(KeptAnswer.takesGzip(header)).isEqualTo(takes);
    assertThat(KeptAnswer.takesGzip(null)).isFalse();
  }

  private static KeptAnswer answer(String agency, long position) {
    return new KeptAnswer(Map.of("ETag", "W/\"1\""), new byte[100], position, NOW.plusSeconds(60), agency);
  }

  private void tell(long position, String agency) {
    changes.onChanged(new DirectoryChanged(position, List.of(new DirectoryChange(position, DirectoryChange.Kind.SERVICE,
        UUID.randomUUID(), 1, agency, NOW, true))));
  }
}
