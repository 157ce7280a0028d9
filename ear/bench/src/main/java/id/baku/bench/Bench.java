package id.baku.bench;

import id.baku.bench.Http.Check;
import id.baku.bench.load.ClosedLoop;
import id.baku.bench.load.Measured;
import id.baku.bench.national.AccountsBench;
import id.baku.bench.national.NationalBench;
import id.baku.bench.spike.Spike;
import id.baku.launcher.PlainFailure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures: a running server with the data it has; as {@code national}, a server of its own with invented data of a whole nation; as
 * {@code accounts}, the same with its people at the doors; as
 * {@code spike}, search engines without a server around them.
 */
public final class Bench {

  private static final Pattern FIRST_SERVICE = Pattern.compile("/layanan/([a-z0-9-]+)/([a-z0-9-]+)");
  private static final String HOW = "./baku bench http://127.0.0.1:8080 [clients] [seconds] [warm-up seconds], ./baku bench national [services] [seconds], "
      + "./baku bench accounts [seconds], or ./baku bench spike lucene|postgresql SERVICES FOLDER|JDBC-URL";

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) throws Exception {
    try {
      if (arguments.length == 0) {
        throw new PlainFailure("Measure what? " + HOW);
      }
      if (arguments[0].equals("national")) {
        NationalBench.run(Arrays.copyOfRange(arguments, 1, arguments.length));
      } else if (arguments[0].equals("accounts")) {
        AccountsBench.run(Arrays.copyOfRange(arguments, 1, arguments.length));
      } else if (arguments[0].equals("spike")) {
        Spike.run(Arrays.copyOfRange(arguments, 1, arguments.length));
      } else {
        running(URI.create(arguments[0]), number(arguments, 1, 4), number(arguments, 2, 10), number(arguments, 3, 10));
      }
      return 0;
    } catch (PlainFailure | IllegalArgumentException plain) {
      System.err.println("baku: " + plain.getMessage());
    } catch (ConnectException gone) {
      System.err.println("baku: " + arguments[0] + " does not answer; start it with ./baku run.");
    } catch (IOException failed) {
      System.err.println("baku: " + failed);
    }
    return 1;
  }

  /** As many requests as go through, from a few clients at once. */
  private static void running(URI server, int clients, int seconds, int warmUp) throws Exception {
    Http http = new Http(server);
    Matcher service = FIRST_SERVICE.matcher(http.get("/cari?q=konsultasi").body());
    if (!service.find()) {
      throw new PlainFailure("The directory of " + server + " holds no service to measure.");
    }
    System.out.printf(Locale.ROOT, "%s, %d clients, %d s a target after %d s of warm-up, %d cores, Java %s%n%n", server,
        clients, seconds, warmUp, Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
    System.out.printf(Locale.ROOT, "%-20s %9s %9s %9s %9s %8s%n", "target", "req/s", "p50 ms", "p95 ms", "p99 ms", "failed");
    ClosedLoop loop = new ClosedLoop(clients);
    for (Target target : Target.all(service.group(1), service.group(2))) {
      var act = http.asking(turn -> target.path(), Check.status(target.status()));
      loop.run(act, Duration.ofSeconds(warmUp));
      Measured measured = loop.run(act, Duration.ofSeconds(seconds));
      System.out.printf(Locale.ROOT, "%-20s %9.0f %9.1f %9.1f %9.1f %8d%n", target.name(), measured.perSecond(),
          measured.millis(0.50), measured.millis(0.95), measured.millis(0.99), measured.wrong());
    }
  }

  private static int number(String[] arguments, int place, int fallback) {
    return arguments.length > place ? Integer.parseInt(arguments[place]) : fallback;
  }
}
