package id.baku.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.RawRequest;
import id.baku.e2e.http.Site;
import id.baku.e2e.product.Product;
import id.baku.e2e.product.Started;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything at once, what changes, and the same in the words of others, as a program meets it. */
class OpenDataE2E {

  private static final String BULK = "/api/v1/bulk/";
  private static final String HSDS = "/api/hsds/3.0";

  static List<JsonObject> tables() {
    return Site.get(BULK + "dictionary.json").json().getJsonArray("tables").getValuesAs(JsonObject.class);
  }

  static Stream<String> files() {
    return tables().stream().flatMap(table -> Stream.of(table.getString("csv"), table.getString("ndjson")));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_is_not_sent_twice_and_is_sent_small(String file) throws IOException {
    Answer plain = Site.get(file, "Accept-Encoding", "identity", "Host", "penipu.example");
    assertThat(plain.status()).isEqualTo(200);
    assertThat(plain.text()).doesNotContain("penipu.example");
    assertThat(plain.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(plain.header("Content-Disposition")).startsWith("attachment");
    assertThat(plain.header("X-Robots-Tag")).as("samples are in it").contains("noindex");
    assertThat(Site.get(file, "If-None-Match", plain.header("ETag")).status()).isEqualTo(304);
    assertThat(Site.get(file, "If-Modified-Since", plain.header("Last-Modified")).status()).isEqualTo(304);
    Answer head = Site.send("HEAD", file, "");
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("ETag")).isEqualTo(plain.header("ETag"));
    Answer packed = Site.get(file, "Accept-Encoding", "gzip");
    byte[] unpacked = packed.header("Content-Encoding").equals("gzip")
        ? new GZIPInputStream(new ByteArrayInputStream(packed.bytes())).readAllBytes() : packed.bytes();
    assertThat(unpacked).hasSameSizeAs(plain.bytes());
    if (plain.bytes().length > 2048) assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void lines_and_csv_hold_the_same_rows_and_samples_are_marked() {
    for (JsonObject table : tables()) {
      String csv = Site.get(table.getString("csv")).text();
      List<JsonObject> lines = lines(Site.get(table.getString("ndjson")));
      assertThat(csv).contains("\r\n").startsWith(table.getJsonArray("fields").getJsonObject(0).getString("name") + ",");
      lines.forEach(line -> assertThat(csv).contains(line.getString("agency_id")));
      assertThat(lines.stream().filter(line -> line.containsKey("agency_name") && Started.ships(line.getString("agency_slug")))).allSatisfy(line ->
          assertThat(line.getBoolean("sample")).isEqualTo(line.getString("agency_name").endsWith("(contoh)")));
    }
  }

  @Test
  void who_follows_the_feed_from_its_begin_has_every_service() {
    var seen = new ArrayList<String>();
    String next = "/api/v1/changes?after=0&limit=50";
    JsonObject page;
    do {
      page = Site.get(next).json();
      page.getJsonArray("items").getValuesAs(JsonObject.class).stream().filter(change -> change.getString("kind").equals("SERVICE"))
          .forEach(change -> seen.add(change.getString("id")));
      next = page.getString("next");
    } while (!page.getJsonArray("items").isEmpty());
    assertThat(next).startsWith(Product.running().address());
    List<String> services = lines(Site.get(BULK + "services.ndjson")).stream().map(line -> line.getString("standard_id")).distinct().toList();
    assertThat(seen).containsAll(services);
    JsonObject first = Site.get("/api/v1/changes?limit=1").json().getJsonArray("items").getJsonObject(0);
    first.getJsonArray("rows").getValuesAs(JsonString.class).forEach(rows -> assertThat(lines(Site.get(rows.getString())))
        .allSatisfy(row -> assertThat(row.getString("agency_id")).isEqualTo(first.getString("id"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/changes?after=-1", "/api/v1/changes?after=x", "/api/v1/changes?after=999999999999", "/api/v1/changes?limit=0",
    "/api/v1/changes?limit=1001", "/api/v1/bulk/services.csv?id=x", HSDS + "/services?page=0", HSDS + "/services?page=x",
    HSDS + "/services?per_page=0", HSDS + "/services?per_page=101", HSDS + "/services?per_page=99999999999", HSDS + "/services?full=ya",
    HSDS + "/services?modified_after=besok", HSDS + "/services?taxonomy_id=1", HSDS + "/services?format=xml",
    HSDS + "/organizations?page=-1", HSDS + "/taxonomies?per_page=1000"})
  void names_the_parameter_it_cannot_read(String path) {
    Answer answer = Site.get(path);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.json().getJsonArray("errors").getJsonObject(0).getString("parameter"))
        .isEqualTo(path.substring(path.indexOf('?') + 1, path.indexOf('=')));
  }

  @Test
  void hsds_answers_its_first_middle_and_last_page_and_one_beyond() {
    assertThat(Site.get(HSDS + "/").json().getString("version")).isEqualTo("3.0");
    JsonObject first = Site.get(HSDS + "/services?per_page=10").json();
    int pages = first.getInt("total_pages");
    assertThat(pages).isGreaterThan(2);
    for (int number : new int[] {1, pages / 2, pages, pages + 1, 999_999_999}) {
      JsonObject page = Site.get(HSDS + "/services?per_page=10&page=" + number).json();
      assertThat(page.getBoolean("first_page")).isEqualTo(number == 1);
      assertThat(page.getBoolean("last_page")).isEqualTo(number >= pages);
      assertThat(page.getBoolean("empty")).isEqualTo(number > pages);
      assertThat(page.getInt("total_items")).isEqualTo(first.getInt("total_items"));
    }
    JsonObject listed = first.getJsonArray("contents").getJsonObject(0);
    JsonObject whole = Site.get(HSDS + "/services/" + listed.getString("id")).json();
    assertThat(whole.getString("name")).isEqualTo(listed.getString("name"));
    assertThat(whole.getJsonArray("attributes")).hasSize(15);
    assertThat(lines(Site.get(HSDS + "/services?format=ndjson"))).hasSize(first.getInt("total_items"));
    assertThat(Site.get(HSDS + "/services?foo=bar&per_page=10").json()).isEqualTo(first);
    assertThat(Site.get(HSDS + "/tidak-ada").status()).isEqualTo(404);
    assertThat(Site.get("/api/v1/services").status()).as("one API is not inside the other").isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"taxonomy_terms", "taxonomies", "organizations"})
  void hsds_has_one_of_each_of_its_lists(String list) {
    JsonObject item = Site.get(HSDS + "/" + list + "?per_page=1").json().getJsonArray("contents").getJsonObject(0);
    assertThat(Site.get(HSDS + "/" + list + "/" + item.getString("id")).json().getString("name")).isEqualTo(item.getString("name"));
  }

  @Test
  void headers_too_large_for_anybody_are_refused() {
    Answer answer = RawRequest.get("/api/v1/agencies?x=" + "x".repeat(100_000));
    assertThat(answer.status()).isIn(400, 413, 414, 431);
    assertThat(Site.get("/api/v1/agencies").status()).isEqualTo(200);
  }

  /** Too many of one address at once are told to come back; whoever asks for a little is served all the while. */
  @Test
  void a_crowd_of_crawlers_shuts_nobody_out() throws InterruptedException, ExecutionException {
    try (ExecutorService crowd = Executors.newFixedThreadPool(12)) {
      List<Future<Answer>> crawlers = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        crawlers.add(crowd.submit(() -> Site.get(BULK + "services.ndjson")));
      }
      for (int i = 0; i < 5; i++) {
        assertThat(Site.get("/api/v1/agencies").status()).isEqualTo(200);
      }
      for (Future<Answer> crawler : crawlers) {
        Answer answer = crawler.get();
        assertThat(answer.status()).isIn(200, 429);
        if (answer.status() == 429) assertThat(answer.header("Retry-After")).isEqualTo("30");
      }
    }
  }

  private static List<JsonObject> lines(Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.text().lines().map(line -> Json.createReader(new StringReader(line)).readObject()).toList();
  }
}
