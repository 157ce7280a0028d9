package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.formats.DocxDocument;
import id.baku.decrees.formats.HtmlDocument;
import id.baku.decrees.formats.PdfDocument;
import id.baku.decrees.formats.Written;
import id.baku.decrees.formats.Written.Grid;
import id.baku.decrees.formats.Written.Text;
import id.baku.decrees.formats.XlsxDocument;
import id.baku.decrees.text.Markup;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The property that counts most: whatever the document, every character is accounted for exactly once, and what is
 * claimed can be found again in what was read ({@link Explained}).
 */
class NothingIsLostTest {

  private static final String SIGNS = "|\t \n<>/[]().;:-*#1234567890abcdeABCDE&\"'_\r\f,!=+";
  private static final List<String> WORDS = List.of("Persyaratan", "Biaya", "1.", "a.", "|", "\t", "\n", "\n\n",
      "<ol>", "<li>", "</td>", "<table>", "<tr><td>", "Jenis Pelayanan:", "STANDAR PELAYANAN", "Rp 10.000", "graph TD A[x] --> B",
      "KESATU", "MEMUTUSKAN", "Ditetapkan di", "NIP.", "LAMPIRAN", ":", "-", "##", "**", "1x24 jam", "&nbsp;", "Evaluasi",
      "No", "Komponen", "Uraian", "```", "---", "|---|", "Telp.", "(", ")", "NOMOR", "TENTANG", "Menimbang", "+---+");

