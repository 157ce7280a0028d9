package id.baku.directory.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.agencies.Region;
import id.baku.directory.SearchAnswer;
import id.baku.directory.SearchAudience;
import id.baku.directory.SearchFilters;
import id.baku.directory.SearchQuestion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places of the nation as they lie in tenants/_default, and what people call them. */
class PlacesTest {

  private static final TenantServices TENANTS = new TenantServices();
  private static final Places PLACES = TENANTS.language.places();
  private static final Words WORDS = TENANTS.language.words();

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      ktp bandung                      | 32.04 32.73 | ktp
      ktp kota bandung                 | 32.73       | ktp
      ktp kab. bandung                 | 32.04       | ktp
      kk bandung barat                 | 32.17       | kk
      ktp di bandung jawa barat        | 32.04 32.73 | ktp di
      jawa barat bandung               | 32.04 32.73 |
      bandar lampung                   | 18.71       |
      kk lampung selatan               | 18.01       | kk
      gorontalo                        | 75          |
      kota gorontalo                   | 75.71       |
      kabupaten gorontalo              | 75.01       |
      gorontalo utara                  | 75.05       |
      ktp bengkulu                     | 17          | ktp
      banjar                           | 32.79 63.03 |
      banjar jawa barat                | 32.79       |
      jakarta selatan                  | 31.74       |
      kota administrasi jakarta selatan| 31.74       |
      ktp dki                          | 31          | ktp
      ktp jogja                        | 34          | ktp
      di yogyakarta                    | 34          |
      kota yogyakarta                  | 34.71       |
      izin pare pare                   | 73.72       | izin
      palangka raya                    | 62.71       |
      tanjungpinang                    | 21.72       |
      kota batu                        | 35.79       |
      kab batu bara                    | 12.19       |
      izin tanah datar                 | 13.04       | izin
      pindah pringsewu metro           | 18.10       | pindah metro
      """)
  void names_are_understood(String typed, String codes, String others) {
    Places.Named named = PLACES.named(WORDS.split(typed)).orElseThrow();
    assertThat(named.regions()).extracting(Region::code).containsExactly(codes.split(" "));
    assertThat(String.join(" ", named.others())).isEqualTo(others == null ? "" : others);
  }

  @ParameterizedTest
  @ValueSource(strings = {"izin tambang batu bara", "galian batu", "surat izin buru", "kartu keluarga", "tanah", "rumah sakit umum daerah", "pajak kendaraan",
      "kota", "kabupaten", "administrasi kependudukan", "selatan"})
  void everyday_words_name_no_place(String typed) {
    assertThat(PLACES.named(WORDS.split(typed))).isEqualTo(Optional.empty());
  }

  @Test
  void a_field_for_places_takes_every_name_and_the_kota_first() {
    assertThat(PLACES.calledExactly(List.of("bandung"))).extracting(Region::name).containsExactly("Kota Bandung", "Kabupaten Bandung");
    assertThat(PLACES.calledExactly(List.of("batu"))).extracting(Region::name).containsExactly("Kota Batu");
    assertThat(PLACES.calledExactly(List.of("ktp", "bandung"))).isEmpty();
    assertThat(PLACES.beginningWith(List.of("bandung"), 3)).extracting(Region::name)
        .containsExactly("Kabupaten Bandung", "Kota Bandung", "Kabupaten Bandung Barat");
  }

  @Test
  void a_place_without_services_is_said_to_be_one_and_services_elsewhere_are_counted(@TempDir Path folder) throws IOException {
    try (ServiceIndex index = new ServiceIndex(folder, TENANTS.language)) {
      TENANTS.addTo(index);
      SearchAnswer answer = index.search(new SearchQuestion("ktp bandung", SearchFilters.NONE, null, null, LocalDate.of(2026, 11, 22), null, 5), true);
      assertThat(answer.places()).extracting(Region::name).containsExactly("Kabupaten Bandung", "Kota Bandung");
      assertThat(answer.otherWords()).isEqualTo("ktp");
      assertThat(answer.total()).isZero();
      assertThat(answer.elsewhere()).isPositive();
    }
  }

  @Test
  void counts_carry_the_names_of_places_everywhere(@TempDir Path folder) throws IOException {
    IndexedService one = TENANTS.services.getFirst();
    try (ServiceIndex index = new ServiceIndex(folder, TENANTS.language)) {
      index.add(new IndexedService(1, 1, one.card(), "32.73", "Kota Bandung", "", one.inForceFrom(), null, List.of(), "", ""));
      index.refresh(1);
      SearchFilters jawaBarat = new SearchFilters("32", null, SearchAudience.ALL, null, null, null, null, null);
      SearchAnswer.Facets facets = index.search(new SearchQuestion(null, jawaBarat, null, null, LocalDate.of(2026, 11, 22), null, 5), true).facets();
      assertThat(facets.provinces()).extracting(count -> count.region().name()).containsExactly("Jawa Barat");
      assertThat(facets.governments()).extracting(count -> count.region().name()).containsExactly("Kota Bandung");
    }
  }
}
