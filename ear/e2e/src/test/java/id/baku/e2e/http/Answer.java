package id.baku.e2e.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What came back, as it came: no redirect followed, nothing unpacked. */
public record Answer(URI uri, int status, HttpHeaders headers, byte[] bytes) {

  private static final Pattern INSIDES = Pattern.compile("(Exception|Error): |\\tat [a-z]+\\.|Payara|GlassFish|Grizzly|org\\.postgresql|<web-app|syntax error");

  static Answer of(HttpResponse<byte[]> response) {
    return new Answer(response.uri(), response.statusCode(), response.headers(), response.body());
  }

  /** The header's value, or an empty text. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  public boolean has(String name) {
    return headers.firstValue(name).isPresent();
  }

  /** Elements of a header that is a list, however many lines it came in. */
  public List<String> list(String name) {
    return headers.allValues(name).stream().flatMap(line -> Stream.of(line.split(","))).map(String::strip).toList();
  }

  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public Document html() {
    return Jsoup.parse(text(), uri.toString());
  }

  public JsonObject json() {
    try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      return reader.readObject();
    }
  }

  /** Whether it shows what only our log may hold: a trace of the stack, or the name of what we are made of. */
  public boolean tellsOfOurInsides() {
    return INSIDES.matcher(text()).find();
  }

  @Override
  public String toString() {
    return uri + " -> " + status + " " + headers.map() + "\n" + text();
  }
}
