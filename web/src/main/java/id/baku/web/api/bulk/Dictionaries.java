package id.baku.web.api.bulk;

import id.baku.opendata.Field;
import id.baku.opendata.Table;
import id.baku.web.api.ApiLinks;
import id.baku.web.api.bulk.DataDictionary.DictionaryField;
import id.baku.web.api.bulk.DataDictionary.DictionaryTable;
import id.baku.web.platform.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;

/** Says what the files hold, made of the same {@link Table} as the files themselves. */
@ApplicationScoped
public class Dictionaries {

  private static final Texts INDONESIAN = Texts.of(Texts.INDONESIAN);
  private static final Texts ENGLISH = Texts.of(Texts.ENGLISH);

  @Inject ApiLinks links;

  public DataDictionary dictionary() {
    return new DataDictionary(INDONESIAN.get("data.licence.url"), Arrays.stream(Table.values()).map(this::table).toList());
  }

  private DictionaryTable table(Table table) {
    String key = "data.table." + table.fileName();
    return new DictionaryTable(table.fileName(), INDONESIAN.get(key), ENGLISH.get(key), INDONESIAN.get(key + ".text"),
        ENGLISH.get(key + ".text"), table.key(), links.bulk(table.fileName(), "ndjson"), links.bulk(table.fileName(), "csv"),
        table.fields().stream().map(Dictionaries::field).toList());
  }

  private static DictionaryField field(Field field) {
    String key = "data.field." + field.name();
    return new DictionaryField(field.name(), field.type().type(), field.type().format(), field.unit(), field.source(), field.isInCsv(),
        field.isInNdjson(), INDONESIAN.get(key), ENGLISH.get(key));
  }

  /**
   * The CSV files as a data package.
   *
   * @source <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package</a>
   */
  public JsonObject dataPackage() {
    JsonArrayBuilder resources = Json.createArrayBuilder();
    dictionary().tables().forEach(table -> resources.add(resource(table)));
    return Json.createObjectBuilder().add("profile", "tabular-data-package").add("name", "baku")
        .add("title", INDONESIAN.get("data.title")).add("description", INDONESIAN.get("data.description"))
        .add("licenses", Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", INDONESIAN.get("data.licence.name"))
            .add("path", INDONESIAN.get("data.licence.url"))))
        .add("resources", resources).build();
  }

  private static JsonObjectBuilder resource(DictionaryTable table) {
    JsonArrayBuilder fields = Json.createArrayBuilder();
    table.fields().stream().filter(DictionaryField::inCsv).forEach(field -> fields.add(column(field, table.key())));
    return Json.createObjectBuilder().add("profile", "tabular-data-resource").add("name", table.name()).add("title", table.title())
        .add("description", table.description()).add("path", table.csv()).add("format", "csv").add("mediatype", "text/csv")
        .add("encoding", "utf-8").add("dialect", Json.createObjectBuilder().add("delimiter", ",").add("lineTerminator", "\r\n")
            .add("quoteChar", "\"").add("doubleQuote", true).add("header", true))
        .add("schema", Json.createObjectBuilder().add("fields", fields).add("primaryKey", Json.createArrayBuilder(table.key()))
            .add("missingValues", Json.createArrayBuilder(List.of(""))));
  }

  private static JsonObjectBuilder column(DictionaryField field, List<String> key) {
    JsonObjectBuilder column = Json.createObjectBuilder().add("name", field.name()).add("type", field.type());
    if (field.format() != null) {
      column.add("format", field.format());
    }
    if (field.unit() != null) {
      column.add("unit", field.unit());
    }
    return column.add("description", field.description())
        .add("constraints", Json.createObjectBuilder().add("required", key.contains(field.name())));
  }
}
