package id.baku.decrees.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.standards.ComponentKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

  private final Labels labels = new Labels();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Persyaratan Pelayanan | REQUIREMENTS", "Syarat-syarat | REQUIREMENTS", "Persyaratn | REQUIREMENTS",
      "Sistem, mekanisme, dan prosedur | PROCEDURE", "SOP | PROCEDURE", "Alur Pelayanan | PROCEDURE", "Tata Cara | PROCEDURE",
      "Jangka Waktu Penyelesaian | COMPLETION_TIME", "Waktu Penyelesaian | COMPLETION_TIME", "Lama Pelayanan | COMPLETION_TIME",
      "Biaya/tarif | FEE", "Tarif | FEE", "Retribusi | FEE", "Biaya (Rp) | FEE",
      "Produk Layanan | PRODUCT", "Hasil Pelayanan | PRODUCT",
      "Penanganan pengaduan, saran, dan masukan | COMPLAINT_HANDLING", "Sarana Pengaduan | COMPLAINT_HANDLING",
      "Dasar Hukum | LEGAL_BASIS", "Landasan Hukum | LEGAL_BASIS",
      "Sarana, Prasarana, dan/atau fasilitas | FACILITIES", "Sarpras | FACILITIES",
      "Kompetensi Pelaksana | COMPETENCE", "Kualifikasi Petugas | COMPETENCE",
      "Pengawasan Internal | INTERNAL_SUPERVISION", "Jumlah Pelaksana | STAFF_COUNT", "Jumlah Petugas | STAFF_COUNT",
      "Jaminan Pelayanan | SERVICE_GUARANTEE",
      "Jaminan Keamanan dan Keselamatan Pelayanan | SAFETY_GUARANTEE", "Evaluasi Kinerja Pelaksana | EVALUATION"})
  void knows_the_labels_by_many_names(String label, ComponentKind kind) {
    assertThat(labels.match(label)).hasValueSatisfying(m -> {
      assertThat(m.kind()).isEqualTo(kind);
      assertThat(m.confidence()).isGreaterThan(TableShape.LABEL);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Catatan", "Supervisi atasan langsung dan inspektorat", "Loket", "Jenis Pelayanan", "Jumlah",
      "Fotokopi ijazah yang dilegalisir", "Kepala Dinas menandatangani surat"})
  void does_not_see_labels_everywhere(String text) {
    assertThat(labels.match(text).filter(m -> m.confidence() >= TableShape.LABEL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "I. Jenis Pelayanan: Konsultasi | Konsultasi", "V. Jensi Pelayanan: Layanan Pengaduan | Layanan Pengaduan",
      "Nama Layanan : Izin Apotek | Izin Apotek", "JENIS PELAYANAN : KARTU KELUARGA | KARTU KELUARGA",
      "Layanan: Kartu Anggota | Kartu Anggota"})
  void reads_the_name_of_a_service(String line, String name) {
    assertThat(Headings.service(line)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Produk Layanan: Kartu", "Pelayanan rawat jalan", "Jenis kelamin: pria", "Kami melayani"})
  void does_not_take_other_lines_for_a_service(String line) {
    assertThat(Headings.service(line)).isNull();
  }
}
