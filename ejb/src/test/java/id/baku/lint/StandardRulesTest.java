package id.baku.lint;

import static id.baku.standards.ComponentKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What components of one standard say against each other. */
class StandardRulesTest {

  private static final String TWO_WAYS = "1. Menyampaikan surat tertulis<br>2. Hadir Langsung di kantor, mengisi buku tamu";
  private static final String BY_LETTER_ONLY = "1. Pemohon menyampaikan surat<br>2. Kepala mendisposisikan surat<br>3. Pegawai menjawab";

  @Test
  void missing_component_and_one_that_holds_a_dash() {
    assertThat(Given.standard(Map.of(EVALUATION, "-", FEE, "–")).findings()).filteredOn(f -> f.rule().equals("L19"))
        .extracting(f -> f.place().component()).containsExactlyInAnyOrder(EVALUATION, FEE);
    assertThat(Given.cell(FEE, "Tidak ada").found("L19")).isEmpty();
  }

  @Test
  void way_of_asking_without_a_step_or_a_time() {
    Given given = Given.standard(Map.of(REQUIREMENTS, TWO_WAYS, PROCEDURE, BY_LETTER_ONLY,
        COMPLETION_TIME, "Melalui Surat Permohonan: paling lambat 2 hari kerja"));
    assertThat(given.found("L20")).containsExactly("Hadir Langsung");
    assertThat(given.found("L34")).containsExactly("Hadir Langsung");
  }

  @Test
  void way_of_asking_with_step_and_time_is_fine() {
    Given given = Given.standard(Map.of(REQUIREMENTS, TWO_WAYS,
        PROCEDURE, BY_LETTER_ONLY + "<br>4. Pengguna Layanan Langsung datang di Kantor, mengisi buku tamu",
        COMPLETION_TIME, "1. Melalui Surat Permohonan: paling lambat 2 hari kerja;<br>2. Datang Langsung: 1 jam"));
    assertThat(given.findings()).extracting(Finding::rule).doesNotContain("L20", "L34");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. Pemohon menyerahkan berkas ke loket<br>2. Petugas memeriksa", "1. Warga datang<br>2. Petugas membuat surat"})
  void looser_words_serve_a_way_too(String steps) {
    assertThat(Given.standard(Map.of(REQUIREMENTS, "Datang langsung membawa KTP", PROCEDURE, steps)).found("L20")).isEmpty();
  }

  @Test
  void one_time_for_all_ways_is_fine() {
    assertThat(Given.standard(Map.of(REQUIREMENTS, TWO_WAYS, COMPLETION_TIME, "Paling lambat 2 hari kerja")).found("L34")).isEmpty();
  }

  @Test
  void step_for_a_way_nobody_told_of() {
    Map<id.baku.standards.ComponentKind, String> cells = Map.of(REQUIREMENTS, "Menyampaikan surat tertulis",
        COMPLETION_TIME, "Melalui surat: paling lambat 2 hari kerja",
        PROCEDURE, "1. Pemohon menyampaikan surat<br>2. Pemohon mengajukan secara daring<br>3. Pegawai menjawab");
    assertThat(Given.standard(cells).found("L20.reverse")).containsExactly("secara daring");
    assertThat(Given.standard(Map.of(PROCEDURE, "1. Pemohon datang langsung<br>2. Pegawai menjawab")).found("L20.reverse")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "A[Pemohon] -- 1 --> B[Kepala Dinas] B -- 2 --> C[Petugas] C -- 4 --> A | 1", // no step 4
      "A[Pemohon] -- 1 --> B[Kepala Dinas] C[Petugas] -- 2 --> B C -- 3 --> A | 1", // the head acts in step 2
      "A[Pemohon] -- 1 --> B[Kepala Dinas] B -- 2 --> C[Petugas] C -- 3 --> A | 0",
      "A[Pemohon] -- surat --> B[Kepala Dinas] B --> C[Petugas] C --> A       | 0"})
  void arrows_and_steps(String flow, int count) {
    String steps = "<pre> graph TD " + flow.replace(" B ", "\n B ") + " </pre> 1. Pemohon menyampaikan surat kepada Kepala Dinas;<br>"
        + "2. Kepala Dinas mendisposisikan surat kepada petugas;<br>3. Petugas menjawab.";
    assertThat(Given.cell(PROCEDURE, steps.replace("\n", " ")).found("L21")).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Tergantung permasalahan            | Masalah diselesaikan paling lambat 30 (tiga puluh) hari | 1",
      "Paling lambat 3 (tiga) hari kerja  | Permohonan diselesaikan paling lambat 5 (lima) hari kerja | 1",
      "Paling lambat 3 (tiga) hari kerja  | Permohonan diselesaikan paling lambat 3 (tiga) hari kerja | 0",
      "Paling lambat 3 (tiga) hari kerja  | Apabila terlambat, pelayanan diselesaikan paling lambat 5 hari kerja | 0",
      "Paling lambat 3 (tiga) hari kerja  | Materi dikirim selambat-lambatnya 7 (tujuh) hari sebelum jadwal | 0",
      "Tergantung permasalahan            | Pelayanan diberikan sesuai standar | 0"})
  void guarantee_and_promise(String promise, String guarantee, int count) {
    assertThat(Given.standard(Map.of(COMPLETION_TIME, promise, SERVICE_GUARANTEE, guarantee)).found("L22")).hasSize(count);
  }

