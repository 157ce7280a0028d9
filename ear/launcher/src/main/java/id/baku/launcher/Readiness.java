package id.baku.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the application says about itself at {@code /health/ready}. The server answers there before the application is loaded, with "UP" and no
 * checks at all, so an answer without checks counts as not ready.
 *
 * @param problem the application's own sentence on why it will never be ready
 * @param note what it is busy with
 */
public record Readiness(boolean ready, Optional<String> problem, Optional<String> note) {

  private static final Readiness NOT_YET = new Readiness(false, Optional.empty(), Optional.empty());
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();

  public static Readiness ask(String address) throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(URI.create(address + "/health/ready")).timeout(Duration.ofSeconds(10)).build();
      return of(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException notListeningYet) {
      return NOT_YET;
    }
  }

  static Readiness of(String body) {
    try (var reader = Json.createReader(new StringReader(body))) {
      JsonObject answer = reader.readObject();
      List<JsonObject> checks = answer.containsKey("checks") ? answer.getJsonArray("checks").getValuesAs(JsonObject.class) : List.of();
      return new Readiness(!checks.isEmpty() && answer.getString("status", "").equals("UP"), problem(checks), note(checks));
    } catch (JsonException | ClassCastException notTheApplication) {
      return NOT_YET;
    }
  }

  private static Optional<String> problem(List<JsonObject> checks) {
    return checks.stream().map(Readiness::data).map(data -> data.getString("problem", "")).filter(sentence -> !sentence.isBlank()).findFirst();
  }

  /** "7 of 12, lampung-biro-organisasi"; nothing as long as it has not begun to count. */
  private static Optional<String> note(List<JsonObject> checks) {
    return checks.stream().filter(check -> !check.getString("status", "").equals("UP")).map(Readiness::data)
        .filter(data -> data.getInt("total", 0) > 0)
        .map(data -> data.getInt("done", 0) + " of " + data.getInt("total") + ", " + data.getString("step", "")).findFirst();
  }

  private static JsonObject data(JsonObject check) {
    return check.containsKey("data") ? check.getJsonObject("data") : JsonValue.EMPTY_JSON_OBJECT;
  }
}
