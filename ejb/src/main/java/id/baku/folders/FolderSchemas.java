package id.baku.folders;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The schemas of {@code tenants/schema}; every file is checked before anything of its folder is loaded. */
class FolderSchemas {

  private static final Set<String> OF_DEFAULTS = Set.of("regions", "governments", "holidays", "working-hours",
      "channel-kinds", "regulations", "component-hints", "synonyms", "stop-words", "spelling", "lint-expectations",
      "service-vocabulary", "life-events", "place-names", "roles", "common-passwords", "retention");

  private final Validator validator = new ValidatorFactory()
      .withJsonNodeFactory(new JakartaJsonNode.Factory())
      .withDefaultDialect(new Dialects.Draft2020Dialect())
      .createValidator();
  private final Map<String, URI> schemas = new HashMap<>();

  FolderSchemas(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new FolderProblem(folder.getFileName().toString(), "missing; the schemas of all files belong there");
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".schema.json")).sorted().toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.schema\\.json$", "");
        schemas.put(name, validator.registerSchema(URI.create("urn:baku:schema:" + name),
            Files.readString(file, StandardCharsets.UTF_8)));
      }
    }
  }

  /**
   * @param expected the schema this kind of file must follow
   * @throws FolderProblem naming file, place and reason
   */
  void check(FolderFile file, String expected) {
    jakarta.json.JsonValue value;
    try (var reader = jakarta.json.Json.createReader(new StringReader(file.json()))) {
      value = reader.readValue();
    } catch (RuntimeException notJson) {
      throw new FolderProblem(file.path(), "not JSON: " + notJson.getMessage());
    }
    Validator.Result result = validator.validate(schemas.get(expected), value);
    if (!result.isValid()) {
      List<dev.harrel.jsonschema.Error> errors = result.getErrors();
      dev.harrel.jsonschema.Error deepest = errors.stream()
          .max(java.util.Comparator.comparingInt(e -> e.getInstanceLocation().length())).orElseThrow();
      String place = deepest.getInstanceLocation().isEmpty() ? "/" : deepest.getInstanceLocation();
      throw new FolderProblem(file.path(), "at " + place + ": " + words(deepest));
    }
  }

  private static String words(dev.harrel.jsonschema.Error error) {
    return error.getError().startsWith("False schema") ? "unknown key" : error.getError();
  }

  /**
   * Checks a file of {@code _default} against the schema it names, which must be one of the known ones, and against
   * what no schema can say.
   *
   * @throws FolderProblem naming file, place and reason
   */
  void checkDefaults(FolderFile file) {
    String schema = file.schema();
    if (!OF_DEFAULTS.contains(schema)) {
      throw new FolderProblem(file.path(), "names no schema of reference data in $schema");
    }
    check(file, schema);
    DefaultRules.check(file);
  }
}
