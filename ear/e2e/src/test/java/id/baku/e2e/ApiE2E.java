package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Pages;
import id.baku.e2e.http.Site;
import id.baku.e2e.product.Product;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The open data interface as a program meets it that knows nothing but the contract. */
class ApiE2E {

  private static final String PING = "/ping";
  private static final String API = "/api/v1";
  private static final String STANDARDS = API + "/agencies/" + Pages.BUREAU + "/standards";

  /** Names of values that are addresses of ours. */
  private static final List<String> LINKS = List.of("self", "page", "versions", "standards", "next");

  /** What is a file and no JSON; {@link OpenDataE2E} looks at these. */
  private static final Pattern FILE = Pattern.compile("/bulk/.*\\.(csv|ndjson)");

  /** Every path of the contract that answers in JSON, with real values in place of the names in braces. */
  /** Every address of the contract that answers everybody with data; {@code /ping} answers, and that is all. */
  static List<String> operations() {
    JsonObject standard = Site.get(STANDARDS + "?limit=1").json().getJsonArray("items").getJsonObject(0);
    Map<String, String> values = Map.of("{slug}", Pages.BUREAU, "{serviceSlug}", standard.getString("slug"), "{id}", standard.getString("id"),
        "{number}", "1");
    return Site.get(API + "/openapi.json").json().getJsonObject("paths").entrySet().stream()
        .filter(path -> isOpen(path.getValue().asJsonObject()) && !path.getKey().equals(PING) && !FILE.matcher(path.getKey()).matches())
        .map(path -> filled(path.getKey(), values))
        .map(path -> API + path + (path.equals("/search") || path.equals("/suggestions") ? "?q=konsultasi" : "")).toList();
  }

  /** Read without a token. */
  private static boolean isOpen(JsonObject methods) {
    return methods.containsKey("get") && !methods.getJsonObject("get").containsKey("security");
  }

  private static String filled(String path, Map<String, String> values) {
    String filled = path;
    for (Map.Entry<String, String> value : values.entrySet()) filled = filled.replace(value.getKey(), value.getValue());
    return filled;
  }

