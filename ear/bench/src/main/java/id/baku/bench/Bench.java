package id.baku.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a running server the same things over and over, from a few clients at once, and prints a table. */
public final class Bench {

  private static final Pattern FIRST_SERVICE = Pattern.compile("/layanan/([a-z0-9-]+)/([a-z0-9-]+)");

  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .connectTimeout(Duration.ofSeconds(5)).build();
  private final URI server;
  private final int clients;

  private Bench(URI server, int clients) {
    this.server = server;
    this.clients = clients;
  }

  /** Arguments: address of the server, clients (default 4), seconds a target (default 10), warm-up seconds (default 10). */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      System.err.println("baku: Which server? ./baku bench http://127.0.0.1:8080 [clients] [seconds] [warm-up seconds]");
      System.exit(1);
    }
    Bench bench = new Bench(URI.create(arguments[0]), number(arguments, 1, 4));
    int seconds = number(arguments, 2, 10);
    int warmUp = number(arguments, 3, 10);
    try {
      bench.run(seconds, warmUp);
    } catch (IOException e) {
      System.err.println("baku: " + arguments[0] + " does not answer; start it with ./baku run.");
      System.exit(1);
    }
  }

  private void run(int seconds, int warmUp) throws Exception {
    String body = client.send(request("/cari?q=konsultasi"), BodyHandlers.ofString()).body();
    Matcher service = FIRST_SERVICE.matcher(body);
    if (!service.find()) {
      System.err.println("baku: The directory of " + server + " holds no service to measure.");
      System.exit(1);
    }
    System.out.printf(Locale.ROOT, "%s, %d clients, %d s a target after %d s of warm-up, %d cores, Java %s%n%n", server,
        clients, seconds, warmUp, Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
    System.out.printf(Locale.ROOT, "%-20s %9s %9s %9s %9s %9s %8s%n", "target", "req/s", "p50 ms", "p95 ms", "p99 ms",
        "bytes", "failed");
    for (Target target : Target.all(service.group(1), service.group(2))) {
      measure(target, warmUp);
      Samples samples = measure(target, seconds);
      System.out.printf(Locale.ROOT, "%-20s %9.0f %9.1f %9.1f %9.1f %9d %8d%n", target.name(), samples.perSecond(),
          samples.percentile(0.50), samples.percentile(0.95), samples.percentile(0.99), samples.bytes(),
          samples.failures());
    }
  }

  private Samples measure(Target target, int seconds) throws InterruptedException, ExecutionException {
    AtomicLong failures = new AtomicLong();
    AtomicLong bytes = new AtomicLong();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    long start = System.nanoTime();
    List<Long> all = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      List<Future<List<Long>>> parts = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        parts.add(pool.submit(client(target, end, failures, bytes)));
      }
      for (Future<List<Long>> part : parts) {
        all.addAll(part.get());
      }
    }
    double taken = (System.nanoTime() - start) / 1e9;
    return new Samples(all.stream().mapToLong(Long::longValue).toArray(), taken, failures.get(), bytes.get());
  }

  private Callable<List<Long>> client(Target target, long end, AtomicLong failures, AtomicLong bytes) {
    HttpRequest request = request(target.path());
    return () -> {
      List<Long> times = new ArrayList<>();
      while (System.nanoTime() < end) {
        long before = System.nanoTime();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        times.add(System.nanoTime() - before);
        bytes.set(answer.body().length);
        if (answer.statusCode() != 200) {
          failures.incrementAndGet();
        }
      }
      return times;
    };
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(30)).GET().build();
  }

  private static int number(String[] arguments, int place, int fallback) {
    return arguments.length > place ? Integer.parseInt(arguments[place]) : fallback;
  }
}
