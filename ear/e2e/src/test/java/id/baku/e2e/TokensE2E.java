package id.baku.e2e;

import static id.baku.e2e.http.Visitor.with;
import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.browser.Browser;
import id.baku.e2e.browser.Looks;
import id.baku.e2e.browser.StaffPages;
import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Contract;
import id.baku.e2e.http.Site;
import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Neighbour;
import id.baku.e2e.product.PassedTime;
import id.baku.e2e.product.Product;
import id.baku.e2e.product.Product.DemoAccount;
import id.baku.e2e.product.Rows;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An agency gives a program a token, and the program writes drafts: once, only what it read, nothing of anybody else's, and never more than a draft. */
class TokensE2E {

  private static final String PAGE = "/kelola/instansi/token";
  private static final String DRAFTS = "/api/v1/drafts";
  private static final String OTHER = "muara-contoh-rsud";
  private static final String NEW = "If-None-Match";
  private static final String SAME = "If-Match";
  private static final String KEY = "Idempotency-Key";

  /** Another one in each run, so that the product of a run before may be looked at again. */
  private static final String NAME = "Perizinan " + UUID.randomUUID().toString().substring(0, 8);

  private static Visitor admin;
  private static String writer;
  private static String reader;
  private static String foreign;

  @BeforeAll
  static void draw() {
    admin = Staff.at(Neighbour.SLUG, "AGENCY_ADMIN");
    writer = drawn(admin, NAME, "DRAFTS_WRITE");
    reader = drawn(admin, NAME + " baca", "DRAFTS_READ");
    foreign = drawn(Staff.at(OTHER, "AGENCY_ADMIN"), NAME, "DRAFTS_WRITE");
  }

  @Test
  void a_token_is_shown_once_and_only_its_beginning_afterwards() {
    assertThat(writer).matches("baku_[a-z0-9]{8}_[A-Za-z0-9_-]{43}");
    get(writer, "/belum-ada");
    Answer page = admin.get(PAGE);
    assertThat(page.text()).contains(writer.substring(0, 13)).doesNotContain(writer.substring(14));
    assertThat(entry(NAME).text()).contains("Berlaku", "Wati Contoh", "Terakhir dipakai");
    assertThat(admin.get("/kelola/riwayat?hal=api-token").text()).contains("Token API dibuat", "Perizinan", "drafts:write")
        .doesNotContain(writer.substring(14));
    assertThat(page.header("Cache-Control")).contains("no-store");
  }

  @Test
  void what_is_wrong_with_a_token_stands_at_its_field_and_what_was_typed_stays() {
    Map<String, String> empty = Visitor.fields(admin.get(PAGE), "buat");
    empty.keySet().removeIf(field -> field.equals("buat:scopes"));
    Answer wrong = admin.post(PAGE, with(empty, "buat:name", NAME, "buat:until", LocalDate.now().plusYears(2).toString()));
    assertThat(wrong.html().getElementById("buat:scopes-salah").text()).isEqualTo("Pilih paling sedikit satu.");
    assertThat(wrong.html().getElementById("buat:until-salah").text()).contains("paling lama satu tahun");
    assertThat(wrong.html().getElementById("buat:name").val()).isEqualTo(NAME);
    Answer twice = admin.post(PAGE, form(Visitor.fields(wrong, "buat"), NAME.toLowerCase(), "DRAFTS_READ"));
    assertThat(twice.html().getElementById("buat:name-salah").text()).contains("sudah bernama sama");
  }

  @Test
  void only_who_manages_tokens_sees_them_and_nobody_another_agencys() {
    assertThat(Staff.at("lampung-biro-organisasi", "EDITOR").get(PAGE).status()).isEqualTo(403);
    String id = entry(NAME).selectFirst("a").attr("href").replaceFirst(".*cabut=", "");
    assertThat(admin.get(PAGE + "?cabut=" + id).status()).isEqualTo(200);
    assertThat(Staff.at(OTHER, "AGENCY_ADMIN").get(PAGE + "?cabut=" + id).status()).isEqualTo(404);
  }

