package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.formats.DocxDocument;
import id.baku.decrees.formats.HtmlDocument;
import id.baku.decrees.formats.PdfDocument;
import id.baku.decrees.formats.Written;
import id.baku.decrees.formats.XlsxDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReaderTalkTest {

  static Stream<String> documents() {
    return Stream.concat(Fixtures.DOCUMENTS.stream(), Fixtures.FOREIGN.stream());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_decree_arrives_as_it_was_sent(String document) throws IOException {
    ParsedDecree decree = Fixtures.parsed(document);
    assertThat(heard(said(decree))).isEqualTo(decree);
  }

  static List<String> texts() {
    return Fixtures.DOCUMENTS;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void so_does_one_that_was_written_in_another_format(String document) throws IOException {
    Written written = Written.of(Fixtures.text(document));
    for (byte[] bytes : List.of(HtmlDocument.rich(written), DocxDocument.rich(written), PdfDocument.ruled(written), XlsxDocument.sheet(written))) {
      ParsedDecree decree = new DecreeParser().parse(bytes, document);
      assertThat(heard(said(decree))).isEqualTo(decree);
    }
  }

  @Test
  void errors_of_rows_and_a_note_arrive_too() throws IOException {
    ParsedDecree decree = new ParsedDecree("a.xlsx", "\"\\\u2028\n\ud83d\ude00", "dua", DecreeHeader.NONE, List.of(), List.of(), List.of(),
        List.of(new RowError("Standar", 3, "Biaya", "kosong")));
    assertThat(heard(said(decree))).isEqualTo(decree);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void a_refusal_arrives_with_its_reason(Reason reason) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReaderTalk.refuse(reason, out);
    assertThatThrownBy(() -> heard(out.toByteArray())).isInstanceOf(UnreadableDecree.class)
        .extracting(refused -> ((UnreadableDecree) refused).reason()).isEqualTo(reason);
  }

  @Test
  void progress_comes_before_the_answer() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ParsedDecree decree = new DecreeParser().parse(Fixtures.bytes("kelurahan-tabel-14.md"), "a.md", percent -> {
      try {
        ReaderTalk.progress(percent, out);
      } catch (IOException impossible) {
        throw new IllegalStateException(impossible);
      }
    });
    ReaderTalk.answer(decree, out);
    List<Integer> told = new ArrayList<>();
    assertThat(ReaderTalk.listen(new ByteArrayInputStream(out.toByteArray()), ParsedDecree.class, told::add)).isEqualTo(decree);
    assertThat(told).hasSizeGreaterThanOrEqualTo(3).isSorted().last().isEqualTo(90);
  }

  @Test
  void what_breaks_off_or_is_no_answer_is_an_error_and_never_a_decree() {
    byte[] whole = said(Fixtures.parsed("kelurahan-tabel-14.md"));
    for (int part = 0; part < 10; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
      assertThatThrownBy(() -> heard(cut)).isInstanceOfAny(IOException.class, jakarta.json.bind.JsonbException.class, jakarta.json.JsonException.class);
    }
    for (String odd : List.of("X", "R\0\3LUA", "D[]", "D{\"standards\":[{\"cells\":{\"FEE\":{\"content\":{\"shape\":\"java.lang.Runtime\"}}}}]}")) {
      assertThatThrownBy(() -> heard(odd.getBytes(StandardCharsets.ISO_8859_1))).isInstanceOfAny(IOException.class, RuntimeException.class);
    }
  }

  @Test
  void an_answer_without_end_is_not_listened_to() {
    InputStream endless = new InputStream() {
      private boolean begun;

      @Override
      public int read() {
        int next = begun ? ' ' : 'D';
        begun = true;
        return next;
      }
    };
    assertThatThrownBy(() -> ReaderTalk.listen(endless, ParsedDecree.class, percent -> { })).isInstanceOfAny(IOException.class, RuntimeException.class);
  }

  private static byte[] said(ParsedDecree decree) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ReaderTalk.answer(decree, out);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  private static ParsedDecree heard(byte[] said) throws IOException {
    return ReaderTalk.listen(new ByteArrayInputStream(said), ParsedDecree.class, percent -> { });
  }
}
