package id.baku.e2e.http;

import id.baku.e2e.product.Product;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends requests to the product as a program does that follows nothing and keeps nothing. */
public final class Site {

  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Site() {}

  /** @param path as it goes over the wire, encoded by the caller; an absolute address of the product will do too */
  public static Answer get(String path, String... namesAndValues) {
    return send("GET", path, "", namesAndValues);
  }

  public static Answer send(String method, String path, String body, String... namesAndValues) {
    String local = path.startsWith(Product.running().address()) ? path.substring(Product.running().address().length()) : path;
    HttpRequest.Builder request = HttpRequest.newBuilder(Product.running().at(local)).timeout(PATIENCE)
        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (namesAndValues.length > 0) request.headers(namesAndValues);
    try {
      return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new AssertionError(method + " " + local + " was not answered: " + e, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
