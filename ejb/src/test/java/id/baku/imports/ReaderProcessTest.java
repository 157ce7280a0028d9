package id.baku.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.decrees.DecreeParser;
import id.baku.decrees.DecreeProgram;
import id.baku.decrees.ParsedDecree;
import id.baku.decrees.ReaderTalk;
import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.formats.DocxDocument;
import id.baku.decrees.formats.HostileFiles;
import id.baku.decrees.formats.HtmlDocument;
import id.baku.decrees.formats.PdfDocument;
import id.baku.decrees.formats.Written;
import id.baku.decrees.formats.XlsxDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader as the server starts it: a JVM of its own each time. */
class ReaderProcessTest {

  private static final Duration LONG = Duration.ofSeconds(50);
  private static final int PLENTY = ReaderProgram.HEAP_MEBIBYTES;
  private static final int TINY = 10;
  private static final ExecutorService EXECUTOR = Executors.newCachedThreadPool();

  @AfterAll
  static void end() {
    EXECUTOR.shutdownNow();
  }

  private static ReaderProcess start(int heap) throws IOException {
    return new ReaderProgram(System.getProperty("java.class.path"), heap).start();
  }

  private static ParsedDecree read(byte[] document, int heap) throws IOException, TimeoutException {
    try (ReaderProcess reader = start(heap)) {
      return reader.read("berkas", document, LONG, percent -> true, EXECUTOR).orElseThrow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "html", "docx", "pdf", "xlsx"})
  void reads_every_format_as_the_parser_does(String format) throws Exception {
    byte[] document = written(format, decree());
    ParsedDecree decree = read(document, PLENTY);
    assertThat(decree.standards()).hasSize(40);
    assertThat(decree).isEqualTo(new DecreeParser().parse(document, "berkas"));
  }

  @Test
  void tells_the_reason_of_a_refusal() throws Exception {
    refuses(HostileFiles.zipBomb(), PLENTY, Reason.BOMB);
    refuses(HostileFiles.lockedPdf(), PLENTY, Reason.ENCRYPTED);
    refuses(("<html>" + "<div>".repeat(100_000) + "x").getBytes(StandardCharsets.UTF_8), PLENTY, Reason.TOO_DEEP);
  }

  @Test
  void a_document_that_takes_too_much_memory_is_refused_for_that() throws Exception {
    refuses(written("pdf", decree()), TINY, Reason.TOO_MUCH_MEMORY);
    refuses(slow(), TINY, Reason.TOO_MUCH_MEMORY);
  }

  private static void refuses(byte[] document, int heap, Reason reason) {
    assertThatThrownBy(() -> read(document, heap)).isInstanceOf(UnreadableDecree.class)
        .extracting(refused -> ((UnreadableDecree) refused).reason()).isEqualTo(reason);
  }

  @Test
  void ends_as_soon_as_nobody_waits_for_it() throws Exception {
    long begin = System.nanoTime();
    ReaderProcess reader = start(PLENTY);
    try (reader) {
      assertThat(reader.read("lama", slow(), LONG, percent -> false, EXECUTOR)).isEmpty();
    }
    assertThat(reader.handle().isAlive()).isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void ends_when_its_time_is_up() throws Exception {
    long begin = System.nanoTime();
    ReaderProcess reader = start(PLENTY);
    try (reader) {
      assertThatThrownBy(() -> reader.read("lama", slow(), Duration.ofSeconds(2), percent -> true, EXECUTOR)).isInstanceOf(TimeoutException.class);
    }
    assertThat(reader.handle().isAlive()).isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(12));
  }

  @Test
  void when_it_is_killed_the_document_can_be_read_again() throws Exception {
    byte[] document = written("docx", decree());
    try (ReaderProcess reader = start(PLENTY)) {
      assertThat(reader.handle().destroyForcibly()).isTrue();
      assertThatThrownBy(() -> reader.read("berkas", document, LONG, percent -> true, EXECUTOR)).isInstanceOf(IllegalStateException.class);
    }
    assertThat(read(document, PLENTY).standards()).hasSize(40);
  }

  /** As when the server is killed: its end of the pipe is closed by the system. */
  @Test
  void ends_with_the_one_who_started_it() throws Exception {
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        System.getProperty("java.class.path"), DecreeProgram.class.getName()).redirectErrorStream(true).start();
    ReaderTalk.send("lama", slow(), process.getOutputStream());
    assertThat(process.waitFor(2, TimeUnit.SECONDS)).as("is reading").isFalse();
    process.getOutputStream().close();
    assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void leaves_nothing_behind_and_tells_how_far_it_is() throws Exception {
    List<Path> before = directories();
    List<Integer> told = new ArrayList<>();
    try (ReaderProcess reader = start(PLENTY)) {
      reader.read("berkas", many(), LONG, told::add, EXECUTOR);
    }
    assertThat(told).isSorted();
    assertThat(told.stream().distinct()).as("%s", told).hasSizeGreaterThan(2);
    assertThat(directories()).isSubsetOf(before);
  }

  @Test
  void makes_the_blank_spreadsheet() throws Exception {
    try (ReaderProcess reader = new ReaderProgram(System.getProperty("java.class.path"), PLENTY).start(DecreeProgram.TEMPLATE)) {
      assertThat(reader.output(LONG)).startsWith('P', 'K').hasSizeGreaterThan(5_000);
    }
  }

  private static List<Path> directories() throws IOException {
    try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(path -> path.getFileName().toString().startsWith("baku-reader-")).toList();
    }
  }

  static byte[] written(String format, String text) {
    Written written = Written.of(text);
    return switch (format) {
      case "html" -> HtmlDocument.rich(written);
      case "docx" -> DocxDocument.rich(written);
      case "pdf" -> PdfDocument.ruled(written);
      case "xlsx" -> XlsxDocument.sheet(written);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  private static String decree() throws IOException {
    try (InputStream in = DecreeParser.class.getResourceAsStream("lampung-2024.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(KELEMBAGAAN)\\s+(KABUPATEN/KOTA)", "$1 $2");
    }
  }

  /** Takes a few seconds. */
  private static byte[] many() throws IOException {
    return PdfDocument.ruled(Written.of(decree().repeat(3)));
  }

  /** As long as a text may be: takes longer than any of these tests waits. */
  private static byte[] slow() throws IOException {
    return decree().repeat(60).getBytes(StandardCharsets.UTF_8);
  }
}
