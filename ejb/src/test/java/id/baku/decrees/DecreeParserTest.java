package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.standards.ComponentKind;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecreeParserTest {

  private static final String SMALL = "Nama Layanan: Kartu Kuning\nPersyaratan: KTP – asli\nBiaya: gratis\n";

  private final DecreeParser parser = new DecreeParser();

  @Test
  void refuses_an_empty_file() {
    refuses(new byte[0], "decree.empty");
    refuses(" \n\t\n".getBytes(StandardCharsets.UTF_8), "decree.empty");
    refuses(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, "decree.empty");
  }

  @Test
  void refuses_what_is_no_text() {
    refuses("%PDF-1.7\nPersyaratan".getBytes(StandardCharsets.ISO_8859_1), "decree.broken");
    refuses(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}, "decree.broken");
    refuses(new byte[] {'a', 0, 'b', 0}, "decree.binary");
    byte[] noise = new byte[4096];
    new java.util.Random(1).nextBytes(noise);
    refuses(noise, "decree.binary");
  }

  @Test
  void refuses_a_file_above_the_limit_without_reading_it(@TempDir Path dir) throws Exception {
    refuses(new byte[20 * 1024 * 1024 + 1], "decree.too-large");
    Path big = dir.resolve("besar.txt");
    try (var file = new java.io.RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(50L * 1024 * 1024);
    }
    assertThatThrownBy(() -> parser.parse(big)).isInstanceOfSatisfying(UnreadableDecree.class,
        e -> assertThat(e.code()).isEqualTo("decree.too-large"));
  }

  @Test
  void refuses_a_file_that_is_not_there_and_a_folder(@TempDir Path dir) {
    assertThatThrownBy(() -> parser.parse(dir.resolve("tidak-ada.txt"))).isInstanceOfSatisfying(UnreadableDecree.class,
        e -> assertThat(e.code()).isEqualTo("decree.not-found"));
    assertThatThrownBy(() -> parser.parse(dir)).isInstanceOfSatisfying(UnreadableDecree.class,
        e -> assertThat(e.code()).isEqualTo("decree.unreadable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16"})
  void reads_unicode(String charset) {
    ParsedDecree decree = parser.parse(SMALL.getBytes(Charset.forName(charset)), "kecil.txt");

    assertThat(decree.note()).isNull();
    assertThat(requirements(decree)).isEqualTo("KTP – asli");
  }

  @Test
  void reads_little_endian_with_its_mark_and_utf8_with_its_mark() {
    assertThat(requirements(parser.parse(("\ufeff" + SMALL).getBytes(StandardCharsets.UTF_16LE), "le.txt")))
        .isEqualTo("KTP – asli");
    ParsedDecree marked = parser.parse(("\ufeff" + SMALL).getBytes(StandardCharsets.UTF_8), "bom.txt");
    assertThat(marked.source()).isEqualTo(SMALL);
  }

  @Test
  void reads_windows_1252_and_says_so() {
    ParsedDecree decree = parser.parse(SMALL.getBytes(Charset.forName("windows-1252")), "lama.txt");

    assertThat(requirements(decree)).isEqualTo("KTP – asli");
    assertThat(decree.note()).contains("windows-1252");
    assertThat(decree.report().lines()).anyMatch(l -> l.contains("windows-1252"));
  }

  @Test
  void reads_any_line_ends() {
    assertThat(requirements(parser.parse(SMALL.replace("\n", "\r\n"), "dos.txt"))).isEqualTo("KTP – asli");
    assertThat(requirements(parser.parse(SMALL.replace("\n", "\r"), "mac.txt"))).isEqualTo("KTP – asli");
  }

  @Test
  void finds_no_standard_in_other_texts() {
    ParsedDecree decree = parser.parse("Pada suatu hari hiduplah seekor kancil.\nIa suka mentimun.\n", "dongeng.txt");

    assertThat(decree.hasStandards()).isFalse();
    assertThat(decree.remainders()).hasSize(1);
    assertThat(decree.header().isEmpty()).isTrue();
  }

  @Test
  void counts_what_it_found() {
    ParseReport report = parser.parse(SMALL + "\n\nSampai jumpa!\n", "kecil.txt").report();

    assertThat(report.standards()).isEqualTo(1);
    assertThat(report.cellsFound()).isEqualTo(2);
    assertThat(report.cellsMissing()).isEqualTo(12);
    assertThat(report.lines()).anyMatch(l -> l.equals("Standar pelayanan: 1"));
  }

  @Test
  void prints_json_with_the_keys_of_the_schema() {
    StringWriter out = new StringWriter();

    ParsedDecreeJson.write(parser.parse(SMALL, "kecil.txt"), out);

    assertThat(out.toString()).startsWith("{").endsWith("}\n")
        .contains("\"service_type\": \"Kartu Kuning\"", "\"free\": true", "\"remainders\"", "\"persyaratan\"");
  }

  /** No measuring: these inputs would run for hours if any step were worse than linear. */
  @ParameterizedTest
  @ValueSource(strings = {"|", "<", "[", "(", "1. ", "a. Persyaratan ", "<table><tr><td>", "<li>", "&", "\t", "a", "9",
      "Rp ", "Persyaratan: x\n", "| a | b |\n", "STANDAR PELAYANAN A\n", "1 (", "\n", "x\n", "- a ", "; A", "**", "=",
      "Persyaratan\n", "1\tBiaya\tRp 1.000, ", "No  Komponen  Uraian\n", "1. Nama Layanan: A\nPersyaratan: b\n", "@", "a@",
      "A -> ", "0812 ", "hari kerja ", "Telp ", "<p>", "</p>", "(0721) 4", ". ", "NOMOR ", "KESATU\n", "LAMPIRAN\n", "```\n",
      "ayat (1) ", "1) a 2) b ", "Rp 1, gratis (a), ", "Rp 1 s.d. 2, ", "1 hari s.d. ", "satu satu ", "satu rupiah ",
      "Ditetapkan di A\n", "Menimbang: a. b\n", "KEPALA A,\n", "Komponen Uraian\n", "Jenis Pelayanan: A\n"})
  void stays_linear_on_hostile_input(String piece) {
    String prefix = piece.length() % 2 == 0 ? "" : "1\tBiaya/Tarif\t";
    String text = prefix + piece.repeat(300_000 / piece.length()) + "z";

    ParsedDecree decree = parser.parse(text, "ganas.txt");

    assertThat(decree.source()).hasSameSizeAs(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"|", "[", "<td>", "x\n"})
  void finishes_five_megabytes_of_signs(String piece) {
    String text = piece.repeat(5_000_000 / piece.length()) + "z";

    assertThat(parser.parse(text, "besar.txt").remainders()).isNotEmpty();
  }

  private static String requirements(ParsedDecree decree) {
    return decree.standards().getFirst().cell(ComponentKind.REQUIREMENTS).orElseThrow().text();
  }

  private void refuses(byte[] bytes, String code) {
    assertThatThrownBy(() -> parser.parse(bytes, "berkas.txt")).isInstanceOfSatisfying(UnreadableDecree.class, e -> {
      assertThat(e.code()).isEqualTo(code);
      assertThat(e.explanation()).isNotBlank();
    });
  }
}
