package id.baku.e2e.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;

/** What the contract of the API promises, held against what came back. */
public final class Contract {

  private static final String SCHEMAS = "#/components/schemas/";
  private static JsonObject contract;
  private static Validator validator;

  private Contract() {}

  /** Whether an operation may answer so: with this status, this type, and a body of the promised schema. @param path as the contract has it */
  public static synchronized void allows(String method, String path, Answer answer) {
    if (contract == null) read();
    JsonObject responses = contract.getJsonObject("paths").getJsonObject(path).getJsonObject(method.toLowerCase()).getJsonObject("responses");
    String status = String.valueOf(answer.status());
    assertThat(responses.keySet()).as(method + " " + path).contains(status);
    JsonObject response = resolved(responses.getJsonObject(status));
    if (response.containsKey("content")) {
      String type = answer.header("Content-Type").replaceFirst(";.*", "");
      assertThat(response.getJsonObject("content").keySet()).as(method + " " + path + " " + status).contains(type);
      String schema = response.getJsonObject("content").getJsonObject(type).getJsonObject("schema").getString("$ref").substring(SCHEMAS.length());
      Validator.Result result = validator.validate(URI.create("urn:contract:" + schema), (JsonValue) answer.json());
      assertThat(result.isValid()).as(() -> method + " " + path + " " + status + ": " + result.getErrors().stream()
          .map(error -> error.getInstanceLocation() + " " + error.getError()).toList()).isTrue();
    } else {
      assertThat(answer.bytes()).isEmpty();
    }
  }

  private static void read() {
    contract = Site.get("/api/v1/openapi.json").json();
    validator = new ValidatorFactory().withJsonNodeFactory(new JakartaJsonNode.Factory()).withDefaultDialect(new Dialects.Draft2020Dialect())
        .createValidator();
    contract.getJsonObject("components").getJsonObject("schemas").forEach((name, schema) -> validator.registerSchema(URI.create("urn:contract:" + name),
        (JsonValue) object(schema.toString().replace("\"" + SCHEMAS, "\"urn:contract:"))));
  }

  private static JsonObject resolved(JsonObject response) {
    return response.containsKey("$ref") ? contract.getValue(response.getString("$ref").substring(1)).asJsonObject() : response;
  }

  private static JsonObject object(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
