package id.baku.calendar.cases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Cases worked out by hand, each with its clause and why; the calendars are those of the first file. */
class DeadlineFileTest {

  @TestFactory
  Stream<DynamicTest> every_case_is_due_when_the_hand_said() {
    return Stream.of("deadlines-sample.json", "deadlines-by-hand.json").flatMap(DeadlineFileTest::tests);
  }

  private static Stream<DynamicTest> tests(String file) {
    JsonObject sample = json("deadlines-sample.json");
    JsonObject document = json(file);
    JsonObject all = Json.createObjectBuilder(document).add("calendars", merged(sample, document, "calendars"))
        .add("holidaySets", merged(sample, document, "holidaySets")).build();
    List<String> wrong = new ArrayList<>();
    JsonArray answers = DeadlineFile.read(new java.io.ByteArrayInputStream(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .answers(false, wrong::add);
    return IntStream.range(0, answers.size()).mapToObj(i -> {
      JsonObject one = document.getJsonArray("cases").getJsonObject(i);
      JsonObject expected = Json.createObjectBuilder().add("id", one.get("id")).addAll(Json.createObjectBuilder(one.getJsonObject("expected"))).build();
      return DynamicTest.dynamicTest(one.getString("id") + " " + one.getString("clause"),
          () -> assertThat(answers.getJsonObject(i)).as(one.getString("why") + " " + wrong).isEqualTo(expected));
    });
  }

  private static JsonObjectBuilder merged(JsonObject sample, JsonObject document, String key) {
    JsonObjectBuilder merged = Json.createObjectBuilder(sample.getJsonObject(key));
    return document.containsKey(key) ? merged.addAll(Json.createObjectBuilder(document.getJsonObject(key))) : merged;
  }

  private static JsonObject json(String file) {
    try (InputStream in = DeadlineFileTest.class.getResourceAsStream("/id/baku/calendar/" + file); var reader = Json.createReader(in)) {
      return reader.readObject();
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
