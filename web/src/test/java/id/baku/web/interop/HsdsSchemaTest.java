package id.baku.web.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import id.baku.standards.StandardContent.Fee;
import id.baku.web.api.ApiLinks;
import id.baku.web.interop.Hsds.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our objects before the schemas of Open Referral, which lie beside this repository or not at all: they are theirs, and
 * the product does not need them. Their schemas let any further property through, so a copy of them that lets none
 * through finds what is misspelt.
 */
class HsdsSchemaTest {

  private static final Path SCHEMAS = Path.of("..", "..", "shared", "interop", "hsds-3.0", "schema");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HsdsMapping mapping = new HsdsMapping(new ApiLinks("https://baku.example.id"));
  @TempDir Path strict;

  @BeforeEach
  void copyStrictly() throws IOException {
    assumeTrue(Files.isDirectory(schemas()), () -> "The schemas of HSDS 3.0 are not here: " + schemas().toAbsolutePath().normalize());
    try (Stream<Path> files = Files.list(schemas())) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json") && !path.toString().contains("openapi")).toList()) {
        ObjectNode schema = (ObjectNode) JSON.readTree(file.toFile());
        schema.put("additionalProperties", false);
        JSON.writeValue(strict.resolve(file.getFileName().toString()).toFile(), schema);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"minimal", "flat", "full"})
  void every_form_of_a_service_is_one_of_theirs(String form) throws IOException {
    var service = HsdsMappingTest.service(new Fee("Gratis", true, null), true);
    Object written = switch (form) {
      case "minimal" -> mapping.minimal(service);
      case "flat" -> mapping.flat(service);
      default -> mapping.full(service);
    };
    assertThat(faults("service", written)).isEmpty();
  }

  @Test
  void organizations_taxonomies_and_terms_are_theirs() throws IOException {
    assertThat(faults("organization", mapping.organization(HsdsMappingTest.agency(true), true))).isEmpty();
    assertThat(faults("organization", mapping.organization(HsdsMappingTest.agency(true), false))).isEmpty();
    for (Object taxonomy : HsdsTaxonomies.taxonomies()) assertThat(faults("taxonomy", taxonomy)).isEmpty();
    for (Object term : HsdsTaxonomies.terms()) assertThat(faults("taxonomy_term", term)).isEmpty();
  }

  @Test
  void a_page_has_all_that_their_contract_names() throws IOException {
    JsonNode theirs = JSON.readTree(schemas().resolve("openapi.json").toFile()).at("/components/schemas/Page/properties");
    JsonNode ours = JSON.readTree(HsdsJson.JSONB.toJson(Page.of(3, 2, 2, List.of())));
    assertThat(theirs.size()).isEqualTo(7);
    theirs.fieldNames().forEachRemaining(name -> assertThat(ours.has(name)).as(name).isTrue());
    assertThat(ours.get("total_pages").asInt()).isEqualTo(2);
    assertThat(ours.get("last_page").asBoolean()).isTrue();
    assertThat(ours.get("first_page").asBoolean()).isFalse();
  }

  /** So that a validator that looks at nothing is noticed. */
  @Test
  void what_is_broken_is_found() throws IOException {
    ObjectNode broken = (ObjectNode) JSON.readTree(HsdsJson.JSONB.toJson(mapping.full(HsdsMappingTest.service(null, true))));
    broken.put("id", "x").put("status", "aktif").put("url", "bukan alamat").put("descripton", "x");
    ((ObjectNode) broken.at("/attributes/0")).put("taxonomyterm", "x");
    assertThat(faults(schemas(), "service", broken)).hasSize(3);
    assertThat(faults(strict, "service", broken)).hasSize(5);
  }

  private Set<ValidationMessage> faults(String schema, Object object) throws IOException {
    JsonNode written = JSON.readTree(HsdsJson.JSONB.toJson(object));
    assertThat(faults(schemas(), schema, written)).isEmpty();
    return faults(strict, schema, written);
  }

  private static Set<ValidationMessage> faults(Path folder, String schema, JsonNode object) {
    SchemaValidatorsConfig config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(SchemaLocation.of(folder.resolve(schema + ".json").toUri().toString()), config).validate(object);
  }

  /** Beside the checkout, or where the environment says. */
  private static Path schemas() {
    String given = System.getenv("BAKU_SHARED");
    return given == null ? SCHEMAS : Path.of(given, "interop", "hsds-3.0", "schema");
  }
}
