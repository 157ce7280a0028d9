package id.baku.bench.national;

import id.baku.bench.load.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table, in Markdown, as it goes into a decision record. */
final class Report {

  private final List<String> lines = new ArrayList<>();
  private final double emptyPerSecond;

  /** @param emptyPerSecond rate of the empty method, against which pages are held */
  Report(double emptyPerSecond) {
    this.emptyPerSecond = emptyPerSecond;
    lines.add("| operation | P50 ms | P95 ms | P99 ms | at most /s | P95 ms | of the empty method | alone /s | of alone | looked at | wrong |");
    lines.add("|---|---|---|---|---|---|---|---|---|---|---|");
  }

  /** @param alone null when there is no such question */
  String row(String name, Measured open, Measured closed, Measured alone) {
    String line = String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.0f | %.1f | %s | %s | %s | %d | %s |", name, open.millis(0.50), open.millis(0.95),
        open.millis(0.99), closed.perSecond(), closed.millis(0.95), percent(closed.perSecond(), emptyPerSecond),
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
