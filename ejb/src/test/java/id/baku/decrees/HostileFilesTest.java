package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.formats.HostileFiles;
import id.baku.decrees.formats.RawZip;
import id.baku.decrees.readers.Budget;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** Files that are broken, locked or meant to do harm: each is refused quickly, for the right reason, in small memory. */
class HostileFilesTest {

  private static final Duration QUICK = Duration.ofSeconds(10);

  private static void refuses(byte[] bytes, Reason... reasons) {
    long begin = System.nanoTime();
    UnreadableDecree refusal = catchThrowableOfType(UnreadableDecree.class, () -> new DecreeParser().parse(bytes, "berkas"));
    assertThat(refusal).isNotNull();
    assertThat(refusal.reason()).isIn((Object[]) reasons);
    assertThat(refusal.explanation()).isNotBlank();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(QUICK);
  }

  @Test
  void formats_that_are_known_but_not_read() throws Exception {
    refuses("{\\rtf1 Persyaratan}".getBytes(StandardCharsets.US_ASCII), Reason.RTF);
    refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0}, Reason.IMAGE);
    refuses(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, Reason.IMAGE);
    refuses(new RawZip().with("surat.txt", "Persyaratan: KTP").bytes(), Reason.ARCHIVE);
    refuses(new RawZip().with("mimetype", "application/vnd.oasis.opendocument.text").with("content.xml", "<x/>").bytes(), Reason.OPEN_DOCUMENT);
    refuses(HostileFiles.oldWord(), Reason.OLD_OFFICE);
  }

  @Test
  void a_document_with_a_password() throws Exception {
    refuses(HostileFiles.lockedWord(), Reason.ENCRYPTED);
  }

  @Test
  void macros() {
    refuses(HostileFiles.macros(), Reason.MACROS);
    String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";
    refuses(HostileFiles.word().with("[Content_Types].xml", types).bytes(), Reason.MACROS);
  }

  @Test
  void entities_from_outside_and_a_billion_laughs() {
    String body = "<w:document " + RawZip.W + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
    refuses(HostileFiles.entityFromOutside(), Reason.UNSAFE_XML);
    StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
    for (int i = 1; i <= 30; i++) {
      laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    String bomb = laughs + "]>" + body.replace("&x;", "&a30;");
    refuses(HostileFiles.word().with("word/document.xml", bomb).bytes(), Reason.UNSAFE_XML);
    refuses(HostileFiles.word().with("word/document.xml", bomb.getBytes(StandardCharsets.UTF_16)).bytes(), Reason.UNSAFE_XML);
    refuses(HostileFiles.word().with("[Content_Types].xml", bomb).bytes(), Reason.UNSAFE_XML);
  }

  @Test
  void zip_bombs() {
    refuses(HostileFiles.zipBomb(), Reason.BOMB);
    refuses(HostileFiles.word().with("word/document.xml", " ".repeat(60_000_000)).bytes(), Reason.BOMB);
    refuses(RawZip.word("<w:p><w:r><w:t>" + "a".repeat(30_000_000) + "</w:t></w:r></w:p>", Map.of()).bytes(), Reason.BOMB);
    RawZip many = HostileFiles.word();
    for (int i = 0; i < 6_000; i++) {
      many.with("x/" + i, "");
    }
    refuses(many.bytes(), Reason.BOMB);
  }

  @Test
  void tables_inside_of_tables_without_end() {
    refuses(RawZip.word("<w:tbl><w:tr><w:tc>".repeat(1_500) + "</w:tc></w:tr></w:tbl>".repeat(1_500), Map.of()).bytes(), Reason.TOO_DEEP);
    refuses(("<html>" + "<div>".repeat(100_000)).getBytes(StandardCharsets.UTF_8), Reason.TOO_DEEP, Reason.EMPTY);
    refuses(("<html>" + "<table><tr><td>".repeat(20_000) + "x").getBytes(StandardCharsets.UTF_8), Reason.TOO_DEEP);
  }

  @Test
  void too_many_cells() {
    String row = "<w:tr>" + "<w:tc><w:p/></w:tc>".repeat(60) + "</w:tr>";
    StringBuilder rows = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < 4_000; i++) {
      rows.append(row.replaceFirst("<w:p/>", "<w:p><w:r><w:t>" + random.nextLong() + "</w:t></w:r></w:p>"));
    }
    refuses(RawZip.word("<w:tbl>" + rows + "</w:tbl>", Map.of()).bytes(), Reason.TOO_MANY_CELLS);
    refuses(("<table>" + ("<tr>" + "<td>x".repeat(100)).repeat(3_000)).getBytes(StandardCharsets.UTF_8), Reason.TOO_MANY_CELLS);
  }

  @Test
  void files_cut_off_anywhere_and_noise_behind_the_right_beginning() {
    byte[] whole = HostileFiles.harmlessWord();
    for (int part = 1; part < 20; part++) {
      refuses(Arrays.copyOf(whole, whole.length * part / 20), Reason.BROKEN, Reason.BINARY, Reason.ARCHIVE);
    }
    Random random = new Random(7);
    for (String magic : new String[] {"PK\003\004", "PK\005\006", "\u00d0\u00cf\021\u00e0\u00a1\u00b1\032\u00e1"}) {
      for (int round = 0; round < 20; round++) {
        byte[] noise = new byte[4_096];
        random.nextBytes(noise);
        byte[] begin = magic.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(begin, 0, noise, 0, begin.length);
        refuses(noise, Reason.BROKEN, Reason.OLD_OFFICE, Reason.ENCRYPTED, Reason.ARCHIVE);
      }
    }
  }

  @Test
  void flipped_bytes_end_in_a_reading_or_a_reason() {
    byte[] whole = HostileFiles.harmlessWord();
    Random random = new Random(11);
    for (int round = 0; round < 150; round++) {
      byte[] broken = whole.clone();
      for (int i = 0; i < 1 + random.nextInt(8); i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      try {
        Complete.assertComplete(new DecreeParser().parse(broken, "acak#" + round), text -> text);
      } catch (UnreadableDecree refused) {
        assertThat(refused.explanation()).isNotBlank();
      }
    }
  }

  @Test
  void a_pdf_that_is_locked_endless_or_a_picture() throws Exception {
    refuses(HostileFiles.lockedPdf(), Reason.ENCRYPTED);
    refuses(HostileFiles.tenThousandPages(), Reason.TOO_MANY_PAGES);
    refuses(HostileFiles.scannedPdf(), Reason.NO_TEXT_LAYER);
  }

  /** @param filters names of the filters, "/FlateDecode" */
  private static byte[] pdfWith(byte[] content, String filters) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<>>>>endobj\n4 0 obj<</Subtype/Image/Filter["
        + filters + "]/Length " + content.length + ">>stream\n").getBytes(StandardCharsets.ISO_8859_1));
    out.write(content);
    out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }

  private static byte[] packed(byte[] bytes) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void bombs_in_a_pdf() throws Exception {
    byte[] blanks = new byte[150_000_000];
    Arrays.fill(blanks, (byte) ' ');
    refuses(pdfWith(packed(blanks), "/FlateDecode"), Reason.BOMB);
    refuses(pdfWith(packed(packed(blanks)), "/FlateDecode/FlateDecode"), Reason.BOMB);
    byte[] objects = packed(blanks);
    String begin = "%PDF-1.5\n1 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + objects.length + ">>stream\n";
    byte[] file = new byte[begin.length() + objects.length];
    System.arraycopy(begin.getBytes(StandardCharsets.ISO_8859_1), 0, file, 0, begin.length());
    System.arraycopy(objects, 0, file, begin.length(), objects.length);
    refuses(file, Reason.BOMB);
  }

  @Test
  void pdf_files_cut_off_broken_or_nested_without_end() throws Exception {
    byte[] whole = HostileFiles.harmlessPdf();
    for (int part = 1; part < 20; part++) {
      try {
        Complete.assertComplete(new DecreeParser().parse(Arrays.copyOf(whole, whole.length * part / 20), "x"), text -> text);
      } catch (UnreadableDecree refused) {
        assertThat(refused.reason()).isIn(Reason.BROKEN, Reason.NO_TEXT_LAYER, Reason.BINARY);
      }
    }
    Random random = new Random(3);
    for (int round = 0; round < 60; round++) {
      byte[] broken = whole.clone();
      for (int i = 0; i < 1 + random.nextInt(20); i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      try {
        Complete.assertComplete(new DecreeParser().parse(broken, "acak#" + round), text -> text);
      } catch (UnreadableDecree refused) {
        assertThat(refused.explanation()).isNotBlank();
      }
    }
    byte[] noise = new byte[100_000];
    random.nextBytes(noise);
    System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1), 0, noise, 0, 9);
    refuses(noise, Reason.BROKEN);
    refuses(("%PDF-1.4\n1 0 obj " + "[".repeat(2_000_000)).getBytes(StandardCharsets.ISO_8859_1), Reason.BROKEN, Reason.TOO_DEEP);
    refuses(pdfWith(packed(("[".repeat(2_000_000)).getBytes(StandardCharsets.ISO_8859_1)), "/FlateDecode"),
        Reason.BROKEN, Reason.TOO_DEEP, Reason.NO_TEXT_LAYER);
  }

  @Test
  void fifty_megabytes() {
    refuses(new byte[50 * 1024 * 1024], Reason.TOO_LARGE);
  }

  @Test
  void what_takes_longer_than_it_may() {
    UnreadableDecree refusal = catchThrowableOfType(UnreadableDecree.class,
        () -> new DecreeParser().parse(HostileFiles.harmlessWord(), "lama.docx", new Budget(Duration.ZERO, percent -> { })));
    assertThat(refusal.reason()).isEqualTo(Reason.TOO_SLOW);
  }
}