  @Test
  void words_of_another_service() {
    Given given = Given.decree().with("Konsultasi", Map.of(PROCEDURE, "1. Pemohon datang<br>2. Pegawai memberikan konsultasi"))
        .with("Layanan Pengaduan", Map.of(PROCEDURE, "1. Pemohon datang<br>2. Pegawai memberikan konsultasi kepada pengguna layanan"))
        .with("Audiensi", Map.of(PRODUCT, "Pertemuan audiensi dengan pejabat"));
    assertThat(given.findings()).filteredOn(f -> f.rule().equals("L02")).singleElement()
        .satisfies(f -> assertThat(f.params()).containsEntry("service", "Layanan Pengaduan"));
  }

  @Test
  void words_of_a_service_the_decree_does_not_have_are_its_own_way_to_speak() {
    assertThat(Given.decree().with("Layanan Pengaduan", Map.of(PROCEDURE, "1. Pemohon datang<br>2. Pegawai memberikan konsultasi"))
        .found("L02")).isEmpty();
    assertThat(Given.decree().with("Konsultasi", Map.of()).with("Konsultasi dan Pengaduan", Map.of(PRODUCT,
        "Pegawai memberikan konsultasi"))
        .found("L02")).isEmpty();
  }

  @Test
  void subject_of_another_group() {
    Given given = Given.decree().group("PELAKSANAAN BUDAYA KERJA").with("Konsultasi", Map.of(COMPETENCE,
        "Pengetahuan terkait pelaksanaan Budaya Kerja"))
        .group("KELEMBAGAAN PERANGKAT DAERAH").with("Konsultasi", Map.of(COMPETENCE, "Pengetahuan terkait pelaksanaan Budaya Kerja"))
        .group("AKUNTABILITAS KINERJA").with("Konsultasi", Map.of(PROCEDURE,
        "1. Pemohon menyampaikan surat kepada Kabag Kelembagaan Perangkat Daerah<br>2. Kabag menjawab"));
    assertThat(given.findings()).filteredOn(f -> f.rule().equals("L23")).singleElement()
        .satisfies(f -> assertThat(f.params()).containsEntry("group", "KELEMBAGAAN PERANGKAT DAERAH"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "5 (lima) orang, terdiri dari: 1 orang kepala dan 3 orang petugas | 1",
      "4 (empat) orang, terdiri dari: 1 orang kepala dan 3 orang petugas | 0",
      "5 (lima) orang | 0", "Dokter 4 orang, perawat 20 orang | 0", "5 orang, terdiri dari petugas loket | 0"})
  void staff_and_its_parts(String words, int count) {
    assertThat(Given.cell(STAFF_COUNT, words).found("L24")).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "1. Pendaftaran: 10 menit<br>2. Pemeriksaan: 15 menit<br>3. Total: 30 menit | 1",
      "1. Pendaftaran: 10 menit<br>2. Pemeriksaan: 20 menit<br>3. Total: 30 menit | 0",
      "1. Pendaftaran: 10 menit<br>2. Verifikasi: 1 hari kerja<br>3. Total: 2 hari kerja | 0",
      "1. Pendaftaran: 10 menit<br>2. Pemeriksaan: 20 menit | 0"})
  void times_and_their_total(String words, int count) {
    assertThat(Given.cell(COMPLETION_TIME, words).found("L24")).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Formulir: Rp10.000; Materai: Rp10.000; Total: Rp25.000 | 1", "Formulir: Rp10.000; Materai: Rp10.000; Jumlah: Rp20.000 | 0",
      "Dewasa: Rp10.000; Anak: Rp5.000 | 0", "Tidak dipungut biaya | 0"})
  void fees_and_their_total(String words, int count) {
    assertThat(Given.cell(FEE, words).found("L24")).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Dilakukan secara berkala | 1", "Rapat evaluasi | 1", "Dilakukan tiap triwulan | 0",
      "Sekurang-kurangnya 1 (satu) kali dalam setahun | 0",
      "Evaluasi tahunan | 0", "Setiap akhir kegiatan | 0", "Survei setiap 6 (enam) bulan | 0"})
  void evaluation_without_an_interval(String words, int count) {
    assertThat(Given.cell(EVALUATION, words).found("L25")).hasSize(count);
  }

  @Test
  void nothing_but_circulars() {
    assertThat(Given.cell(LEGAL_BASIS, "Surat Edaran Gubernur Nomor 62 Tahun 2024").found("L36")).hasSize(1);
    assertThat(Given.cell(LEGAL_BASIS, "1. Undang-Undang Nomor 25 Tahun 2009<br>2. Surat Edaran Nomor 62 Tahun 2024")
        .found("L36")).isEmpty();
  }

  @Test
  void required_channel_is_found_by_its_address_or_its_name() {
    assertThat(Given.cell(COMPLAINT_HANDLING, "Telepon: (0721) 481166").found("L33")).hasSize(1);
    for (String named : List.of("www.lapor.go.id", "SP4N-LAPOR!", "Aplikasi SP4N LAPOR", "LAPOR! melalui SMS 1708")) {
      assertThat(Given.cell(COMPLAINT_HANDLING, "Telepon: (0721) 481166<br>" + named).found("L33")).as(named).isEmpty();
    }
  }
}
