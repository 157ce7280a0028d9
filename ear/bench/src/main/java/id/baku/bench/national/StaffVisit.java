package id.baku.bench.national;

import id.baku.bench.Http;
import id.baku.bench.Http.Answer;
import id.baku.launcher.PlainFailure;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody on their way in, or signed in, by the forms of the doors. */
final class StaffVisit {

  private static final String DOOR = "/kelola/masuk";
  private static final String SECOND_DOOR = "/kelola/faktor";
  private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
  private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
  private static final int FOUND = 302;
  private static final int SEE_OTHER = 303;

  private final Http http;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> fields = new LinkedHashMap<>();

  private StaffVisit(Http http) {
    this.http = http;
  }

  /** In front of the sign-in page, which is open. */
  static StaffVisit atTheDoor(Http http) throws IOException, InterruptedException {
    StaffVisit visit = new StaffVisit(http);
    visit.read(DOOR);
    return visit;
  }

  static StaffVisit signIn(Http http, String email, String password) throws IOException, InterruptedException {
    StaffVisit visit = atTheDoor(http);
    if (!visit.enters(email, password) || visit.get("/kelola/akun").status() != 200) {
      throw new PlainFailure("The staff pages do not let " + email + " in.");
    }
    return visit;
  }

  /** With a second step. @param code printed one, not used before */
  static StaffVisit signIn(Http http, String email, String password, String code) throws IOException, InterruptedException {
    StaffVisit visit = atTheDoor(http);
    boolean first = visit.enters(email, password);
    visit.read(SECOND_DOOR);
    if (!first || !visit.isSent(SECOND_DOOR, Map.of("kedua", "kedua", "kedua:kode", code)) || visit.get("/kelola/akun").status() != 200) {
      throw new PlainFailure("The second door does not let " + email + " in.");
    }
    return visit;
  }

  /** Sends the form of the sign-in page. @return whether it leads on */
  boolean enters(String email, String password) throws IOException, InterruptedException {
    return isSent(DOOR, Map.of("masuk", "masuk", "masuk:surel", email, "masuk:sandi", password));
  }

  Answer get(String path) throws IOException, InterruptedException {
    return http.get(path, "Cookie", cookie());
  }

  private void read(String door) throws IOException, InterruptedException {
    Answer page = keep(cookies.isEmpty() ? http.get(door) : get(door));
    fields.clear();
    INPUT.matcher(page.body()).results().map(found -> found.group()).filter(input -> input.contains("name="))
        .forEach(input -> fields.put(group(NAME, input), group(VALUE, input)));
  }

  private boolean isSent(String door, Map<String, String> typed) throws IOException, InterruptedException {
    fields.putAll(typed);
    String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    Answer answer = keep(http.send(HttpRequest.newBuilder(http.server().resolve(door)).header("Cookie", cookie())
        .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", http.server().toString())
        .POST(HttpRequest.BodyPublishers.ofString(body)).build()));
    return answer.status() == FOUND || answer.status() == SEE_OTHER;
  }

  private Answer keep(Answer answer) {
    answer.response().headers().allValues("Set-Cookie").forEach(line -> {
      String[] pair = line.split(";")[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    });
    return answer;
  }

  private String cookie() {
    return cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
  }

  private static String group(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