  @Test
  void has_a_contract_in_openapi_3_1() {
    Answer answer = Site.get(API + "/openapi.json");
    assertThat(answer.header("Content-Type")).startsWith("application/json");
    assertThat(answer.json().getString("openapi")).startsWith("3.1.");
    assertThat(answer.json().getJsonObject("paths")).isNotEmpty().allSatisfy((path, operations) ->
        assertThat(operations.asJsonObject().values().iterator().next().asJsonObject().getJsonObject("responses")).as(path).containsKeys(path.equals(PING) ? "204" : "200"));
    assertThat(operations()).noneMatch(path -> path.contains("{"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void answers_every_path_of_its_contract_with_data_for_everybody(String path) {
    Answer answer = Site.get(path, "Origin", "https://siapa-saja.example");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/json");
    assertThat(answer.json()).isNotEmpty();
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.has("Access-Control-Allow-Credentials")).isFalse();
    assertThat(answer.has("Set-Cookie")).isFalse();
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'").doesNotContain("unsafe");
    assertThat(answer.header("ETag")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void links_to_the_configured_address_whatever_host_was_asked_for(String path) {
    Answer forged = Site.get(path, "Host", "penipu.example", "X-Forwarded-Host", "penipu.example");
    assertThat(forged.text()).doesNotContain("penipu.example");
    if (path.endsWith("openapi.json") || path.contains("/bulk/")) return;   // examples of an imagined site; OpenDataE2E
    if (path.contains("/suggestions")) return;   // words to search for, no links
    assertThat(links(forged.json())).isNotEmpty().allSatisfy(link -> {
      assertThat(link).startsWith(Product.running().address() + "/");
      assertThat(Site.get(link).status()).as(link).isEqualTo(200);
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"/agencies", "/agencies/lampung-biro-organisasi/standards"})
  void walks_a_list_page_by_page_and_meets_every_item_once(String list) {
    for (int limit : new int[] {1, 7, 100}) {
      var found = new ArrayList<String>();
      String next = API + list + (list.contains("?") ? "&" : "?") + "limit=" + limit;
      long total = Site.get(next).json().getJsonNumber("total").longValue();
      while (next != null) {
        assertThat(found).as("no end of " + list).hasSizeLessThan(1000);
        JsonObject page = Site.get(next).json();
        assertThat(page.getJsonArray("items")).hasSizeLessThanOrEqualTo(limit);
        page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(item -> found.add(item.getString("id")));
        next = page.isNull("next") ? null : page.getString("next");
      }
      assertThat(found).hasSize((int) total).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  @Test
  void holds_the_forty_standards_with_fourteen_components_each() {
    List<JsonObject> standards = Site.get(STANDARDS + "?limit=100").json().getJsonArray("items").getValuesAs(JsonObject.class);
    assertThat(standards).hasSize(40);
    JsonObject content = Site.get(API + "/standards/" + standards.getFirst().getString("id")).json().getJsonObject("content");
    assertThat(content.values().stream().filter(component -> component.getValueType() == JsonValue.ValueType.OBJECT)).hasSize(14);
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=101", "limit=abc", "limit=-1", "limit=1e3", "limit=%00", "limit=99999999999", "after=garbage",
    "after=%00", "after=%F0%9F%98%80"})
  void names_the_parameter_it_cannot_read(String parameter) {
    for (String list : List.of("/agencies?", "/agencies/" + Pages.BUREAU + "/standards?", "/search?q=konsultasi&")) {
      JsonObject problem = problem(Site.get(API + list + parameter), 400);
      assertThat(problem.getJsonArray("errors").getJsonObject(0).getString("parameter")).isEqualTo(parameter.substring(0, parameter.indexOf('=')));
    }
  }

  @Test
  void knows_the_day_a_standard_is_asked_for() {
    String id = Site.get(STANDARDS + "?limit=1").json().getJsonArray("items").getJsonObject(0).getString("id");
    assertThat(Site.get(API + "/standards/" + id + "?on=2024-05-27").json().getJsonNumber("version").intValue()).isEqualTo(1);
    problem(Site.get(API + "/standards/" + id + "?on=2024-05-26"), 404);
    assertThat(problem(Site.get(API + "/standards/" + id + "?on=besok"), 400).getJsonArray("errors").getJsonObject(0).getString("parameter"))
        .isEqualTo("on");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/agencies/tidak-ada", "/agencies/tidak-ada/standards", "/agencies/lampung-biro-organisasi/standards/tidak-ada",
    "/standards/0", "/standards/00000000-0000-0000-0000-000000000000", "/standards/018f0000-0000-7000-8000-000000000001",
    "/standards/018f0000-0000-7000-8000-000000000001/versions",
    "/standards/018f0000-0000-7000-8000-000000000001/versions/1", "/standards/x'%20or%201=1", "/agencies/%2e%2e", "/agencies/%F0%9F%98%80",
    "/tidak-ada", "/", ""})
  void knows_nothing_of_what_was_never_published(String path) {
    problem(Site.get(API + path), 404);
  }

  @Test
  void knows_no_version_that_was_never_published() {
    String id = Site.get(STANDARDS + "?limit=1").json().getJsonArray("items").getJsonObject(0).getString("id");
    assertThat(Site.get(API + "/standards/" + id + "/versions/1").status()).isEqualTo(200);
    for (String number : List.of("0", "2", "999999999", "9999999999", "-1", "x")) {
      problem(Site.get(API + "/standards/" + id + "/versions/" + number), 404);
    }
  }

  @Test
  void refuses_other_methods_and_other_forms() {
    for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      Answer refused = Site.send(method, API + "/agencies", "");
      problem(refused, 405);
      assertThat(refused.list("Allow")).contains("GET");
    }
    problem(Site.get(API + "/agencies", "Accept", "text/csv"), 406);
    problem(Site.get(API + "/search"), 400);
    problem(Site.get(API + "/search?q=%26%20%7C"), 400);
    problem(Site.get(API + "/search?q=" + "k".repeat(201)), 400);
    problem(Site.get(API + "/search?q=konsultasi&agency=A%20B"), 400);
  }

  @Test
  void speaks_english_to_whoever_prefers_it() {
    Answer indonesian = Site.get(API + "/agencies/tidak-ada");
    Answer english = Site.get(API + "/agencies/tidak-ada", "Accept-Language", "en-GB, id;q=0.5");
    assertThat(indonesian.header("Content-Language")).isEqualTo("id");
    assertThat(english.header("Content-Language")).isEqualTo("en");
    assertThat(english.json().getString("detail")).isNotEqualTo(indonesian.json().getString("detail"));
    assertThat(english.json().getString("type")).isEqualTo(indonesian.json().getString("type"));
    assertThat(english.list("Vary")).contains("Accept-Language", "Accept-Encoding");
  }

  /** An answer as RFC 9457 shapes it, which tells nothing of our insides. */
  private static JsonObject problem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    JsonObject problem = answer.json();
    assertThat(problem.getString("type")).startsWith("urn:baku:problem:");
    assertThat(problem.getString("title")).isNotBlank();
    assertThat(problem.getString("detail")).isNotBlank();
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(answer.tellsOfOurInsides()).isFalse();
    assertThat(answer.header("Cache-Control")).contains("no-store");
    return problem;
  }

  /** Own addresses among the values, however deep. */
  private static Stream<String> links(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> value.asJsonObject().entrySet().stream().flatMap(entry ->
          LINKS.contains(entry.getKey()) && entry.getValue() instanceof JsonString link ? Stream.of(link.getString()) : links(entry.getValue()));
      case ARRAY -> value.asJsonArray().stream().flatMap(ApiE2E::links);
      default -> Stream.empty();
    };
  }
}
