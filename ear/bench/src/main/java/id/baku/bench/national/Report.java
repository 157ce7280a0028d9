package id.baku.bench.national;

import id.baku.bench.load.Measured;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table, in Markdown, as it goes into a decision record. */
final class Report {

  private final List<String> lines = new ArrayList<>();

  Report() {
    lines.add("| operation | 20/s: P50 ms | P95 ms | P99 ms | 16 at a time: /s | P95 ms | CPU ms | of the empty method | alone /s | of alone | looked at | wrong |");
    lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|");
  }

  /**
   * What was measured of one operation.
   *
   * @param open at fixed arrivals
   * @param closed as much as goes through
   * @param nothing the empty method, right before, as much as goes through
   * @param alone the question behind it by itself, null when there is none
   * @param cpu what the server used during {@code closed}
   */
  record Figures(Measured open, Measured closed, Measured nothing, Measured alone, Duration cpu) {

    double cpuMillis() {
      return closed.turns() == 0 ? 0 : cpu.toNanos() / 1e6 / closed.turns();
    }
  }

  String row(String name, Figures figures) {
    Measured open = figures.open();
    Measured closed = figures.closed();
    Measured alone = figures.alone();
    String line = String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.0f | %.1f | %.2f | %s | %s | %s | %d | %s |", name, open.millis(0.50), open.millis(0.95),
        open.millis(0.99), closed.perSecond(), closed.millis(0.95), figures.cpuMillis(), percent(closed.perSecond(), figures.nothing().perSecond()),
        alone == null ? "" : String.format(Locale.ROOT, "%.0f", alone.perSecond()),
        alone == null ? "" : percent(closed.perSecond(), alone.perSecond()), open.turns() + closed.turns(), wrong(open, closed));
    lines.add(line);
    return line;
  }

  String text() {
    return String.join("\n", lines);
  }

  static String percent(double part, double whole) {
    return whole == 0 ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * part / whole);
  }

  private static String wrong(Measured open, Measured closed) {
    long wrong = open.wrong() + closed.wrong();
    String first = open.firstWrong() != null ? open.firstWrong() : closed.firstWrong();
    return wrong == 0 ? "0" : wrong + " (" + first.replace("|", "/") + ")";
  }
}
