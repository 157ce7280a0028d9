package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.CellContent.Channel;
import id.baku.decrees.CellContent.FeeItem;
import id.baku.decrees.CellContent.Item;
import id.baku.decrees.CellContent.Step;
import id.baku.standards.ChannelKind;
import id.baku.standards.ComponentKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TemplateTest {

  private interface Filling {
    void fill(XSSFWorkbook workbook);
  }

  private static ParsedDecree filled(Filling filling) throws IOException {
    ByteArrayOutputStream blank = new ByteArrayOutputStream();
    BlankTemplate.write(blank);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank.toByteArray()));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      filling.fill(workbook);
      workbook.write(out);
      ParsedDecree decree = new DecreeParser().parse(out.toByteArray(), "templat.xlsx");
      Complete.assertComplete(decree, text -> text);
      return decree;
    }
  }

  private static void row(XSSFWorkbook workbook, int number, String... cells) {
    Row row = workbook.getSheet("Standar").createRow(number);
    for (int c = 0; c < cells.length; c++) {
      row.createCell(c).setCellValue(cells[c]);
    }
  }

  private static void decree(XSSFWorkbook workbook, String... values) {
    XSSFSheet sheet = workbook.getSheet("Keputusan");
    for (int i = 0; i < values.length; i++) {
      sheet.getRow(i).getCell(1).setCellValue(values[i]);
    }
  }

  @Test
  void has_a_column_for_every_component_and_is_read_as_empty() throws IOException {
    ByteArrayOutputStream blank = new ByteArrayOutputStream();
    BlankTemplate.write(blank);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank.toByteArray()))) {
      assertThat(workbook.getSheet("Standar").getRow(0).getLastCellNum()).isEqualTo((short) 16);
      assertThat(workbook.getSheet("Standar").getPaneInformation().isFreezePane()).isTrue();
      assertThat(workbook.getSheet("Petunjuk").getRow(0).getCell(0).getStringCellValue()).isEqualTo("Cara mengisi");
    }
  }

  @Test
  void reads_decree_and_standards() throws IOException {
    ParsedDecree decree = filled(workbook -> {
      decree(workbook, "440/17/2026", "Standar Pelayanan Dinas Kesehatan", "Kepala Dinas Kesehatan Kabupaten Teluk Biru",
          "bahwa pelayanan perlu distandarkan;", "Undang-Undang Nomor 25 Tahun 2009\nUndang-Undang Nomor 17 Tahun 2023",
          "Menetapkan standar pelayanan.\nKeputusan ini berlaku sejak ditetapkan.", "Teluk Biru", "12 Februari 2026",
          "Kepala Dinas Kesehatan", "dr. RATNA SARI", "Pembina Tingkat I", "197505052000032004");
      row(workbook, 1, "Perizinan", "Izin Klinik", "Surat permohonan\nAkta badan hukum", "Pemohon mengajukan berkas\nPetugas memeriksa",
          "14 (empat belas) hari kerja", "Klinik pratama: Rp 250.000\nKlinik utama: Rp 500.000", "Surat izin",
          "Telepon: (0721) 481166\nEmail: dinkes@telukbiru.example.id", "UU 17/2023", "Loket\nkomputer", "Sarjana hukum",
          "Inspektorat", "4 (empat) orang", "Tepat waktu", "Arsip aman", "Dilaksanakan 6 (enam) bulan sekali");
      row(workbook, 2, "Perizinan", "Izin Apotek", "KTP");
    });

    assertThat(decree.rowErrors()).isEmpty();
    assertThat(decree.header().number()).isEqualTo("440/17/2026");
    assertThat(decree.header().date()).isEqualTo(LocalDate.of(2026, 2, 12));
    assertThat(decree.header().issuer()).isEqualTo("Kepala Dinas Kesehatan Kabupaten Teluk Biru");
    assertThat(decree.header().title()).isEqualTo("Standar Pelayanan Dinas Kesehatan");
    assertThat(decree.header().legalBasis()).hasSize(2);
    assertThat(decree.header().dictums()).extracting(Dictum::ordinal).containsExactly("KESATU", "KEDUA");
    assertThat(decree.header().signatory().name()).isEqualTo("dr. RATNA SARI");
    assertThat(decree.header().signatory().position()).isEqualTo("Kepala Dinas Kesehatan");
    assertThat(decree.standards()).extracting(ParsedStandard::group, ParsedStandard::serviceType).containsExactly(
        org.assertj.core.groups.Tuple.tuple("Perizinan", "Izin Klinik"), org.assertj.core.groups.Tuple.tuple("Perizinan", "Izin Apotek"));
    ParsedStandard clinic = decree.standards().getFirst();
    assertThat(clinic.missing()).isEmpty();
    assertThat(((CellContent.Items) clinic.cells().get(ComponentKind.FACILITIES).content()).items()).extracting(Item::text)
        .containsExactly("Loket", "komputer");
    assertThat(((CellContent.Procedure) clinic.cells().get(ComponentKind.PROCEDURE).content()).steps()).extracting(Step::text)
        .containsExactly("Pemohon mengajukan berkas", "Petugas memeriksa");
    assertThat(((CellContent.Fees) clinic.cells().get(ComponentKind.FEE).content()).items()).containsExactly(
        new FeeItem("Klinik pratama", 250_000, null), new FeeItem("Klinik utama", 500_000, null));
    assertThat(((CellContent.Channels) clinic.cells().get(ComponentKind.COMPLAINT_HANDLING).content()).channels()).containsExactly(
        new Channel(ChannelKind.PHONE, "(0721) 481166"), new Channel(ChannelKind.EMAIL, "dinkes@telukbiru.example.id"));
  }

  @Test
  void names_rows_that_cannot_be_right() throws IOException {
    ParsedDecree decree = filled(workbook -> {
      decree(workbook, "1/2026", "Standar", "Camat", "", "", "", "Kota", "besok", "Camat", "A", "B", "123");
      row(workbook, 1, "", "Surat Pindah", "KTP", "", "secepatnya", "mahal");
      row(workbook, 3, "", "", "KTP");
      row(workbook, 4, "", "Surat Pindah", "KK", "", "", "", "", "", "", "", "", "", "beberapa orang");
      row(workbook, 5, "", "Kosong");
      row(workbook, 6, "", "Lain", "#REF!");
      workbook.getSheet("Standar").getRow(0).createCell(16).setCellValue("Catatan kami");
      workbook.getSheet("Standar").getRow(1).createCell(16).setCellValue("periksa lagi");
    });

    assertThat(decree.rowErrors()).extracting(RowError::sheet, RowError::row, RowError::column).containsExactlyInAnyOrder(
        at("Keputusan", 8, "Pada tanggal"), at("Keputusan", 12, "NIP"), at("Standar", 2, "Jangka Waktu Penyelesaian"),
        at("Standar", 2, "Biaya/Tarif"), at("Standar", 4, "Nama Layanan"), at("Standar", 5, "Nama Layanan"),
        at("Standar", 5, "Jumlah Pelaksana"), at("Standar", 6, "Nama Layanan"), at("Standar", 7, "Persyaratan"),
        at("Standar", 1, "Catatan kami"));
    assertThat(decree.report().lines()).contains("Kesalahan baris: 10")
        .contains("  lembar Standar, baris 4, kolom Nama Layanan: kosong, padahal barisnya berisi; baris ini tidak menjadi standar");
    assertThat(ParsedDecreeJson.of(decree).getJsonArray("row_errors")).hasSize(10).first().asString().contains("\"row\":", "\"problem\":");
    assertThat(String.join(" ", decree.remainders().stream().map(Remainder::text).toList())).contains("periksa lagi");
  }

  private static org.assertj.core.groups.Tuple at(String sheet, int row, String column) {
    return org.assertj.core.groups.Tuple.tuple(sheet, row, column);
  }

  @Test
  void reads_the_blank_template_as_a_document_without_standards() throws IOException {
    assertThat(List.of(filledCode())).containsExactly("decree.empty");
  }

  private static String filledCode() throws IOException {
    try {
      filled(workbook -> { });
      return "read";
    } catch (UnreadableDecree empty) {
      return empty.code();
    }
  }
}
