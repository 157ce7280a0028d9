package id.baku.e2e.http;

import id.baku.e2e.product.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request written byte by byte, for addresses that a well-behaved client refuses to send. */
public final class RawRequest {

  private static final String END_OF_HEAD = "\r\n\r\n";

  private RawRequest() {}

  /** HTTP/1.0, so that the answer comes in one piece and ends with the connection. */
  public static Answer get(String path) {
    URI site = URI.create(Product.running().address());
    try (var socket = new Socket(site.getHost(), site.getPort())) {
      socket.setSoTimeout(60_000);
      socket.getOutputStream().write(("GET " + path + " HTTP/1.0\r\nHost: " + site.getAuthority() + END_OF_HEAD)
          .getBytes(StandardCharsets.ISO_8859_1));
      return read(site, socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer read(URI site, byte[] answer) {
    String characters = new String(answer, StandardCharsets.ISO_8859_1);
    int end = characters.indexOf(END_OF_HEAD);
    if (end < 0) throw new AssertionError("no answer of HTTP: " + characters);
    List<String> head = characters.substring(0, end).lines().toList();
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line : head.subList(1, head.size())) {
      int colon = line.indexOf(':');
      headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>()).add(line.substring(colon + 1).strip());
    }
    return new Answer(site, Integer.parseInt(head.getFirst().split(" ")[1]), HttpHeaders.of(headers, (name, value) -> true),
        Arrays.copyOfRange(answer, end + END_OF_HEAD.length(), answer.length));
  }
}
