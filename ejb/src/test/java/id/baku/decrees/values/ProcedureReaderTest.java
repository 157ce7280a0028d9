package id.baku.decrees.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureReaderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Petugas loket memanggil pemohon | Petugas loket", "Pemohon datang ke kantor | Pemohon",
      "Kepala Dinas menandatangani izin | Kepala Dinas", "Verifikasi berkas oleh petugas | petugas",
      "Berkas diperiksa oleh petugas loket dan diteruskan | petugas loket", "Bagian Umum menerima surat | Bagian Umum",
      "Serahkan berkas ke loket |", "Rekam medis dicari petugas |", "Pengajuan melalui aplikasi |",
      "Pembayaran berdasarkan tagihan |", "Verifikasi berkas |", "Pemeriksaan mendalam |"})
  void knows_who_acts_only_when_it_is_somebody(String text, String actor) {
    assertThat(ProcedureReader.read(Cells.lines(text)).steps().getFirst().actor()).isEqualTo(actor);
  }
}
