package id.baku.directory.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suggestions judged by hand over what lies in tenants/: what somebody types, and what should be offered first. */
class SuggestedTenantsTest {

  @TempDir static Path folder;
  static ServiceIndex index;

  @BeforeAll
  static void build() throws IOException {
    index = new TenantServices().indexIn(folder);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      kt                          | SERVICE | Penerbitan Kartu Tanda Penduduk Elektronik Baru |
      e-k                         | SERVICE | Penerbitan Kartu Tanda Penduduk Elektronik Baru |
      kk                          | SERVICE | Penerbitan Kartu Keluarga karena Perubahan Data |
      ktp muara                   | SERVICE | Penerbitan Kartu Tanda Penduduk Elektronik Baru | 99.01
      muara contoh ktp            | SERVICE | Penerbitan Kartu Tanda Penduduk Elektronik Baru | 99.01
      sktm kota contoh            | SERVICE | Surat Keterangan Tidak Mampu                    | 99.71
      sktm                        | SERVICE | Surat Keterangan Tidak Mampu                    |
      izin                        | SERVICE | Rekomendasi Izin Keramaian                      |
      disdukcapil                 | AGENCY  | Dinas Kependudukan dan Pencatatan Sipil Kabupaten Muara Contoh (contoh) |
      disdukcapil muara           | AGENCY  | Dinas Kependudukan dan Pencatatan Sipil Kabupaten Muara Contoh (contoh) |
      dinas kependudukan          | AGENCY  | Dinas Kependudukan dan Pencatatan Sipil Kabupaten Muara Contoh (contoh) |
      dpmptsp                     | AGENCY  | Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Contoh Raya (contoh) |
      rsud                        | AGENCY  | Rumah Sakit Umum Daerah Sehat Contoh Kabupaten Muara Contoh (contoh) |
      rumah sakit                 | AGENCY  | Rumah Sakit Umum Daerah Sehat Contoh Kabupaten Muara Contoh (contoh) |
      kecamatan                   | AGENCY  | Kecamatan Tepi Contoh Kota Contoh Raya (contoh) |
      biro organisasi             | AGENCY  | Biro Organisasi Sekretariat Daerah Provinsi Lampung |
      pringse                     | PLACE   | Kabupaten Pringsewu |""")
  void first_suggestion(String typed, String kind, String text, String region) throws IOException {
    assertThat(index.suggest(typed, true, LocalDate.of(2026, 11, 22))).first().satisfies(first -> {
      assertThat(first.kind()).hasToString(kind);
      assertThat(first.text()).isEqualTo(text);
      assertThat(first.region()).isEqualTo(region);
    });
  }
}
