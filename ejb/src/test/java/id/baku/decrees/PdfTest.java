package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.CellContent.Item;
import id.baku.decrees.CellContent.Items;
import id.baku.standards.ComponentKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Pages drawn by hand: every word and every line at its place. */
class PdfTest {

  private final PDDocument document = new PDDocument();
  private PDPageContentStream out;

  private void page(int rotation) throws IOException {
    if (out != null) {
      out.close();
    }
    PDPage page = new PDPage(PDRectangle.A4);
    page.setRotation(rotation);
    document.addPage(page);
    out = new PDPageContentStream(document, page);
    if (rotation == 90) {
      out.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
    }
  }

  private void show(float x, float y, String text) throws IOException {
    out.beginText();
    out.setFont(new PDType1Font(FontName.TIMES_ROMAN), 11);
    out.newLineAtOffset(x, y);
    out.showText(text);
    out.endText();
  }

  private void line(float x1, float y1, float x2, float y2) throws IOException {
    out.moveTo(x1, y1);
    out.lineTo(x2, y2);
    out.stroke();
  }

  private ParsedDecree read() throws IOException {
    out.close();
    try (document; ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.save(bytes);
      ParsedDecree decree = new DecreeParser().parse(bytes.toByteArray(), "cetak.pdf");
      Complete.assertComplete(decree, text -> text);
      return decree;
    }
  }

  @Test
  void a_line_that_fills_its_width_does_not_swallow_the_next_part_of_the_decree() throws IOException {
    page(0);
    float y = 760;
    for (String text : List.of("KEPUTUSAN KEPALA DINAS KEPENDUDUKAN", "NOMOR 470/12/2025", "TENTANG",
        "STANDAR PELAYANAN PADA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", "Menimbang : a. bahwa perlu standar pelayanan;",
        "MEMUTUSKAN:", "KESATU : Standar pelayanan berlaku bagi semua orang yang datang ke kantor dinas.",
        "KEDUA : Keputusan ini mulai berlaku.", "Jenis Pelayanan: Surat Pindah", "Persyaratan: KTP", "Biaya: gratis")) {
      show(60, y, text);
      y -= 14;
    }
    DecreeHeader header = read().header();
    assertThat(header.title()).isEqualTo("STANDAR PELAYANAN PADA DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL");
    assertThat(header.considerations()).containsExactly("bahwa perlu standar pelayanan");
    assertThat(header.dictums()).hasSize(2);
  }

  /** A border as browsers print it: four corners, filled, and no line back to the first. */
  private void bevel(float left, float top, float right, float bottom) throws IOException {
    out.moveTo(left, top);
    out.lineTo(right, top);
    out.lineTo(right - 1, bottom);
    out.lineTo(left + 1, bottom);
    out.fill();
  }

  @Test
  void reads_a_table_whose_borders_are_filled_shapes() throws IOException {
    page(0);
    show(60, 500, "Jenis Pelayanan: Surat Pindah");
    for (float y : new float[] {480, 450, 420}) {
      bevel(50, y, 500, y - 1);
    }
    for (float x : new float[] {50, 210, 500}) {
      bevel(x, 480, x + 1, 420);
    }
    show(60, 465, "Persyaratan");
    show(220, 470, "1. KTP");
    show(220, 456, "2. KK");
    show(60, 435, "Produk");
    show(220, 435, "Surat");

    ParsedStandard standard = read().standards().getFirst();
    assertThat(standard.serviceType()).isEqualTo("Surat Pindah");
    assertThat(((Items) standard.cell(ComponentKind.REQUIREMENTS).orElseThrow().content()).items()).extracting(Item::text)
        .containsExactly("KTP", "KK");
    assertThat(standard.cell(ComponentKind.PRODUCT).orElseThrow().text()).isEqualTo("Surat");
  }

