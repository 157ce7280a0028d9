package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.formats.DocxDocument;
import id.baku.decrees.formats.HtmlDocument;
import id.baku.decrees.formats.PdfDocument;
import id.baku.decrees.formats.Written;
import id.baku.decrees.formats.XlsxDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fixture, written in every format Baku reads, says the same as the text does. */
class FormatsTest {

  private static final String ALIGNED = "pdf without lines";
  /** Too broad for an upright page: its words would be cut, and so they are nowhere printed. */
  private static final String EIGHT_COLUMNS = "perhubungan-matriks.md";

  /** Fields that agree, and all fields, of all documents by format. */
  private static final Map<String, int[]> TOTALS = new TreeMap<>();

  @AfterAll
  static void totals() {
    TOTALS.forEach((format, total) -> System.out.printf("%s: %d of %d fields in %d documents%n", format, total[0], total[1], total[2]));
  }

  static List<Arguments> documents() {
    List<Arguments> all = new ArrayList<>();
    for (String document : Fixtures.DOCUMENTS) {
      add(all, "html", HtmlDocument::plain, document);
      add(all, "html with lists", HtmlDocument::rich, document);
      add(all, "docx", DocxDocument::plain, document);
      add(all, "docx with numbering", DocxDocument::rich, document);
      add(all, "pdf with thin rectangles", PdfDocument::broad, document);
      add(all, "xlsx", XlsxDocument::sheet, document);
      if (!document.equals(EIGHT_COLUMNS)) {
        add(all, "pdf with lines", PdfDocument::ruled, document);
        add(all, ALIGNED, PdfDocument::aligned, document);
      }
    }
    return all;
  }

  /** The text of a fixture; one heading of the decree is broken by the width of its page only. */
  private static String text(String document) {
    return Fixtures.text(document).replaceAll("(KELEMBAGAAN)\\s+(KABUPATEN/KOTA)", "$1 $2");
  }

  private static void add(List<Arguments> all, String format, Function<Written, byte[]> writer, String document) {
    all.add(Arguments.of(format, document, writer));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("documents")
  void says_what_the_text_says(String format, String document, Function<Written, byte[]> writer) {
    ParsedDecree decree = new DecreeParser().parse(writer.apply(Written.of(text(document))), document);

    Agreement agreement = Agreement.of(Fixtures.expected(document), ParsedDecreeJson.of(decree));
    System.out.printf("%s, %s: %d of %d fields%n", format, document, agreement.exact(), agreement.fields());
    int[] total = TOTALS.computeIfAbsent(format, first -> new int[3]);
    total[0] += agreement.exact();
    total[1] += agreement.fields();
    total[2]++;
    Complete.assertComplete(decree, text -> text);
    if (format.equals(ALIGNED)) {
      assertThat(agreement.exact()).isGreaterThanOrEqualTo(agreement.fields() * 95 / 100);
    } else {
      assertThat(agreement.differences()).isEmpty();
    }
  }

  static List<String> foreign() {
    return Fixtures.FOREIGN;
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void reads_documents_made_by_hand(String document) {
    ParsedDecree decree = Fixtures.parsed(document);

    Agreement agreement = Agreement.of(Fixtures.expected(document), ParsedDecreeJson.of(decree));
    System.out.printf("by hand, %s: %d of %d fields%n", document, agreement.exact(), agreement.fields());
    Complete.assertComplete(decree, text -> text);
    assertThat(agreement.differences()).isEmpty();
  }
}