  @Test
  void a_revoked_token_opens_nothing_from_then_on() {
    String token = drawn(admin, "Sementara " + NAME, "DRAFTS_READ");
    assertThat(get(token, "").status()).isEqualTo(200);
    String page = entry("Sementara " + NAME).selectFirst("a").attr("href");
    assertThat(admin.post(page, Visitor.fields(admin.get(page), "cabut")).status()).isEqualTo(303);
    Answer refused = get(token, "");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.json().getString("type")).isEqualTo("urn:baku:problem:api-token.revoked");
    assertThat(entry("Sementara " + NAME).text()).contains("Dicabut Wati Contoh");
  }

  @Test
  void a_token_past_its_day_opens_nothing_and_says_so() {
    String token = drawn(admin, "Lewat " + UUID.randomUUID(), "DRAFTS_READ");
    assertThat(get(token, "").status()).isEqualTo(200);
    PassedTime.over(token.substring(5, 13));
    Answer refused = get(token, "");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.json().getString("type")).isEqualTo("urn:baku:problem:api-token.expired");
    assertThat(admin.get(PAGE).text()).contains("Lewat tanggalnya");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer x", "Basic YTpi", "Bearer baku_abcdefgh_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
  void without_a_good_token_one_is_asked_for(String sent) {
    Answer refused = sent.isEmpty() ? Site.get(DRAFTS) : Site.get(DRAFTS, "Authorization", sent);
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer realm=\"baku\"");
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(Site.get(DRAFTS + "?access_token=" + writer).status()).as("never in the address").isEqualTo(401);
    assertThat(Site.send("PUT", DRAFTS + "/x", draft("x", "x"), "Content-Type", "application/json", "Cookie", "token=" + writer).status()).isEqualTo(401);
  }

  @Test
  void a_token_that_only_reads_is_told_the_scope_that_is_missing() {
    Answer refused = put(reader, "baca-saja", draft("Baca Saja", "x"), NEW, "*", "Accept-Language", "en");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.header("WWW-Authenticate")).contains("insufficient_scope", "scope=\"drafts:write\"");
    assertThat(refused.json().getString("detail")).isEqualTo("This token does not cover drafts:write.");
  }

  @Test
  void a_draft_is_made_read_replaced_checked_seen_by_staff_and_removed() {
    String id = "izin.17";
    Answer made = put(writer, id, draft("Izin Batu Giok", "KTP 😀 بطاقة"), NEW, "*");
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("Location")).endsWith(DRAFTS + "/" + id);
    Answer read = get(reader, "/" + id);
    assertThat(read.json()).isEqualTo(made.json());
    assertThat(read.header("ETag")).isEqualTo(made.header("ETag")).startsWith("\"");
    assertThat(read.header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(read.header("Cache-Control")).contains("no-store");
    assertThat(read.json().getJsonObject("service").getString("slug")).isEqualTo("izin-batu-giok");
    assertThat(get(reader, "?limit=100").json().getJsonArray("items").toString()).contains(id, "\"origin\":\"api\"", "Perizinan");

    String sentBack = Json.createObjectBuilder().add("service", read.json().get("service")).add("content", read.json().get("content"))
        .build().toString().replace("KTP 😀", "Kartu");
    Answer replaced = put(writer, id, sentBack, SAME, read.header("ETag"));
    assertThat(replaced.status()).isEqualTo(200);
    assertThat(replaced.header("ETag")).isNotEqualTo(read.header("ETag"));
    Answer late = put(writer, id, sentBack, SAME, read.header("ETag"));
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.header("ETag")).as("the present one is told").isEqualTo(replaced.header("ETag"));
    assertThat(put(writer, id, sentBack, NEW, "*").status()).isEqualTo(412);
    assertThat(put(writer, id, sentBack).status()).isEqualTo(428);
    assertThat(send("DELETE", writer, id, "").status()).isEqualTo(428);

    Answer checked = send("POST", reader, id + "/check", "", "Accept-Language", "en");
    assertThat(checked.status()).isEqualTo(200);
    assertThat(checked.json().getJsonArray("findings")).isNotEmpty();

    String page = "/kelola/standar/versi?id=" + read.json().getString("standard_id");
    assertThat(admin.get(page).text()).contains("Ditulis lewat API dengan token Perizinan", id, "Kartu بطاقة");
    assertThat(admin.get("/kelola/riwayat?hal=draft").text()).contains("Draf ditulis lewat API", "token: " + NAME + " (Wati Contoh)");
    assertThat(Site.get("/layanan/" + Neighbour.SLUG + "/izin-batu-giok").status()).as("never public").isEqualTo(404);

    for (String method : List.of("GET", "DELETE")) {
      assertThat(send(method, foreign, id, "", SAME, replaced.header("ETag")).status()).as(method + " by another agency").isEqualTo(404);
    }
    assertThat(send("POST", foreign, id + "/check", "").status()).isEqualTo(404);
    assertThat(send("DELETE", writer, id, "", SAME, replaced.header("ETag")).status()).isEqualTo(204);
    assertThat(get(writer, "/" + id).status()).isEqualTo(404);
    assertThat(admin.get(page).status()).as("and the service with it").isEqualTo(404);
  }

  @Test
  void one_id_in_two_agencies_is_two_drafts() {
    String etag = put(writer, "sama", draft("Milik Kami", "x"), NEW, "*").header("ETag");
    Answer theirs = put(foreign, "sama", draft("Milik Mereka", "x"), NEW, "*");
    assertThat(theirs.status()).isEqualTo(201);
    assertThat(get(writer, "/sama").text()).contains("Milik Kami").doesNotContain("Mereka");
    assertThat(send("DELETE", foreign, "sama", "", SAME, etag).status()).isEqualTo(412);
    assertThat(send("DELETE", foreign, "sama", "", SAME, theirs.header("ETag")).status()).isEqualTo(204);
    assertThat(send("DELETE", writer, "sama", "", SAME, etag).status()).isEqualTo(204);
  }

  @Test
  void what_was_asked_under_a_key_is_done_once_and_answered_alike() {
    String key = UUID.randomUUID().toString();
    Answer first = put(writer, "ulang", draft("Sekali Saja", "x"), NEW, "*", KEY, key);
    Answer again = put(writer, "ulang", draft("Sekali Saja", "x"), NEW, "*", KEY, key);
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(first.has("Idempotent-Replayed")).isFalse();
    Answer other = put(writer, "ulang", draft("Lain", "x"), NEW, "*", KEY, key);
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.json().getString("type")).endsWith("request.key-reused");
    assertThat(put(foreign, "ulang", draft("Kunci Sama", "x"), NEW, "*", KEY, key).status()).as("keys are a token's own").isEqualTo(201);
    assertThat(send("DELETE", foreign, "ulang", "", SAME, "*").status()).isEqualTo(204);
    for (int i = 0; i < 2; i++) {
      assertThat(send("DELETE", writer, "ulang", "", SAME, "*", KEY, key + "-hapus").status()).isEqualTo(204);
    }
    assertThat(put(writer, "ulang", draft("Aa", "x"), NEW, "*", KEY, "dua kata").status()).isEqualTo(400);
  }

  @Test
  void of_many_who_read_the_same_draft_exactly_one_replaces_it() throws InterruptedException {
    String etag = put(writer, "lomba", draft("Lomba", "x"), NEW, "*").header("ETag");
    List<Integer> statuses = atOnce(6, n -> put(writer, "lomba", draft("Lomba", "nomor " + n), SAME, etag).status());
    assertThat(statuses).containsOnlyOnce(200).filteredOn(status -> status != 200).containsOnly(412).hasSize(5);
    List<Integer> made = atOnce(4, n -> put(writer, "lomba-baru", draft("Lomba Baru", "nomor " + n), NEW, "*").status());
    assertThat(made).containsOnlyOnce(201).filteredOn(status -> status != 201).containsOnly(412).hasSize(3);
    String key = UUID.randomUUID().toString();
    List<Integer> same = atOnce(4, n -> put(writer, "lomba", draft("Lomba", "sekali"), SAME, "*", KEY, key).status());
    assertThat(same).contains(200).containsOnly(200, 409);
    assertThat(send("DELETE", writer, "lomba", "", SAME, "*").status()).isEqualTo(204);
    assertThat(send("DELETE", writer, "lomba-baru", "", SAME, "*").status()).isEqualTo(204);
  }

  @Test
  void a_draft_somebody_of_the_agency_has_open_is_not_touched() {
    Answer refused = put(writer, "punya-orang", service("{\"name\":\"Peminjaman Kaca Gunung\",\"slug\":\"" + Neighbour.DRAFT.slug() + "\",\"audience\":\"PUBLIC\"}", "x"),
        NEW, "*");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().getString("type")).endsWith("draft.open");
    assertThat(get(writer, "/punya-orang").status()).as("nothing of it was done").isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "{                                                                                          | 400 | body.not-json      | ",
      "[]                                                                                         | 400 | body.not-object    | ",
      "{\"service\":{},\"service\":{},\"content\":{}}                                             | 400 | body.duplicate-key | ",
      "{\"service\":{\"name\":\"Aa\",\"audience\":\"PUBLIC\"},\"content\":{\"fee\":{\"raw\":7}}}  | 422 | draft.invalid      | /content/fee/raw",
      "{\"service\":{\"name\":\"Aa\",\"audience\":\"PUBLIC\",\"x\":1},\"content\":{}}             | 422 | draft.invalid      | /service/x",
      "{\"service\":{\"name\":\"Aa\",\"audience\":\"PUBLIC\",\"service_point\":\"tidak-ada\"},\"content\":{}}   | 422 | service.point      | /service/service_point",
      "{\"service\":{\"name\":\"Aa\",\"audience\":\"PUBLIC\",\"life_events\":[\"tidak-ada\"]},\"content\":{}}   | 422 | service.life-event | /service/life_events"})
  void what_is_wrong_in_a_body_is_named_with_its_place_and_nothing_is_done(String body, int status, String code, String pointer) {
    Answer refused = put(writer, "salah", body, NEW, "*");
    assertThat(refused.status()).as(refused.text()).isEqualTo(status);
    assertThat(refused.json().getString("type")).isEqualTo("urn:baku:problem:" + code);
    if (pointer != null) assertThat(refused.text()).contains("\"pointer\":\"" + pointer + "\"");
    assertThat(get(writer, "/salah").status()).isEqualTo(404);
  }

  @Test
  void what_is_too_large_or_no_json_or_not_to_be_done_here_is_refused_by_its_status() {
    assertThat(put(writer, "besar", draft("Besar", "x".repeat(3 << 20)), NEW, "*").status()).isEqualTo(413);
    assertThat(put(writer, "besar", draft("Besar", "x".repeat(1 << 20)), NEW, "*").text()).contains("body.too-long", "/content/requirements/raw");
    assertThat(send("PUT", writer, "jenis", draft("x", "x"), NEW, "*", "Content-Type", "text/plain").status()).isEqualTo(415);
    Answer name = put(writer, "garis%20miring", draft("Aa", "x"), NEW, "*");
    assertThat(name.status()).isEqualTo(400);
    assertThat(name.json().getString("type")).endsWith("draft.id");
    assertThat(send("PATCH", writer, "x", "{}", "Content-Type", "application/json").status()).isEqualTo(405);
    assertThat(Site.send("HEAD", DRAFTS + "/tidak-ada", "", "Authorization", "Bearer " + writer).status()).isEqualTo(404);
    assertThat(Site.send("OPTIONS", DRAFTS + "/x", "").list("Allow")).contains("GET", "PUT", "DELETE");
    assertThat(get(writer, "?after=%00").status()).isEqualTo(400);
    assertThat(get(writer, "/" + "x".repeat(101)).status()).isEqualTo(404);
  }

  @Test
  void whoever_sends_too_much_is_told_how_long_to_wait() {
    String token = drawn(admin, "Terburu-buru " + UUID.randomUUID(), "DRAFTS_READ");
    for (int i = 0; i < 120; i++) Site.send("GET", DRAFTS + "/x", "", "Authorization", "Bearer " + token);
    Answer last = get(token, "/x");
    assertThat(last.status()).isEqualTo(429);
    assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
  }

  /** What fills it lies there for the while of the test, in rows of another agency than the one that the others write for. */
  @Test
  void what_tokens_leave_behind_has_an_end() {
    String agency = " from agency a, generate_series(1, %d) n where a.slug = '" + OTHER + "'";
    String token = "(select t.id from api_token t where t.tenant_id = a.id and t.name = '" + NAME + "')";
    Rows.change("insert into kept_reply (tenant_id, token_id, key, digest, status, at) select a.id, " + token
        + ", 'penuh-' || n, sha256('x'), 204, now() - interval '23 hours'" + agency.formatted(68_000));
    try {
      Answer full = put(foreign, "penuh", draft("Penuh", "x"), NEW, "*", KEY, "penuh");
      assertThat(full.status()).isEqualTo(429);
      assertThat(full.json().getString("type")).endsWith("request.too-much-kept");
      assertThat(Integer.parseInt(full.header("Retry-After"))).isBetween(1, 3_600);
      assertThat(get(foreign, "/penuh").status()).isEqualTo(404);
      Rows.change("update kept_reply set at = now() - interval '25 hours' where key like 'penuh-%'");
      assertThat(put(foreign, "penuh", draft("Penuh", "x"), NEW, "*", KEY, "penuh").status()).as("old ones go by themselves").isEqualTo(201);
      assertThat(Rows.strings("select key from kept_reply where key like 'penuh-%'")).isEmpty();
    } finally {
      Rows.change("delete from kept_reply where key like 'penuh-%'");
    }
    Rows.change("insert into public_service (id, tenant_id, public_id, slug, name, list_order, audience, lock_version)"
        + " select nextval('public_service_id_seq'), a.id, gen_random_uuid(), 'penuh-' || n, 'Penuh', n, 'PUBLIC', 1" + agency.formatted(1_000));
    try {
      String services = " from public_service p where p.slug like 'penuh-%'";
      Rows.change("insert into external_service (tenant_id, external_id, service_id, token_id, written_at) select a.id, p.slug, p.id, " + token
          + ", now() from agency a join public_service p on p.tenant_id = a.id and p.slug like 'penuh-%'");
      Rows.change("insert into service_standard (id, tenant_id, public_id, service_id, lock_version)"
          + " select nextval('service_standard_id_seq'), p.tenant_id, gen_random_uuid(), p.id, 1" + services);
      Rows.change("insert into standard_version (id, tenant_id, public_id, standard_id, number, status, content, origin, created_at, lock_version)"
          + " select nextval('standard_version_id_seq'), s.tenant_id, gen_random_uuid(), s.id, 1, 'DRAFT', '{}', 'product', now(), 1"
          + " from service_standard s where s.service_id in (select p.id" + services + ")");
      Answer full = put(foreign, "satu-lagi", draft("Satu Lagi", "x"), NEW, "*");
      assertThat(full.status()).isEqualTo(422);
      assertThat(full.json().getString("type")).endsWith("draft.too-many");
    } finally {
      String standards = "(select s.id from service_standard s join public_service p on p.id = s.service_id where p.slug like 'penuh-%')";
      Rows.change("delete from standard_version where standard_id in " + standards);
      Rows.change("delete from service_standard where id in " + standards);
      Rows.change("delete from public_service where slug like 'penuh-%'");
    }
    String tag = get(foreign, "/penuh").header("ETag");
    assertThat(send("DELETE", foreign, "penuh", "", SAME, tag).status()).isEqualTo(204);
  }

  @Test
  void in_a_browser_a_token_is_revoked_after_a_question_without_a_barrier() {
    Browser browser = Browser.usual().forget();
    StaffPages.inside(browser, Neighbour.SLUG, "AGENCY_ADMIN");
    String name = "Peramban " + NAME;
    String token = drawn(admin, name, "DRAFTS_READ");
    browser.openAddress(entry(name).selectFirst("a").absUrl("href"));
    Looks.well(browser, "tokens-revoke");
    browser.find("[id='cabut:ya']").click();
    browser.waitFor("main .review-list");
    assertThat(get(token, "").status()).isEqualTo(401);
  }

  private static String drawn(Visitor person, String name, String scope) {
    Answer shown = person.post(PAGE, form(Visitor.fields(person.get(PAGE), "buat"), name, scope));
    return shown.html().select("#token-baru code").text();
  }

  private static Map<String, String> form(Map<String, String> fields, String name, String scope) {
    return with(fields, "buat:name", name, "buat:scopes", scope, "buat:until", LocalDate.now().plusDays(30).toString());
  }

  private static Element entry(String name) {
    return admin.get(PAGE).html().select(".review-list > li:has(strong:matchesOwn(^" + name + "$))").first();
  }

  private static String draft(String name, String raw) {
    return service("{\"name\":\"" + name + "\",\"audience\":\"PUBLIC\"}", raw);
  }

  private static String service(String service, String raw) {
    return "{\"service\":" + service + ",\"content\":{\"requirements\":{\"raw\":\"" + raw + "\",\"items\":[{\"text\":\"" + (raw.length() > 20_000 ? "x" : raw) + "\"}]}}}";
  }

  private static Answer get(String token, String below) {
    Answer answer = Site.get(DRAFTS + below, "Authorization", "Bearer " + token);
    Contract.allows("GET", below.startsWith("/") ? "/drafts/{externalId}" : "/drafts", answer);
    return answer;
  }

  private static Answer put(String token, String id, String body, String... headers) {
    return send("PUT", token, id, body, Stream.concat(Stream.of(headers), Stream.of("Content-Type", "application/json")).toArray(String[]::new));
  }

  private static Answer send(String method, String token, String below, String body, String... headers) {
    Answer answer = Site.send(method, DRAFTS + "/" + below, body,
        Stream.concat(Stream.of(headers), Stream.of("Authorization", "Bearer " + token)).toArray(String[]::new));
    if (!method.equals("PATCH")) Contract.allows(method, below.endsWith("/check") ? "/drafts/{externalId}/check" : "/drafts/{externalId}", answer);
    return answer;
  }

  private static List<Integer> atOnce(int many, IntFunction<Integer> act) throws InterruptedException {
    List<Integer> results = Collections.synchronizedList(new ArrayList<>());
    var start = new CountDownLatch(1);
    List<Thread> threads = IntStream.range(0, many).mapToObj(n -> Thread.ofVirtual().start(() -> {
      try {
        start.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      results.add(act.apply(n));
    })).toList();
    start.countDown();
    for (Thread thread : threads) thread.join();
    return results;
  }
}
