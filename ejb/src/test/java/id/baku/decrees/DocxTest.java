package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.CellContent.FeeItem;
import id.baku.decrees.CellContent.Item;
import id.baku.decrees.CellContent.Items;
import id.baku.decrees.CellContent.Step;
import id.baku.decrees.formats.RawZip;
import id.baku.standards.ComponentKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A Word document in XML written by hand, with what libraries that make documents leave out. */
class DocxTest {

  private static final String STYLES = "<w:styles " + RawZip.W + ">"
      + "<w:style w:type=\"paragraph\" w:styleId=\"Judul2\"><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:b/><w:caps/></w:rPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"Butir\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      + "<w:style w:type=\"paragraph\" w:styleId=\"ButirAnak\"><w:basedOn w:val=\"Butir\"/></w:style></w:styles>";

  private static final String NUMBERING = "<w:numbering " + RawZip.W + ">"
      + "<w:abstractNum w:abstractNumId=\"7\">"
      + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:pStyle w:val=\"Butir\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
      + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl></w:abstractNum>"
      + "<w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
      + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl></w:abstractNum>"
      + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
      + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
      + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"8\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
      + "</w:numbering>";

  private static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String list(int id, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + id + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
  }

  private static String style(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
  }

  private static String row(String... cells) {
    return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
  }

  private static String merge(String kind) {
    return "<w:tcPr><w:vMerge" + kind + "/></w:tcPr>";
  }

  private static final String BODY = p("Jenis Pelayanan: Izin Reklame")
      + "<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\">"
      + "<w:drawing><w:txbxContent>" + p("Kotak di samping tabel") + "</w:txbxContent></w:drawing></mc:Choice>"
      + "<mc:Fallback><w:pict><w:txbxContent>" + p("Kotak di samping tabel") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
      + "<w:tbl><w:tblGrid><w:gridCol w:w=\"600\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"40\"/><w:gridCol w:w=\"6000\"/></w:tblGrid>"
      + row(p("No"), p("Komponen"), "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("Uraian"))
      + row(merge(" w:val=\"restart\"") + p("1"), "<w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("Persyaratan"),
          style("Butir", "Surat permohonan;") + "<w:p><w:pPr><w:pStyle w:val=\"ButirAnak\"/></w:pPr>"
          + "<w:r><w:t>Gambar </w:t></w:r><w:del><w:r><w:delText>lama</w:delText></w:r></w:del><w:ins>" + r("baru") + "</w:ins></w:p>")
      + row(merge("") + p(""), "<w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr>" + p(""), style("Butir", "KTP"))
      + "<w:sdt><w:sdtContent>" + row(p("2"), p("Prosedur"), "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
          + list(2, 0, "Pemohon mengajukan:") + list(2, 1, "berkas;") + list(2, 1, "gambar.") + list(2, 0, "Petugas memeriksa"))
      + "</w:sdtContent></w:sdt>"
      + row(p("3"), p("Biaya/tarif"), "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:tbl>"
          + row(p("Reklame kecil"), p("Rp 100.000")) + row(p("Reklame besar"), p("Rp 250.000")) + "</w:tbl>" + p(""))
      + row(p("4"), p("Pengaduan"), "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p>" + r("Surel: ") + "<w:hyperlink>" + r("aduan@")
          + r("kota.example.id") + "</w:hyperlink><w:r><w:br/><w:sym w:font=\"Wingdings\" w:char=\"F0A7\"/><w:t> Telepon:</w:t><w:tab/><w:t>(0721) 5</w:t>"
          + "<w:noBreakHyphen/><w:t>5512</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
      + row(p("5"), p("Sarana"), "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + list(3, 0, "Loket") + list(3, 0, "Komputer"))
      + "</w:tbl>";

  private static ParsedDecree read() {
    return new DecreeParser().parse(RawZip.word(BODY, Map.of("styles", STYLES, "numbering", NUMBERING,
        "header1", "<w:hdr " + RawZip.W + ">" + p("PEMERINTAH KOTA") + "</w:hdr>",
        "footnotes", "<w:footnotes " + RawZip.W + "><w:footnote w:id=\"2\">" + p("Pada jam kerja.") + "</w:footnote></w:footnotes>"))
        .bytes(), "reklame.docx");
  }

  private static ParsedCell cell(ComponentKind kind) {
    return read().standards().getFirst().cell(kind).orElseThrow();
  }

  @Test
  void reads_lists_numbered_by_styles_and_tracked_changes() {
    assertThat(read().standards()).singleElement().satisfies(s -> assertThat(s.serviceType()).isEqualTo("Izin Reklame"));
    assertThat(cell(ComponentKind.REQUIREMENTS).content()).isEqualTo(new Items(List.of(
        new Item("Surat permohonan", List.of()), new Item("Gambar baru", List.of()), new Item("KTP", List.of()))));
  }

  @Test
  void keeps_inner_lists_with_their_entries_and_starts_lists_anew() {
    assertThat(((CellContent.Procedure) cell(ComponentKind.PROCEDURE).content()).steps()).extracting(Step::no, Step::text)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("1", "Pemohon mengajukan: 1. berkas; 2. gambar"),
            org.assertj.core.groups.Tuple.tuple("2", "Petugas memeriksa"));
    assertThat(cell(ComponentKind.FACILITIES).text()).isEqualTo("1. Loket 2. Komputer");
  }

  @Test
  void reads_tables_inside_cells_links_symbols_and_breaks() {
    assertThat(((CellContent.Fees) cell(ComponentKind.FEE).content()).items()).containsExactly(
        new FeeItem("Reklame kecil", 100_000, null), new FeeItem("Reklame besar", 250_000, null));
    assertThat(cell(ComponentKind.COMPLAINT_HANDLING).text())
        .isEqualTo("Surel: aduan@kota.example.id \u25aa Telepon: (0721) 5-5512");
  }

  @Test
  void sets_aside_page_heads_footnotes_and_text_boxes_once() {
    ParsedDecree decree = read();

    Complete.assertComplete(decree, text -> text);
    assertThat(decree.remainders()).extracting(Remainder::text).anyMatch(t -> t.contains("Kotak di samping tabel"));
    assertThat(decree.source()).contains("PEMERINTAH KOTA", "Pada jam kerja.").doesNotContain("lama")
        .containsOnlyOnce("Kotak di samping tabel");
  }
}
