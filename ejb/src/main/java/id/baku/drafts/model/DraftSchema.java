package id.baku.drafts.model;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import id.baku.drafts.BodyFault;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds what a partner sends against the schema that the files of tenant folders follow, {@code standard.schema.json}: service and content mean
 * there what they mean here.
 */
public final class DraftSchema {

  private static final Set<String> PARTS = Set.of("service", "content");
  /** Where the content stands in a file of a folder. */
  private static final String IN_FILE = "/versions/0/content";
  private static final Pattern MISSING = Pattern.compile("\\[([^\\[\\]]+)]");
  private static final Validator VALIDATOR = new ValidatorFactory().withJsonNodeFactory(new JakartaJsonNode.Factory())
      .withDefaultDialect(new Dialects.Draft2020Dialect()).createValidator();
  private static final URI SCHEMA = VALIDATOR.registerSchema(URI.create("urn:baku:schema:standard"), read());
  private static final int MOST_FAULTS = 50;

  private DraftSchema() {}

  /** At most {@value #MOST_FAULTS}, in the order of the schema. @param said without nulls */
  public static List<BodyFault> faults(JsonObject said) {
    List<BodyFault> faults = new ArrayList<>();
    said.keySet().stream().filter(name -> !PARTS.contains(name)).forEach(name -> faults.add(fault("/" + escaped(name), "body.unknown")));
    PARTS.stream().sorted().filter(name -> !said.containsKey(name)).forEach(name -> faults.add(fault("/" + name, "body.required")));
    if (faults.isEmpty()) {
      unwritable("", said, faults);
    }
    if (faults.isEmpty()) {
      VALIDATOR.validate(SCHEMA, asFile(said)).getErrors().stream().flatMap(DraftSchema::faults).distinct().forEach(faults::add);
    }
    return faults.stream().limit(MOST_FAULTS).toList();
  }

  /** What no database and no page can hold: control characters and halves of characters. */
  private static void unwritable(String pointer, JsonValue value, List<BodyFault> faults) {
    switch (value) {
      case JsonObject object -> object.forEach((name, inner) -> unwritable(pointer + "/" + escaped(name), inner, faults));
      case JsonArray list -> {
        for (int i = 0; i < list.size(); i++) {
          unwritable(pointer + "/" + i, list.get(i), faults);
        }
      }
      case JsonString text when text.getString().codePoints().anyMatch(DraftSchema::isUnwritable) -> faults.add(fault(pointer, "body.characters"));
      default -> { }
    }
  }

  private static boolean isUnwritable(int character) {
    return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t'
        || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  /** A place in the list and a part of the address are needed in a file, while here Baku may choose them. */
  private static JsonObject asFile(JsonObject said) {
    JsonValue service = said.get("service") instanceof JsonObject given ? chosen(given) : said.get("service");
    return Json.createObjectBuilder().add("service", service)
        .add("versions", Json.createArrayBuilder().add(Json.createObjectBuilder().add("content", said.get("content")))).build();
  }

  private static JsonObject chosen(JsonObject given) {
    JsonObjectBuilder service = Json.createObjectBuilder().add("slug", "x").add("order", 0);
    given.forEach(service::add);
    return service.build();
  }

  private static Stream<BodyFault> faults(Error error) {
    String place = error.getInstanceLocation();
    String pointer = place.startsWith(IN_FILE) ? "/content" + place.substring(IN_FILE.length()) : place;
    if (error.getError().startsWith("False schema")) {
      return Stream.of(fault(pointer, "body.unknown"));
    }
    return switch (error.getKeyword()) {
      case "required" -> missing(error.getError()).map(name -> fault(pointer + "/" + name, "body.required"));
      case "type" -> Stream.of(fault(pointer, "body.type"));
      case "maxLength" -> Stream.of(fault(pointer, "body.too-long"));
      case "minLength" -> Stream.of(fault(pointer, "body.empty"));
      case "enum", "const" -> Stream.of(fault(pointer, "body.no-such-value"));
      case "minimum", "maximum" -> Stream.of(fault(pointer, "body.out-of-bounds"));
      case "additionalProperties", "if", "then", "else", "properties" -> Stream.empty();
      default -> Stream.of(fault(pointer, "body.form"));
    };
  }

  private static Stream<String> missing(String words) {
    Matcher names = MISSING.matcher(words);
    return names.find() ? Stream.of(names.group(1).split(",\\s*")) : Stream.of("");
  }

  private static BodyFault fault(String pointer, String code) {
    return new BodyFault(pointer, code, Map.of());
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static String read() {
    try (InputStream schema = DraftSchema.class.getResourceAsStream("/id/baku/drafts/standard.schema.json")) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
