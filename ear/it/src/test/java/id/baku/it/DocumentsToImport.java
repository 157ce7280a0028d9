package id.baku.it;

import id.baku.decrees.BlankTemplate;
import id.baku.decrees.DecreeParser;
import id.baku.decrees.formats.DocxDocument;
import id.baku.decrees.formats.HostileFiles;
import id.baku.decrees.formats.HtmlDocument;
import id.baku.decrees.formats.PdfDocument;
import id.baku.decrees.formats.Written;
import id.baku.decrees.formats.XlsxDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Documents for the tests inside the server, made outside of it, where the libraries are that write them. */
final class DocumentsToImport {

  private DocumentsToImport() {}

  /** By file name: the real decree in every format, one that takes long, and files nobody should read. */
  static Map<String, byte[]> all() {
    try {
      String decree = decree();
      Written written = Written.of(decree);
      Map<String, byte[]> all = new HashMap<>(Map.of("keputusan.html", HtmlDocument.rich(written), "keputusan.docx", DocxDocument.rich(written),
          "keputusan.pdf", PdfDocument.ruled(written), "keputusan.xlsx", XlsxDocument.sheet(written), "templat-salah.xlsx", filledWrongly(),
          "panjang.txt", decree.repeat(60).getBytes(StandardCharsets.UTF_8)));
      all.putAll(Map.of("bom.docx", HostileFiles.zipBomb(), "entitas.docx", HostileFiles.entityFromOutside(), "makro.docm", HostileFiles.macros(),
          "lama.doc", HostileFiles.oldWord(), "terkunci.docx", HostileFiles.lockedWord(), "terkunci.pdf", HostileFiles.lockedPdf(),
          "pindaian.pdf", HostileFiles.scannedPdf(), "sepuluh-ribu-halaman.pdf", HostileFiles.tenThousandPages()));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One heading of it is broken by the width of its page only. */
  private static String decree() throws IOException {
    try (InputStream in = DecreeParser.class.getResourceAsStream("lampung-2024.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(KELEMBAGAAN)\\s+(KABUPATEN/KOTA)", "$1 $2");
    }
  }

  /** The template with a standard, and a row that names no service. */
  private static byte[] filledWrongly() throws IOException {
    ByteArrayOutputStream blank = new ByteArrayOutputStream();
    BlankTemplate.write(blank);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank.toByteArray())); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fill(workbook, 1, "", "Izin Klinik", "Surat permohonan");
      fill(workbook, 2, "", "", "Akta");
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static void fill(XSSFWorkbook workbook, int at, String... cells) {
    Row row = workbook.getSheet("Standar").createRow(at);
    for (int c = 0; c < cells.length; c++) {
      row.createCell(c).setCellValue(cells[c]);
    }
  }
}
