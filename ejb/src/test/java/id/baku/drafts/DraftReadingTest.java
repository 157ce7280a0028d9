package id.baku.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.standards.Audience;
import id.baku.standards.StandardContent.ItemList;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftReadingTest {

  private static final String SERVICE = "{\"name\":\"Izin Contoh\",\"audience\":\"PUBLIC\"}";
  private static final String ITEMS = "{\"raw\":\"KTP\",\"items\":[{\"text\":\"KTP\",\"sub\":null,\"after\":null}]}";

  @Test
  void reads_what_the_api_answers_nulls_and_all() {
    DraftReading reading = read("{\"service\":{\"slug\":null,\"name\":\"Izin 😀 اِذن\",\"group\":null,\"order\":null,\"audience\":\"PUBLIC\",\"service_point\":null,"
        + "\"life_events\":[]},\"content\":{\"requirements\":" + ITEMS + ",\"procedure\":null}}");
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.draft().service()).isEqualTo(new DraftedService(null, "Izin 😀 اِذن", null, null, Audience.PUBLIC, null, null));
    assertThat(reading.draft().content().requirements()).isInstanceOf(ItemList.class).extracting(ItemList::raw).isEqualTo("KTP");
    assertThat(reading.draft().content().procedure()).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "                                                     | body.not-json",
      "{                                                    | body.not-json",
      "{} x                                                 | body.not-json",
      "{\"service\": NaN}                                   | body.not-json",
      "[]                                                   | body.not-object",
      "\"draf\"                                             | body.not-object",
      "{\"service\": {}, \"content\": {}, \"content\": {}}  | body.duplicate-key"})
  void what_cannot_be_read_is_one_fault(String body, String code) {
    DraftReading reading = read(body == null ? "" : body);
    assertThat(reading.readable()).isFalse();
    assertThat(reading.faults()).extracting(BodyFault::code).containsExactly(code);
  }

  @Test
  void bytes_that_are_no_utf_8_are_not_guessed() {
    assertThat(DraftReading.of(new byte[] {'"', (byte) 0xff, '"'}).faults()).extracting(BodyFault::code).containsExactly("body.not-utf8");
    assertThat(read("[".repeat(100_000)).readable()).as("very deep").isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "{\"requirements\":{\"items\":[]}}                                                      | /content/requirements/raw            | body.required",
      "{\"requirements\":{\"raw\":7,\"items\":[]}}                                            | /content/requirements/raw            | body.type",
      "{\"requirements\":{\"raw\":\"\",\"items\":[]}}                                         | /content/requirements/raw            | body.empty",
      "{\"requirements\":{\"raw\":\"x\",\"items\":[],\"a/b\":1}}                              | /content/requirements/a~1b           | body.unknown",
      "{\"persyaratan\":{}}                                                                   | /content/persyaratan                 | body.unknown",
      "{\"fee\":{\"raw\":\"x\",\"free\":\"ya\"}}                                              | /content/fee/free                    | body.type",
      "{\"requirements\":{\"raw\":\"a\\u0000b\",\"items\":[]}}                                | /content/requirements/raw            | body.characters",
      "{\"requirements\":{\"raw\":\"\\ud800\",\"items\":[]}}                                  | /content/requirements/raw            | body.characters",
      "{\"completion_time\":{\"raw\":\"x\",\"promises\":[{\"channel\":\"LETTER\",\"unit\":\"LUSTRUM\",\"amount\":1,\"text\":\"x\"}]}} | /content/completion_time/promises/0/unit | body.no-such-value",
      "{\"completion_time\":{\"raw\":\"x\",\"promises\":[{\"channel\":\"LETTER\",\"unit\":\"DAY\",\"amount\":-1,\"text\":\"x\"}]}}   | /content/completion_time/promises/0/amount | body.out-of-bounds",
      "{\"completion_time\":{\"raw\":\"x\",\"promises\":[{\"channel\":\"LETTER\",\"unit\":\"DAY\",\"text\":\"x\"}]}}                | /content/completion_time/promises/0/amount | body.required"})
  void every_fault_points_at_its_place(String content, String pointer, String code) {
    DraftReading reading = read("{\"service\":" + SERVICE + ",\"content\":" + content + "}");
    assertThat(reading.draft()).isNull();
    assertThat(reading.readable()).isTrue();
    assertThat(reading.faults()).extracting(BodyFault::pointer, BodyFault::code).contains(org.assertj.core.groups.Tuple.tuple(pointer, code));
  }

  @Test
  void tells_all_faults_at_once_and_no_more_than_anybody_reads() {
    assertThat(read("{\"service\":{\"audience\":\"SEMUA\"},\"content\":{\"fee\":{}}}").faults()).extracting(BodyFault::pointer)
        .contains("/service/name", "/service/audience", "/content/fee/raw");
    assertThat(read("{\"layanan\":{}}").faults()).extracting(BodyFault::pointer).containsExactly("/layanan", "/content", "/service");
    assertThat(read("{\"service\":" + SERVICE + ",\"content\":{\"requirements\":{\"raw\":\"x\",\"items\":[" + "7,".repeat(500) + "7]}}}").faults()).hasSize(50);
  }

  @Test
  void a_megabyte_in_one_line_is_told_to_be_too_long() {
    assertThat(read("{\"service\":" + SERVICE + ",\"content\":{\"requirements\":{\"raw\":\"" + "x".repeat(1 << 20) + "\",\"items\":[]}}}").faults())
        .containsExactly(new BodyFault("/content/requirements/raw", "body.too-long"));
  }

  private static DraftReading read(String body) {
    return DraftReading.of(body.getBytes(StandardCharsets.UTF_8));
  }
}
