package id.baku.e2e.walls;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Site;
import id.baku.e2e.http.Visitor;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Other systems of an agency, which act by a token. */
final class Programs {

  private static final String PAGE = "/kelola/instansi/token";
  private static final String DRAFTS = "/api/v1/drafts/";
  private static final String DRAFT = "{\"service\":{\"name\":\"Layanan NAME\",\"audience\":\"PUBLIC\"},\"content\":{\"requirements\":{\"raw\":\"WORDS\",\"items\":[{\"text\":\"WORDS\"}]}}}";

  private Programs() {}

  /** Drawn by the administrator at the page. @param scope {@code DRAFTS_READ} or {@code DRAFTS_WRITE} */
  static String token(Visitor admin, String name, String scope) {
    Map<String, String> form = new TreeMap<>(Visitor.fields(admin.get(PAGE), "buat"));
    form.putAll(Map.of("buat:name", name, "buat:scopes", scope, "buat:until", LocalDate.now().plusDays(30).toString()));
    return admin.post(PAGE, form).html().select("#token-baru code").text();
  }

  /** One draft, with the id by which the other system calls it. */
  static void write(String token, String externalId, String words) {
    Answer made = Site.send("PUT", DRAFTS + externalId, draft(externalId, words), "Content-Type", "application/json", "If-None-Match", "*",
        "Authorization", "Bearer " + token);
    if (made.status() != 201) throw new IllegalStateException("no draft: " + made);
  }

  /** Takes it back. */
  static void remove(String token, String externalId) {
    String etag = Site.get(DRAFTS + externalId, "Authorization", "Bearer " + token).header("ETag");
    Answer gone = send("DELETE", DRAFTS + externalId, token, "If-Match", etag);
    if (gone.status() != 204) throw new IllegalStateException("the draft stays: " + gone);
  }

  private static String draft(String name, String words) {
    return DRAFT.replace("NAME", name).replace("WORDS", words);
  }

  /** @param token empty for none */
  static Answer send(String method, String address, String token, String condition, String value) {
    String body = method.equals("PUT") ? draft(address.replaceFirst(".*/", ""), "KTP") : "";
    return token.isEmpty() ? Site.send(method, address, body, "Content-Type", "application/json", condition, value)
        : Site.send(method, address, body, "Content-Type", "application/json", condition, value, "Authorization", "Bearer " + token);
  }
}
