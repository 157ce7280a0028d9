package id.baku.bench;

import id.baku.bench.load.Act;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.zip.GZIPInputStream;

/** Asks a server as browsers do: connections stay open, bodies may come compressed. */
public final class Http {

  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
  private final URI server;

  public Http(URI server) {
    this.server = server;
  }

  /** What an answer should be. */
  @FunctionalInterface
  public interface Check {

    /** @return null when it is right, else what is wrong with it */
    String wrong(int turn, Answer answer);

    /** Status alone. */
    static Check status(int expected) {
      return (turn, answer) -> answer.status() == expected ? null : "status " + answer.status();
    }

    /** Status 200 and these words somewhere in the body. */
    static Check says(IntFunction<String> words) {
      return (turn, answer) -> answer.status() != 200 ? "status " + answer.status()
          : answer.body().contains(words.apply(turn)) ? null : "does not say \"" + words.apply(turn) + "\"";
    }
  }

  /** One answer; the body is unpacked when somebody looks. */
  public record Answer(int status, HttpResponse<byte[]> response) {

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public String body() {
      byte[] body = response.body();
      if (header("Content-Encoding").equals("gzip")) {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
          body = unpacked.readAllBytes();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** @param headers names and values in turn */
  public Answer get(String path, String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(30)).header("Accept-Encoding", "gzip");
    return send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  public Answer send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
    return new Answer(response.statusCode(), response);
  }

  public Act asking(IntFunction<String> path, Check check, String... headers) {
    return turn -> check.wrong(turn, get(path.apply(turn), headers));
  }

  public URI server() {
    return server;
  }
}
