package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.directory.PublishedService;
import id.baku.standards.RequestChannel;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Fee;
import id.baku.standards.StandardContent.ItemList;
import id.baku.standards.TimeUnit;
import id.baku.web.directory.Summary.Line;
import id.baku.web.platform.Texts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static final Texts ID = Texts.of(Texts.INDONESIAN);
  private static final Texts EN = Texts.of(Texts.ENGLISH);

  @Test
  void it_says_in_sentences_what_the_structure_says() {
    PublishedService service = Given.service("KTP", "Dinas A", Given.content(List.of("Akta;", "KK."), 3, Given.tariffs(10_000L, 50_000L),
        List.of("KTP-el"), Given.promise(RequestChannel.LETTER, 3, TimeUnit.WORKING_DAY), Given.promise(RequestChannel.WALK_IN, 1, TimeUnit.HOUR)));
    var place = new Place("a", "Loket", "Jalan B\nMetro", null, null, List.of(), List.of(), new OpenNow(true, "Buka sekarang.", Instant.EPOCH));
    List<Line> lines = Summary.of(service, List.of(place), ID);
    assertThat(lines).extracting(Line::sentence).containsExactly("Anda mendapatkan: KTP-el.", "Layanan ini untuk masyarakat umum.",
        "Siapkan 2 hal:", "Ada 3 langkah.", "Waktunya paling lama 3 hari kerja (Lewat surat); paling lama 1 jam (Datang langsung).",
        "Biayanya antara Rp10.000 dan Rp50.000, menurut jenisnya.", "Tempatnya di Loket, Jalan B, Metro.");
    assertThat(lines.get(2).items()).containsExactly("Akta", "KK");
    assertThat(lines.getLast().now()).isEqualTo("Buka sekarang.");
    assertThat(Summary.of(service, List.of(place), EN)).extracting(Line::sentence).contains("Prepare 2 things:", "There are 3 steps.");
  }

  @Test
  void what_the_standard_does_not_say_is_said_not_to_be_said() {
    List<Line> lines = Summary.of(Given.service("KTP", "Dinas A", StandardContent.EMPTY), List.of(), ID);
    assertThat(lines).extracting(Line::sentence).filteredOn(sentence -> sentence.contains("tidak disebutkan")).hasSize(6);
  }

  @Test
  void what_has_words_without_structure_is_to_be_read_below() {
    StandardContent words = new StandardContent(new ItemList("Bawa berkas", null), null, null, new Fee("Sesuai Perda", null, null), null, null,
        null, null, null, null, null, null, null, null);
    assertThat(Summary.of(Given.service("KTP", "Dinas A", words), List.of(), ID)).extracting(Line::sentence)
        .contains("Apa yang perlu disiapkan disebutkan dalam bunyi standar di bawah.", "Biayanya disebutkan dalam bunyi standar di bawah.");
  }

  @Test
  void more_products_than_three_are_counted() {
    PublishedService service = Given.service("KTP", "Dinas A", Given.content(List.of("A"), 1, Given.free(), List.of("a", "b", "c", "d", "e")));
    assertThat(Summary.of(service, List.of(), ID).getFirst().sentence()).isEqualTo("Anda mendapatkan: a; b; c; dan 2 hal lain.");
  }
}
