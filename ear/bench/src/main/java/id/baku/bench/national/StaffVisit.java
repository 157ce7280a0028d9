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

/** Somebody signed in, by the form of the sign-in page. */
final class StaffVisit {

  private static final String DOOR = "/kelola/masuk";
  private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
  private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

  private final Http http;
  private final Map<String, String> cookies = new LinkedHashMap<>();

  private StaffVisit(Http http) {
    this.http = http;
  }

  static StaffVisit signIn(Http http, String email, String password) throws IOException, InterruptedException {
    StaffVisit visit = new StaffVisit(http);
    Answer door = visit.keep(http.get(DOOR));
    Map<String, String> fields = new LinkedHashMap<>();
    INPUT.matcher(door.body()).results().map(found -> found.group()).filter(input -> input.contains("name="))
        .forEach(input -> fields.put(group(NAME, input), group(VALUE, input)));
    fields.put("masuk", "masuk");
    fields.put("masuk:surel", email);
    fields.put("masuk:sandi", password);
    String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    visit.keep(http.send(HttpRequest.newBuilder(http.server().resolve(DOOR)).header("Cookie", visit.cookie())
        .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", http.server().toString())
        .POST(HttpRequest.BodyPublishers.ofString(body)).build()));
    if (visit.get("/kelola/standar/daftar").status() != 200) {
      throw new PlainFailure("The staff pages do not let " + email + " in.");
    }
    return visit;
  }

  Answer get(String path) throws IOException, InterruptedException {
    return http.get(path, "Cookie", cookie());
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
