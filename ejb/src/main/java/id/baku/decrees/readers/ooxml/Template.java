package id.baku.decrees.readers.ooxml;

import id.baku.standards.ComponentKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the template for offices says: its sheets and the labels in them. Written and read by the same words. */
final class Template {

  static final String STANDARDS = "Standar";
  static final String DECREE = "Keputusan";
  static final String HELP = "Petunjuk";

  static final String GROUP = "Kelompok Layanan";
  static final String SERVICE = "Nama Layanan";

  /** The fields of the decree, one below the other. */
  enum Field {
    NUMBER("Nomor keputusan", "Misalnya 000.8/12/2026."),
    TITLE("Tentang", "Judul keputusan, tanpa kata TENTANG."),
    ISSUER("Pejabat yang menetapkan", "Misalnya Kepala Dinas Kesehatan Kabupaten Teluk Biru."),
    CONSIDERATIONS("Menimbang", "Satu butir satu baris (Alt+Enter)."),
    LEGAL_BASIS("Mengingat", "Satu peraturan satu baris (Alt+Enter)."),
    DICTUMS("Diktum", "Satu diktum satu baris; baris pertama menjadi KESATU."),
    PLACE("Ditetapkan di", "Nama kota."),
    DATE("Pada tanggal", "Misalnya 12 Februari 2026."),
    POSITION("Jabatan penanda tangan", "Misalnya Kepala Dinas Kesehatan."),
    NAME("Nama penanda tangan", "Dengan gelar."),
    RANK("Pangkat", "Misalnya Pembina Utama Muda."),
    NIP("NIP", "18 angka.");

    final String label;
    final String hint;

    Field(String label, String hint) {
      this.label = label;
      this.hint = hint;
    }
  }

  static final List<String> HELP_LINES = List.of(
      "Cara mengisi",
      "1. Lembar Keputusan: isi keterangan keputusan yang menetapkan standar. Boleh kosong jika belum ada keputusan.",
      "2. Lembar Standar: satu layanan satu baris. Kolom Nama Layanan wajib diisi.",
      "3. Beberapa butir dalam satu sel: satu butir satu baris, tekan Alt+Enter untuk pindah baris.",
      "4. Jangka waktu: tulis angka dan satuannya, misalnya \"3 (tiga) hari kerja\".",
      "5. Biaya: tulis \"Tidak dipungut biaya\", atau satu tarif satu baris, misalnya \"Dokter umum: Rp 50.000\".",
      "6. Pengaduan: satu saluran satu baris, misalnya \"Telepon: (0721) 481166\".",
      "7. Jangan mengubah judul kolom. Komponen yang tidak ada dikosongkan.",
      "8. Simpan sebagai .xlsx tanpa kata sandi dan tanpa makro.",
      "Empat belas komponen menurut UU 25/2009 Pasal 21 dan PermenPANRB 15/2014.");

  private static final Map<ComponentKind, String> LABELS = new EnumMap<>(Map.ofEntries(
      Map.entry(ComponentKind.REQUIREMENTS, "Persyaratan"),
      Map.entry(ComponentKind.PROCEDURE, "Sistem, Mekanisme, dan Prosedur"),
      Map.entry(ComponentKind.COMPLETION_TIME, "Jangka Waktu Penyelesaian"),
      Map.entry(ComponentKind.FEE, "Biaya/Tarif"),
      Map.entry(ComponentKind.PRODUCT, "Produk Pelayanan"),
      Map.entry(ComponentKind.COMPLAINT_HANDLING, "Penanganan Pengaduan, Saran, dan Masukan"),
      Map.entry(ComponentKind.LEGAL_BASIS, "Dasar Hukum"),
      Map.entry(ComponentKind.FACILITIES, "Sarana, Prasarana, dan/atau Fasilitas"),
      Map.entry(ComponentKind.COMPETENCE, "Kompetensi Pelaksana"),
      Map.entry(ComponentKind.INTERNAL_SUPERVISION, "Pengawasan Internal"),
      Map.entry(ComponentKind.STAFF_COUNT, "Jumlah Pelaksana"),
      Map.entry(ComponentKind.SERVICE_GUARANTEE, "Jaminan Pelayanan"),
      Map.entry(ComponentKind.SAFETY_GUARANTEE, "Jaminan Keamanan dan Keselamatan Pelayanan"),
      Map.entry(ComponentKind.EVALUATION, "Evaluasi Kinerja Pelaksana")));

  private Template() {}

  static String label(ComponentKind kind) {
    return LABELS.get(kind);
  }
}
