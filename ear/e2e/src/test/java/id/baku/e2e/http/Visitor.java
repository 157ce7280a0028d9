package id.baku.e2e.http;

import id.baku.e2e.product.Codes;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Somebody with a cookie jar who fills in forms, and sees every answer as it came. */
public final class Visitor {

  private static final String SECOND_STEP = "/kelola/faktor";
  private static final String BOUNDARY = "batas-9f2c";

  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final HttpClient client;

  public Visitor() {
    this(Site.CLIENT);
  }

  private Visitor(HttpClient client) {
    this.client = client;
  }

  /** Somebody at another address of this machine, whom the limits of an address do not take for all others. @param address 127.0.0.2 for instance */
  public static Visitor from(String address) {
    return new Visitor(Site.clientAt(address));
  }

  public Answer get(String path, String... namesAndValues) {
    return keep(Site.send(client, "GET", path, "", withCookies(namesAndValues)));
  }

  public Answer post(String path, Map<String, String> fields, String... namesAndValues) {
    String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    String[] headers = Stream.concat(Stream.of(namesAndValues), Stream.of("Content-Type", "application/x-www-form-urlencoded"))
        .toArray(String[]::new);
    return keep(Site.send(client, "POST", path, body, withCookies(headers)));
  }

  /** Sends a form with a file in it, as a browser does. */
  public Answer upload(String path, String form, String field, String fileName, String content) {
    Map<String, String> fields = fields(get(path), form);
    fields.remove(field);
    String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"";
    StringBuilder body = new StringBuilder();
    fields.forEach((name, value) -> body.append(part).append(name).append("\"\r\n\r\n").append(value).append("\r\n"));
    body.append(part).append(field).append("\"; filename=\"").append(fileName).append("\"\r\nContent-Type: text/plain\r\n\r\n").append(content)
        .append("\r\n--").append(BOUNDARY).append("--\r\n");
    return keep(Site.send(client, "POST", path, body.toString(), withCookies("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)));
  }

  /** What a form would send when its button is pressed. */
  public static Map<String, String> fields(Answer page, String form) {
    Element filled = page.html().getElementById(form);
    var fields = new LinkedHashMap<String, String>();
    for (Element input : filled.select("input[name]:not([type=submit])")) fields.put(input.attr("name"), input.val());
    Element button = filled.selectFirst("input[type=submit], button[type=submit]");
    fields.put(button.attr("name"), button.val());
    return fields;
  }

  /** The same fields with other values, or with more of them. */
  public static Map<String, String> with(Map<String, String> fields, String... namesAndValues) {
    var changed = new LinkedHashMap<>(fields);
    for (int i = 0; i < namesAndValues.length; i += 2) changed.put(namesAndValues[i], namesAndValues[i + 1]);
    return changed;
  }

  /** Signs in, or tries to, with the second step where the person has one; returns the answer to the last form. */
  public Answer signIn(String email, String password) {
    return signIn("/kelola/masuk", email, password);
  }

  public Answer signIn(String door, String email, String password) {
    Answer answer = enter(door, email, password);
    return answer.header("Location").equals(SECOND_STEP) ? Codes.of(email).map(this::secondStep).orElse(answer) : answer;
  }

  /** Gives the password alone. */
  public Answer enter(String door, String email, String password) {
    return post(door, with(fields(get(door), "masuk"), "masuk:surel", email, "masuk:sandi", password));
  }

  /** Behind the password. @param code of the telephone, or a printed one */
  public Answer secondStep(String code) {
    Map<String, String> fields = fields(get(SECOND_STEP), "kedua");
    fields.put("kedua:kode", code);
    return post(SECOND_STEP, fields);
  }

  public String cookie(String name) {
    return cookies.getOrDefault(name, "");
  }

  /** Value of the cookie by which the server knows this visitor; empty before it has answered. */
  public String session() {
    return cookie("JSESSIONID");
  }

  /** As a thief of the cookies would have it. */
  public Visitor twin() {
    var twin = new Visitor(client);
    twin.cookies.putAll(cookies);
    return twin;
  }

  private Answer keep(Answer answer) {
    for (String line : answer.headers().allValues("Set-Cookie")) {
      String pair = line.split(";")[0];
      String name = pair.substring(0, pair.indexOf('='));
      if (line.matches("(?i).*;\\s*max-age=0.*")) cookies.remove(name);
      else cookies.put(name, pair.substring(pair.indexOf('=') + 1));
    }
    return answer;
  }

  private String[] withCookies(String... headers) {
    if (cookies.isEmpty()) return headers;
    String jar = cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
    return Stream.concat(Stream.of(headers), Stream.of("Cookie", jar)).toArray(String[]::new);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
