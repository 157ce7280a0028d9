package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.directory.PublishedService;
import id.baku.standards.RequestChannel;
import id.baku.standards.TimeUnit;
import id.baku.web.platform.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTextTest {

  private static final Texts ID = Texts.of(Texts.INDONESIAN);
  private static final String ADDRESS = "https://baku.example.go.id/l/7k3hxp";

  @Test
  void a_short_service_is_told_whole() {
    assertThat(text("KTP", "Dinas A", 2)).isEqualTo("""
        KTP
        oleh Dinas A
        Anda mendapatkan: KTP-el.
        Layanan ini untuk masyarakat umum.
        Siapkan 2 hal:
        - Syarat nomor 1 yang harus dibawa
        - Syarat nomor 2 yang harus dibawa
        Ada 3 langkah.
        Waktunya paling lama 3 hari kerja.
        Layanan ini gratis.
        Tempat dan jam layanan tidak disebutkan oleh instansinya.
        https://baku.example.go.id/l/7k3hxp""");
  }

  /** From far below the limit to far above it, character by character around it. */
  @Test
  void it_never_grows_beyond_the_limit_and_keeps_whole_lines() {
    for (int length = 1; length < 1_300; length++) {
      String name = "N".repeat(length);
      String text = text(name, "Dinas A", 20);
      assertThat(text.length()).as("name of " + length).isLessThanOrEqualTo(ShareText.MOST);
      List<String> lines = text.lines().toList();
      assertThat(lines.get(1)).isEqualTo("oleh Dinas A");
      assertThat(lines.getLast()).isEqualTo(ADDRESS);
      assertThat(lines.subList(2, lines.size() - 1)).isSubsetOf(lines("N", "Dinas A", 20));
    }
  }

  @ParameterizedTest
  @CsvSource({"5000, 5000", "5000, 3", "3, 5000", "960, 960"})
  void name_agency_and_address_stay_however_long_they_are(int name, int agency) {
    List<String> lines = text(words(name), words(agency), 5).lines().toList();
    assertThat(String.join("\n", lines).length()).isLessThanOrEqualTo(ShareText.MOST);
    assertThat(lines.getFirst()).startsWith("kata");
    assertThat(lines.get(1)).startsWith("oleh kata");
    assertThat(lines.getLast()).isEqualTo(ADDRESS);
  }

  @Test
  void a_cut_never_splits_a_character_of_two_halves() {
    for (int most = 5; most < 20; most++) {
      String cut = ShareText.cut("😀".repeat(50), most);
      assertThat(cut.length()).isLessThanOrEqualTo(most);
      assertThat(cut).matches("(?:😀)*…");
    }
  }

  private static String words(int length) {
    return IntStream.range(0, length / 5 + 1).mapToObj(i -> "kata").collect(Collectors.joining(" "));
  }

  private static String text(String name, String agency, int requirements) {
    PublishedService service = service(name, agency, requirements);
    return ShareText.of(service, Summary.of(service, List.of(), ID), ADDRESS, ID);
  }

  private static List<String> lines(String name, String agency, int requirements) {
    return Summary.of(service(name, agency, requirements), List.of(), ID).stream()
        .flatMap(line -> Stream.concat(Stream.of(line.sentence()), line.items().stream().map(item -> "- " + item)))
        .toList();
  }

  private static PublishedService service(String name, String agency, int requirements) {
    String[] needed = new String[requirements];
    Arrays.setAll(needed, i -> "Syarat nomor " + (i + 1) + " yang harus dibawa");
    return Given.service(name, agency, Given.content(List.of(needed), 3, Given.free(), List.of("KTP-el"),
        Given.promise(RequestChannel.OTHER, 3, TimeUnit.WORKING_DAY)));
  }
}
