package id.baku.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik | UU | 25 | 2009",
      "Undang-undang No. 14 Tahun 2008 Tentang Keterbukaan | UU | 14 | 2008",
      "UU 25/2009 | UU | 25 | 2009",
      "Undang-Undang Republik Indonesia Nomor 43 Tahun 2009 | UU | 43 | 2009",
      "Peraturan Pemerintah Nomor 61 Tahun 2010 tentang Pelaksanaan UU No 14 Tahun 2008 | PP | 61 | 2010",
      "Peraturan Presiden Nomor 81 Tahun 2010 | PERPRES | 81 | 2010",
      "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 15 Tahun 2014 | PERMENPANRB | 15 | 2014",
      "PermenPANRB 15/2014 | PERMENPANRB | 15 | 2014",
      "Peraturan Menteri Dalam Negeri Nomor 3 tahun 2017 | PERMENDAGRI | 3 | 2017",
      "Peraturan Gubernur Lampung Nomor 59 Tahun 2021 Tentang Susunan | PERGUB | 59 | 2021",
      "Surat Edaran Nomor 62 Tahun 2024 | SE | 62 | 2024"})
  void is_read_in_all_spellings(String text, String type, String number, int year) {
    assertThat(Citation.first(text)).contains(new Citation(type, number, year));
  }

  @ParameterizedTest
  @CsvSource({"Standar pelayanan ini", "Nomor 25 Tahun 2009", "Undang-Undang Dasar", "sesuai ketentuan"})
  void what_is_no_citation_is_none(String text) {
    assertThat(Citation.first(text)).isEmpty();
  }
}