  /** A table whose label spans two rows, without its outer borders left and right, on a page that is turned or not. */
  private void table(int rotation) throws IOException {
    page(rotation);
    show(60, 500, "Jenis Pelayanan: Surat Pindah");
    for (float y : new float[] {480, 460, 420, 380}) {
      line(50, y, 500, y);
    }
    line(210, 440, 500, 440);
    line(80, 480, 80, 380);
    line(210, 480, 210, 380);
    show(55, 467, "No");
    show(90, 467, "Komponen");
    show(260, 467, "Uraian");
    show(60, 447, "1");
    show(90, 447, "Persyaratan");
    show(220, 447, "1. Surat pengantar RT;");
    show(220, 427, "2. KTP asli");
    show(60, 407, "2");
    show(90, 407, "Biaya/tarif");
    show(220, 407, "Tidak dipungut biaya");
  }

  private static void assertTable(ParsedDecree decree) {
    assertThat(decree.standards()).singleElement().satisfies(standard -> {
      assertThat(standard.serviceType()).isEqualTo("Surat Pindah");
      assertThat(standard.cell(ComponentKind.REQUIREMENTS).orElseThrow().content()).isEqualTo(new Items(
          List.of(new Item("Surat pengantar RT", List.of()), new Item("KTP asli", List.of()))));
      assertThat(((CellContent.Fees) standard.cell(ComponentKind.FEE).orElseThrow().content()).free()).isTrue();
    });
  }

  @Test
  void reads_merged_cells_and_tables_open_at_their_sides() throws IOException {
    table(0);
    assertTable(read());
  }

  @Test
  void reads_a_page_that_is_stored_lying() throws IOException {
    table(90);
    assertTable(read());
  }

  @Test
  void makes_words_whole_that_were_parted_at_the_end_of_a_line() throws IOException {
    page(0);
    show(60, 700, "Jenis Pelayanan: Izin");
    for (float y : new float[] {680, 560, 500}) {
      line(50, y, 330, y);
    }
    for (float x : new float[] {50, 160, 330}) {
      line(x, 680, x, 500);
    }
    show(55, 660, "Dasar hukum");
    List<String> lines = List.of("Peraturan perundang-undangan me-", "ngenai izin dan peraturan perundang-",
        "undangan lain, lihat https://jdih.kota.", "example.id/izin");
    for (int i = 0; i < lines.size(); i++) {
      show(165, 660 - 14 * i, lines.get(i));
    }
    show(55, 540, "Biaya/tarif");
    show(165, 540, "Gratis");

    assertThat(read().standards().getFirst().cell(ComponentKind.LEGAL_BASIS).orElseThrow().text())
        .isEqualTo("Peraturan perundang-undangan mengenai izin dan peraturan perundang-undangan lain, lihat https://jdih.kota.example.id/izin");
  }

  @Test
  void sets_aside_what_every_page_repeats_and_names_pages_without_text() throws IOException {
    List<String> components = List.of("Persyaratan: KTP", "Biaya: gratis", "Produk: Surat");
    for (int i = 0; i < 4; i++) {
      page(0);
      if (i == 3) {
        out.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)), 0, 0, 590, 840);
        break;
      }
      show(60, 810, "Standar Pelayanan Kecamatan Rimba, lembar " + (i + 1));
      if (i == 0) {
        show(60, 720, "Nama Layanan: Surat Pindah");
      }
      show(60, 700, components.get(i));
      show(280, 30, "Halaman " + (i + 1) + " dari 4");
    }
    ParsedDecree decree = read();

    List<String> texts = new ArrayList<>();
    decree.standards().getFirst().cells().values().forEach(cell -> texts.add(cell.text()));
    assertThat(texts).containsExactlyInAnyOrder("KTP", "gratis", "Surat");
    assertThat(decree.note()).isEqualTo("Halaman tanpa teks (hasil pindai), tidak terbaca: 4.");
    assertThat(decree.remainders()).extracting(Remainder::text).anyMatch(t -> t.contains("lembar 2") && t.contains("Halaman 3 dari 4"));
  }
}
