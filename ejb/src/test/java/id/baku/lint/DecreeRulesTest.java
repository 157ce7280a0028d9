package id.baku.lint;

import static id.baku.standards.ComponentKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.baku.regulations.Regulation.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decree around the standards, and what the registry says of the law it cites. */
class DecreeRulesTest {

  private static final String ANNEX = "LAMPIRAN KEPUTUSAN KEPALA DINAS\nNOMOR 5/2025\nTENTANG STANDAR PELAYANAN\nSTANDAR PELAYANAN";

  private static List<String> found(String key, LintDecree decree) {
    return new Linter(Given.DATA).lint(LintSubject.of(decree, List.of())).stream().filter(f -> f.key().equals(key))
        .map(Finding::quote).toList();
  }

  private static LintDecree decree(String title, List<String> considerations, List<String> law, List<String> dictums, String head,
      String text) {
    return new LintDecree("5/2025", title, LocalDate.of(2025, 5, 2), considerations, law, dictums, new LintDecree.Annex(head, text));
  }

  private static LintDecree citing(String... law) {
    return decree("Standar Pelayanan", List.of(), List.of(law), List.of(), ANNEX, ANNEX);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "bahwa sebagaimana dimaksud huruf a, perlu ditetapkan             | bahwa sebagaimana dimaksud huruf a",
      "bahwa sebagaimana dimaksud dalam huruf a dan huruf b, perlu      | bahwa sebagaimana dimaksud dalam huruf a",
      "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu | ''",
      "bahwa untuk melaksanakan ketentuan sebagaimana dimaksud dalam Pasal 15 | ''",
      "bahwa setiap penyelenggara wajib menyusun standar                | ''"})
  void last_consideration(String words, String quote) {
    assertThat(found("L13", decree("t", List.of(words), List.of(), List.of(), ANNEX, ANNEX)))
        .isEqualTo(quote.isEmpty() ? List.of() : List.of(quote));
  }

  @Test
  void charter_that_is_announced_and_not_annexed() {
    List<String> dictums = List.of("Menetapkan standar pelayanan dan maklumat pelayanan sebagaimana tercantum dalam lampiran");
    assertThat(found("L14", decree("Standar", List.of(), List.of(), dictums, ANNEX, ANNEX + "\nJaminan: Maklumat Pelayanan"))).hasSize(1);
    assertThat(found("L14", decree("Standar", List.of(), List.of(), dictums, ANNEX,
        ANNEX + "\nMAKLUMAT PELAYANAN\nDengan ini kami menyatakan sanggup menyelenggarakan pelayanan"))).isEmpty();
    assertThat(found("L14", decree("Standar", List.of(), List.of(), List.of("Menetapkan standar pelayanan"), ANNEX, ANNEX))).isEmpty();
    assertThat(found("L14", new LintDecree("5/2025", "Standar dan Maklumat Pelayanan", null, null, null, dictums, null))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "LAMPIRAN KEPUTUSAN;NOMOR 5/2025;TENTANG STANDAR | 0 | 0", "LAMPIRAN;NOMOR : 5/2025;TANGGAL 2 MEI 2025 | 1 | 0",
      "LAMPIRAN KEPUTUSAN NOMOR 5 / 2025 TENTANG STANDAR | 0 | 0", "LAMPIRAN KEPUTUSAN;NOMOR 6/2025;TENTANG STANDAR | 0 | 1",
      "LAMPIRAN KEPUTUSAN;NOMOR ....;TENTANG STANDAR | 0 | 0", "LAMPIRAN KEPUTUSAN KEPALA DINAS | 0 | 0"})
  void head_of_the_annex(String head, int withoutTitle, int otherNumber) {
    LintDecree decree = decree("Standar", List.of(), List.of(), List.of(), head.replace(';', '\n'), head);
    assertThat(found("L14.title", decree)).hasSize(withoutTitle);
    assertThat(found("L30", decree)).hasSize(otherNumber);
  }

  @Test
  void order_by_rank_then_time() {
    assertThat(found("L32", citing("Peraturan Pemerintah Nomor 96 Tahun 2012", "Undang-Undang Nomor 25 Tahun 2009"))).hasSize(1);
    assertThat(found("L32", citing("Undang-Undang Nomor 23 Tahun 2014", "Undang-Undang Nomor 25 Tahun 2009"))).hasSize(1);
    assertThat(found("L32", citing("Peraturan Menteri Dalam Negeri Nomor 30 Tahun 2014",
        "Peraturan Menteri Dalam Negeri Nomor 24 Tahun 2014"))).hasSize(1);
    assertThat(found("L32", citing("Undang-Undang Nomor 25 Tahun 2009", "Undang-Undang Nomor 23 Tahun 2014",
        "Peraturan Pemerintah Nomor 96 Tahun 2012",
        "Peraturan Presiden Nomor 76 Tahun 2013", "Peraturan Menteri Kesehatan Nomor 9 Tahun 2014",
        "Peraturan Menteri Dalam Negeri Nomor 3 Tahun 2014",
        "Peraturan Gubernur Lampung Nomor 59 Tahun 2021", "Surat Edaran Nomor 62 Tahun 2024"))).isEmpty();
    assertThat(found("L32", citing("Undang-Undang Nomor 25 Tahun 2009", "Keputusan Kepala Dinas",
        "Undang-Undang Nomor 23 Tahun 2014"))).isEmpty();
  }

  @Test
  void typing_errors_in_headings_and_labels() {
    assertThat(Given.decree().with("Konsultasi", Map.of()).found("L31")).isEmpty();
    String table = "V. Jenis Pelayanan: Konsultasi\n\n| No | Komponen | Uraian |\n|---|---|---|\n| 1 | Persyaratan | Surat |\n"
        + "| 2 | Jangka Waktu Penyelesaian | 1 jam |\n| 3 | Biaya/Tarif | Gratis |\n| 4 | Produk Pelayanan | Surat |\n"
        + "| 5 | Kompetensi Pelaksana | Sarjana |\n";
    assertThat(Given.decree().header(table).found("L31")).isEmpty();
    assertThat(Given.decree().header(table.replace("Pelaksana", "Pelaksama").replace("Produk", "Produl")).found("L31"))
        .containsExactly("Produl", "Pelaksama");
    assertThat(Given.decree().header(table.replace("Jenis", "Jensi")).found("L10")).containsExactly("Jensi");
    assertThat(Given.decree().header(table.replace("Konsultasi", "Konsultsi")).found("L31")).as("names are not fixed words").isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Peraturan Menteri PANRB Nomor 24 Tahun 2014   |                | ''",
      "PermenPANRB Nomor 24 Tahun 2014 tentang Pedoman | L11.replaced | ERROR",
      "PermenPANRB Nomor 30 Tahun 2014                | L11.replaced   | WARNING",
      "Peraturan Presiden Nomor 81 Tahun 2010         | L11.expired    | WARNING",
      "PermenPANRB Nomor 10 Tahun 2011                | L11.unknown    | HINT",
      "Peraturan Gubernur Lampung Nomor 59 Tahun 2021 | L11.unknown    | HINT",
      "PermenPANRB Nomor 18 Tahun 2021 tentang Road Map | L11.miscited | WARNING",
      "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah | L11.amended | WARNING"})
  void certainty_of_the_registry_caps_the_severity(String basis, String key, String severity) {
    List<Finding> doubts = new Linter(Given.DATA).lint(LintSubject.of(citing(basis), List.of())).stream()
        .filter(f -> f.rule().equals("L11") && !f.key().equals("L11.title")).toList();
    if (key == null) {
      assertThat(doubts).isEmpty();
    } else {
      assertThat(doubts).singleElement().satisfies(f -> {
        assertThat(f.key()).isEqualTo(key);
        assertThat(f.severity()).isEqualTo(Severity.valueOf(severity));
        assertThat(f.source()).isNotBlank();
        assertThat(FindingTexts.of(java.util.Locale.of("id")).message(f)).contains("Keyakinan data", f.source());
        if (f.certainty() == Certainty.L) {
          assertThat(FindingTexts.of(java.util.Locale.of("id")).message(f)).contains("periksa JDIH");
        }
      });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik (Lembaran Negara Republik"
      + " Indonesia Tahun 2009 Nomor 112)",
      "UU No. 25 Tahun 2009",
      "Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022"
          + " tentang Cipta Kerja Menjadi Undang-Undang",
      "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah beberapa kali diubah"
          + " terakhir dengan Undang-Undang Nomor 6 Tahun 2023",
      "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah beserta perubahannya",
      "Peraturan Gubernur Jawa Barat Nomor 59 Tahun 2021 tentang Pajak", "Surat Edaran Bupati Nomor 20 Tahun 2021",
      "Peraturan Pemerintah Nomor 61 Tahun 2010 tentang Pelaksanaan UU No 14 Tahun 2008 tentang Keterbukaan Informasi Publik",
      "Peraturan Menteri Kesehatan Nomor 24 Tahun 2014 tentang Rumah Sakit Kelas D Pratama", "Peraturan Daerah Nomor 24 Tahun 2014"})
  void law_nothing_can_be_said_against(String basis) {
    assertThat(new Linter(Given.DATA).lint(LintSubject.of(citing(basis), List.of()))).extracting(Finding::rule).doesNotContain("L11",
        "L28", "L32");
  }

  /** A whole decree as it should be, with what rules could trip over: amendments inside titles, parts of staff, other days. */
  @Test
  void decree_without_a_flaw_gives_nothing() throws java.io.IOException {
    try (var in = DecreeRulesTest.class.getResourceAsStream("dinas-tanpa-cacat.md")) {
      String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(Given.decree().header(text).findings()).isEmpty();
    }
  }

  @Test
  void stale_amendment_clause_and_wrong_titles() {
    LintDecree decree = citing("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah terakhir dengan "
        + "Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Atas Undang-Undang Nomor 23 Tahun 2014 tentang"
        + " Pemerintahan Daerah (Lembaran Negara);",
        "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 15 Tahun 2014 tentang Pedoman"
            + " Standar Pelayanan Publik");
    assertThat(found("L11.amended", decree)).containsExactly("Undang-Undang Nomor 23 Tahun 2014");
    assertThat(found("L11.title", decree)).containsExactly(
        "Perubahan Atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah", "Pedoman Standar Pelayanan Publik");
  }

  @Test
  void amendment_younger_than_the_decree_is_a_hint() {
    LintDecree old = new LintDecree("1/2020", "Standar", LocalDate.of(2020, 1, 2), null,
        List.of("Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan"), null, null);
    assertThat(new Linter(Given.DATA).lint(LintSubject.of(old, List.of()))).filteredOn(f -> f.key().equals("L11.amended"))
        .singleElement().satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.HINT));
  }

  @Test
  void expected_citations_are_told_once_and_only_with_the_decree_at_hand() {
    List<Finding> findings = new Linter(Given.DATA).lint(LintSubject.of(citing("Undang-Undang Nomor 25 Tahun 2009"), List.of()));
    assertThat(findings).filteredOn(f -> f.rule().equals("L12") && f.severity() == Severity.WARNING).extracting(f -> f.params().get("name"))
        .containsExactlyInAnyOrder("PP 96/2012", "PermenPANRB 15/2014", "Perpres 76/2013", "PermenPANRB 62/2018");
    assertThat(Given.standard(Given.HARMLESS).found("L12")).isEmpty();
  }
}
