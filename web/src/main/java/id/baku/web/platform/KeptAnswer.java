package id.baku.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * An answer as it goes out: once made, sent many times. Kept compressed only, as nearly everybody takes it; a page of
 * 17 KB takes 5 KB.
 *
 * @param headers those that belong to this answer, its type and tag among them
 * @param gzip the body, compressed
 * @param position position of the directory's changes before the data was read
 */
record KeptAnswer(Map<String, String> headers, byte[] gzip, long position, Instant until, String agency) {

  private static final int OVERHEAD = 1_000;

  /**
   * @param foreign names of headers that other filters set for every answer
   * @param position of the directory's changes before the answer was begun
   */
  static KeptAnswer of(HeldResponse response, Set<String> foreign, Keeping keeping, long position, Instant until) {
    byte[] body = response.bytes();
    Map<String, String> headers = new HashMap<>();
    response.getHeaderNames().stream().filter(name -> !foreign.contains(name))
        .forEach(name -> headers.put(name, response.getHeader(name)));
    headers.put("Content-Type", response.getContentType());
    headers.putIfAbsent("ETag", EntityTag.of(body, body.length));
    return new KeptAnswer(Map.copyOf(headers), compressed(body), position, until, keeping.agency());
  }

  /** Memory it takes, in bytes. */
  int weight() {
    return gzip.length + OVERHEAD;
  }

  void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
    headers.forEach(response::setHeader);
    response.setContentType(headers.get("Content-Type"));
    if (takesGzip(request.getHeader("Accept-Encoding"))) {
      response.setHeader("Content-Encoding", "gzip");
      response.getOutputStream().write(gzip);
    } else {
      new GZIPInputStream(new ByteArrayInputStream(gzip)).transferTo(response.getOutputStream());
    }
  }

  /** @source RFC 9110 §12.5.3: a coding with the weight 0 is refused */
  static boolean takesGzip(String acceptEncoding) {
    if (acceptEncoding == null) {
      return false;
    }
    for (String part : acceptEncoding.toLowerCase(java.util.Locale.ROOT).split(",")) {
      String[] coding = part.strip().split("\\s*;\\s*q\\s*=\\s*", 2);
      if (coding[0].equals("gzip")) {
        return coding.length == 1 || !coding[1].matches("0(\\.0*)?");
      }
    }
    return false;
  }

  private static byte[] compressed(byte[] body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }
}
