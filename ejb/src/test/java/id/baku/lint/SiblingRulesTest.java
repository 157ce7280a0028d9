package id.baku.lint;

import static id.baku.standards.ComponentKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.baku.standards.ComponentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comparable standards say against one of them. */
class SiblingRulesTest {

  private static final List<String> GROUPS =
      List.of("TATALAKSANA PELAYANAN", "BUDAYA KERJA", "KELEMBAGAAN DAERAH", "AKUNTABILITAS KINERJA", "FORMASI JABATAN");

  /** The same service in several groups, with these words for one component. */
  private static Given inGroups(ComponentKind kind, String... words) {
    Given given = Given.decree();
    for (int i = 0; i < words.length; i++) {
      given.group(GROUPS.get(i)).with("Konsultasi", Map.of(kind, words[i]));
    }
    return given;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"15 hari kerja | 1 | 0", "2 hari kerja | 0 | 1", "1 hari kerja | 0 | 0", "30 menit | 1 | 0"})
  void time_limit_far_or_a_little_off(String limit, int far, int near) {
    String usual = "Melalui surat permohonan: paling lambat 1 hari kerja";
    Given given = inGroups(COMPLETION_TIME, usual, usual, usual, usual, "Melalui surat permohonan: paling lambat " + limit);
    assertThat(given.found("L03")).hasSize(far);
    assertThat(given.found("L35")).hasSize(near);
  }

  @Test
  void too_few_or_no_agreement_is_no_outlier() {
    String one = "Melalui surat permohonan: paling lambat 1 hari kerja";
    String ten = "Melalui surat permohonan: paling lambat 10 hari kerja";
    assertThat(inGroups(COMPLETION_TIME, one, one, ten).found("L03")).isEmpty();
    assertThat(inGroups(COMPLETION_TIME, one, one, ten, ten).found("L03")).isEmpty();
  }

  @Test
  void different_services_of_one_group_may_take_different_times() {
    Given given = Given.decree().group("PERIZINAN DAERAH");
    for (int i = 1; i <= 5; i++) {
      given.with("Izin Usaha " + i, Map.of(COMPLETION_TIME,
          "Melalui surat permohonan: paling lambat " + (i == 5 ? 30 : 1) + " hari kerja"));
    }
    assertThat(given.findings()).extracting(Finding::rule).doesNotContain("L03", "L35", "L26", "L27");
  }

  @Test
  void guarantee_with_another_number() {
    String usual = "Masalah akan menemukan pemecahan selambat-lambatnya 30 (tiga puluh) hari kerja setelah dikoordinasikan";
    assertThat(inGroups(SERVICE_GUARANTEE, usual, usual, usual, usual, usual.replace("30 (tiga puluh)", "7 (tujuh)")).found("L07"))
        .containsExactly("7 (tujuh) hari kerja");
    assertThat(inGroups(SERVICE_GUARANTEE, usual, usual, usual, usual, "Materi dikirim 1 (satu) hari sebelum jadwal")
        .found("L07")).isEmpty();
    assertThat(inGroups(SERVICE_GUARANTEE, usual, usual, usual, usual, usual).found("L07")).isEmpty();
  }

  @Test
  void evaluation_at_another_interval() {
    assertThat(inGroups(EVALUATION, "1 (satu) tahun sekali", "Setiap tahun", "12 bulan sekali", "1 tahun sekali",
        "1 (satu) bulan sekali").found("L08"))
        .containsExactly("1 (satu) bulan sekali");
    assertThat(inGroups(EVALUATION, "1 tahun sekali", "Setiap tahun", "2 kali setahun", "Setiap 6 bulan").found("L08")).isEmpty();
  }

  @Test
  void survey_step_that_others_have() {
    String with = "1. Pemohon datang<br>2. Petugas menjawab<br>3. Pengguna layanan mengisi survei kepuasan";
    String without = "1. Pemohon datang<br>2. Petugas menjawab";
    assertThat(inGroups(PROCEDURE, with, without).findings()).filteredOn(f -> f.rule().equals("L09")).singleElement()
        .satisfies(f -> assertThat(f.place().component()).isEqualTo(PROCEDURE));
    assertThat(inGroups(PROCEDURE, without, without).found("L09")).isEmpty();
    assertThat(inGroups(PROCEDURE, with, with.replace("survei kepuasan", "kuesioner SKM")).found("L09")).isEmpty();
  }

  @Test
  void staff_that_differs_in_group_and_service() {
    Given given = Given.decree();
    for (String group : GROUPS) {
      given.group(group);
      for (String service : List.of("Konsultasi", "Audiensi", "Narasumber", "Informasi")) {
        boolean odd = group.equals("FORMASI JABATAN") && service.equals("Informasi");
        String words = odd ? "2 (dua) orang" : group.equals("BUDAYA KERJA") ? "5 (lima) orang" : "3 (tiga) orang";
        given.with(service, Map.of(STAFF_COUNT, words));
      }
    }
    assertThat(given.found("L26")).containsExactly("2 (dua) orang");
  }

  @Test
  void legal_basis_all_others_cite() {
    String usual = "1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik<br>"
        + "2. Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan";
    Given given = inGroups(LEGAL_BASIS, usual, usual, usual, usual, "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik");
    assertThat(given.findings()).filteredOn(f -> f.rule().equals("L27")).singleElement()
        .satisfies(f -> assertThat(f.params()).containsEntry("missing", "Undang-Undang Nomor 43 Tahun 2009"));
    assertThat(inGroups(LEGAL_BASIS, usual, usual, usual, usual, usual + "<br>3. Peraturan Gubernur Lampung Nomor 1 Tahun 2020")
        .found("L27")).isEmpty();
  }

  @Test
  void one_regulation_with_two_titles() {
    String right = "Undang-Undang Nomor 24 Tahun 2013 tentang Administrasi Kependudukan";
    assertThat(inGroups(LEGAL_BASIS, right, right, right.replace("Administrasi", "Adminstrasi")).found("L28"))
        .containsExactly("Adminstrasi Kependudukan");
    assertThat(inGroups(LEGAL_BASIS, right, "UU No. 24 Tahun 2013 Tentang Administrasi Kependudukan (Lembaran Negara Tahun 2013 Nomor 232)",
        right + " sebagaimana telah diubah").found("L28")).isEmpty();
    assertThat(inGroups(LEGAL_BASIS, "Peraturan Gubernur Lampung Nomor 5 Tahun 2020 tentang Kinerja",
        "Peraturan Gubernur Jawa Barat Nomor 5 Tahun 2020 tentang Pajak").found("L28")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Dinas Kesehatan, 1", "Dinas Sosial Kota Metro, 0", "Dinas Sosail, 0", "Dinas Sosial, 0"})
  void name_of_another_unit(String unit, int count) {
    List<String> words = new ArrayList<>(List.of("Dinas Sosial", "Dinas Sosial", "Dinas Sosial", "Dinas Sosial", unit));
    words.replaceAll(name -> "Pemohon menyampaikan surat kepada Kepala " + name + " melalui loket");
    assertThat(inGroups(PROCEDURE, words.toArray(String[]::new)).found("L29")).hasSize(count);
  }
}