  static List<String> documents() {
    return Fixtures.DOCUMENTS;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_character_is_a_claim_or_a_remainder(String document) {
    assertComplete(Fixtures.parsed(document));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void every_word_of_a_cell_stays_in_its_text(String document) {
    ParsedDecree decree = Fixtures.parsed(document);

    assertThat(decree.standards()).isNotEmpty();
    for (ParsedStandard standard : decree.standards()) {
      assertThat(standard.cells()).isNotEmpty();
      for (ParsedCell cell : standard.cells().values()) {
        StringBuilder source = new StringBuilder();
        cell.spans().forEach(s -> source.append(' ').append(Markup.clean(decree.source().substring(s.start(), s.end()))));
        assertThat(Words.of(cell.text())).as(cell.kind() + " line " + cell.span()).isEqualTo(Words.of(source.toString()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void entries_drop_nothing_but_list_signs(String document) {
    int checked = 0;
    for (ParsedStandard standard : Fixtures.parsed(document).standards()) {
      for (ParsedCell cell : standard.cells().values()) {
        if (cell.content() instanceof CellContent.Items items) {
          checked++;
          List<String> rest = new ArrayList<>(Words.of(cell.text()));
          items.items().forEach(item -> Words.of(item.text()).forEach(rest::remove));
          assertThat(rest).as(cell.toString()).allMatch(w -> w.length() <= 2 || w.startsWith("dan") || w.equals("serta"));
        }
      }
    }
    assertThat(checked).isPositive();
  }

  @Test
  void a_head_without_components_is_a_remainder() {
    assertRemains("No;Komponen;Uraian\n1;Persyaratan;KTP\n2;Biaya;gratis\n", "No;Komponen;Uraian");
    assertRemains("No;Komponen;Uraian\n1;Persyaratan;KTP\n\nPelayanan KTP\nPersyaratan: KTP\nBiaya: gratis\n",
        "No;Komponen;Uraian");
    assertRemains("Komponen Standar Pelayanan\n\nTidak ada.\n", "Komponen Standar Pelayanan");
  }

  @Test
  void a_name_without_a_standard_is_a_remainder() {
    assertRemains("Jenis Pelayanan: Kartu Kuning\nJenis Pelayanan: Kartu Biru\nPersyaratan: KTP\nBiaya: gratis\n",
        "Kartu Kuning");
    assertRemains("| No | Layanan | Persyaratan | Waktu | Biaya |\n|---|---|---|---|---|\n"
        + "| 1 | Kartu Kuning | | | |\n| 2 | Kartu Biru | KTP | 1 hari | gratis |\n", "Kartu Kuning");
  }

  @Test
  void columns_and_sentences_nobody_reads_are_remainders() {
    assertRemains("| No | Layanan | Persyaratan | Waktu | Biaya | Loket |\n|---|---|---|---|---|---|\n"
        + "| 1 | Kartu Biru | KTP | 1 hari | gratis | Aula |\n", "Loket", "Aula");
    assertRemains("Jenis Pelayanan: Kartu Biru\nCamat memimpin penyampaian pelayanan sendiri\nPersyaratan: KTP\n",
        "Camat memimpin");
    assertRemains("Jenis Pelayanan: Kartu Biru\n| Loket | Persyaratan | KTP |\n| Aula | Biaya | gratis |\n"
        + "| 3 | Produk | Kartu |\n", "Loket", "Aula");
  }

  private static void assertRemains(String text, String... remainders) {
    ParsedDecree decree = new DecreeParser().parse(text, "sisa.txt");
    assertComplete(decree);
    String left = String.join("\n", decree.remainders().stream().map(Remainder::text).toList());
    assertThat(left).contains(remainders);
  }

  @Test
  void holds_for_mutations_of_every_document() {
    Random random = new Random(20240527);
    for (String document : Fixtures.DOCUMENTS) {
      String text = Fixtures.text(document);
      int rounds = text.length() > 50_000 ? 6 : 30;
      for (int round = 0; round < rounds; round++) {
        assertComplete(new DecreeParser().parse(mutate(text, random), document + "#" + round));
      }
    }
  }

  @Test
  void holds_for_random_text() {
    Random random = new Random(42);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder("x");
      int length = random.nextInt(400);
      for (int i = 0; i < length; i++) {
        if (round % 2 == 0) {
          text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        } else {
          text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(3) == 0 ? "\n" : " ");
        }
      }
      assertComplete(new DecreeParser().parse(text.toString(), "random#" + round));
    }
  }

  static List<Arguments> formats() {
    return List.of(format("html", HtmlDocument::plain), format("html with lists", HtmlDocument::rich), format("docx", DocxDocument::plain),
        format("docx with numbering", DocxDocument::rich), format("pdf with lines", PdfDocument::ruled),
        format("pdf with thin rectangles", PdfDocument::broad), format("pdf without lines", PdfDocument::aligned), format("xlsx", XlsxDocument::sheet));
  }

  private static Arguments format(String name, Function<Written, byte[]> writer) {
    return Arguments.of(name, writer);
  }

  /** Whatever was written is in the text that is read, and every character of that is accounted for. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void holds_for_mutations_written_in_every_format(String format, Function<Written, byte[]> writer) {
    Random random = new Random(20261122);
    for (String document : Fixtures.DOCUMENTS) {
      String text = Fixtures.text(document).replaceAll("[^\\x20-\\x7e\n\t]", "x");
      for (int round = 0; round < (text.length() > 50_000 ? 1 : 4); round++) {
        Written written = Written.of(mutate(text, random));
        ParsedDecree decree = new DecreeParser().parse(writer.apply(written), format + ", " + document + "#" + round);
        Complete.assertComplete(decree, read -> read);
        assertThat(lost(written, decree.source())).as(decree.fileName()).isEmpty();
      }
    }
  }

  /** Letters and digits written more often than they are read; a line twice counts once, as the head of a table on its second page does. */
  private static Map<Character, Long> lost(Written written, String source) {
    Map<Character, Long> read = letters(source);
    Map<Character, Long> lost = letters(written.elements().stream().flatMap(element -> switch (element) {
      case Text text -> Stream.of(text.text());
      case Grid grid -> grid.rows().stream().flatMap(List::stream).flatMap(List::stream);
    }).distinct().collect(Collectors.joining(" ")));
    lost.entrySet().removeIf(letter -> letter.getValue() <= read.getOrDefault(letter.getKey(), 0L));
    return lost;
  }

  private static Map<Character, Long> letters(String text) {
    return text.chars().filter(Character::isLetterOrDigit).mapToObj(c -> (char) c)
        .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()));
  }

  private static String mutate(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    int changes = 1 + random.nextInt(12);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(lines.size());
      switch (random.nextInt(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
        case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
        case 3 -> lines.set(at, lines.get(at).substring(0, random.nextInt(lines.get(at).length() + 1)));
        case 4 -> lines.set(at, lines.get(at).replace('\t', ' ').replace("|", ""));
        default -> Collections.shuffle(lines.subList(at, Math.min(lines.size(), at + 8)), random);
      }
      if (lines.isEmpty()) {
        lines.add("x");
      }
    }
    String mutated = String.join("\n", lines) + "x";
    return random.nextInt(4) == 0 ? mutated.substring(0, 1 + random.nextInt(mutated.length())) + "x" : mutated;
  }

  private static void assertComplete(ParsedDecree decree) {
    Complete.assertComplete(decree, Markup::clean);
  }
}
