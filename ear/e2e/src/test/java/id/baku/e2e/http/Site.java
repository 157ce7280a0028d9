package id.baku.e2e.http;

import id.baku.e2e.product.Product;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends requests to the product as a program does that follows nothing and keeps nothing. */
public final class Site {

  static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Site() {}

  /** @param path as it goes over the wire, encoded by the caller; an absolute address of the product will do too */
  public static Answer get(String path, String... namesAndValues) {
    return send("GET", path, "", namesAndValues);
  }

  public static Answer send(String method, String path, String body, String... namesAndValues) {
    return send(CLIENT, method, path, body, namesAndValues);
  }

  /** Somebody at another address of this machine. @param address 127.0.0.2 for instance */
  static HttpClient clientAt(String address) {
    try {
      return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).localAddress(InetAddress.getByName(address)).build();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(address, e);
    }
  }

  static Answer send(HttpClient client, String method, String path, String body, String... namesAndValues) {
    String local = path.startsWith(Product.running().address()) ? path.substring(Product.running().address().length()) : path;
    HttpRequest.Builder request = HttpRequest.newBuilder(Product.running().at(local)).timeout(PATIENCE)
        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (namesAndValues.length > 0) request.headers(namesAndValues);
    try {
      return Answer.of(client.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new AssertionError(method + " " + local + " was not answered: " + e, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
