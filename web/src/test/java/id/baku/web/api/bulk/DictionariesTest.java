package id.baku.web.api.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.opendata.DataRow;
import id.baku.opendata.Field;
import id.baku.opendata.Table;
import id.baku.web.api.ApiLinks;
import id.baku.web.platform.Texts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands in a file stands in the dictionary, in both languages. */
class DictionariesTest {

  private final Dictionaries dictionaries = new Dictionaries();

  DictionariesTest() {
    dictionaries.links = new ApiLinks("https://baku.example.id");
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void every_column_of_a_file_is_told(Table table) throws IOException {
    DataDictionary.DictionaryTable told = dictionaries.dictionary().tables().get(table.ordinal());
    assertThat(header(table)).isEqualTo(told.fields().stream().filter(DataDictionary.DictionaryField::inCsv)
        .map(DataDictionary.DictionaryField::name).toList());
    assertThat(line(table).keySet()).containsExactlyElementsOf(told.fields().stream().filter(DataDictionary.DictionaryField::inNdjson)
        .map(DataDictionary.DictionaryField::name).toList());
    assertThat(told.fields()).extracting(DataDictionary.DictionaryField::name).containsAll(told.key()).doesNotHaveDuplicates();
  }

  @Test
  void every_field_has_a_meaning_in_both_languages() {
    Stream.of(Texts.INDONESIAN, Texts.ENGLISH).forEach(language -> assertThat(fields().map(field -> "data.field." + field.name()))
        .isNotEmpty().allMatch(key -> Texts.of(language).has(key)));
    assertThat(dictionaries.dictionary().tables()).allSatisfy(table -> assertThat(table.description()).isNotEqualTo(table.descriptionEn()));
  }

  @Test
  void a_name_is_of_one_type_in_every_file() {
    Map<String, Field> known = new HashMap<>();
    fields().forEach(field -> assertThat(known.merge(field.name(), field, (first, second) -> first).type()).as(field.name())
        .isEqualTo(field.type()));
  }

  /** @source <a href="https://specs.frictionlessdata.io/table-schema/">Table Schema</a> */
  @Test
  void the_data_package_names_every_csv_file_with_a_key_and_known_types() {
    List<JsonObject> resources = dictionaries.dataPackage().getJsonArray("resources").getValuesAs(JsonObject.class);
    assertThat(resources).hasSameSizeAs(Table.values()).allSatisfy(resource -> {
      JsonObject schema = resource.getJsonObject("schema");
      List<JsonObject> columns = schema.getJsonArray("fields").getValuesAs(JsonObject.class);
      assertThat(columns).allSatisfy(column -> assertThat(column.getString("type"))
          .isIn("string", "date", "datetime", "integer", "boolean", "array", "object"));
      assertThat(columns.stream().map(column -> column.getString("name"))).containsAll(
          schema.getJsonArray("primaryKey").getValuesAs(jakarta.json.JsonString.class).stream().map(jakarta.json.JsonString::getString).toList());
    });
  }

  private static Stream<Field> fields() {
    return Arrays.stream(Table.values()).flatMap(table -> table.fields().stream());
  }

  private static List<String> header(Table table) throws IOException {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    new CsvRows(table, to).close();
    return List.of(to.toString(StandardCharsets.UTF_8).strip().split(","));
  }

  private static JsonObject line(Table table) throws IOException {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    new NdjsonRows(table, to).take(new DataRow(new HashMap<>()));
    return Json.createReader(new StringReader(to.toString(StandardCharsets.UTF_8))).readObject();
  }
}
