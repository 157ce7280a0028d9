package id.baku.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Counts what the test runs reported. {@code ./baku test} starts this file from its source, so that it also counts when the build broke before
 * anything was compiled; it therefore stands alone.
 */
final class TestReports {

  /** Where a test runs, by the module and the kind of report it comes from. */
  enum Tier {
    UNIT("unit"), ARCHITECTURE("architecture"), LAUNCHER("launcher, for real"), PAYARA("in Payara"), BROWSER("HTTP and browser");

    final String words;

    Tier(String words) {
      this.words = words;
    }

    static Tier of(Path report, String testClass) {
      String path = report.toString().replace('\\', '/');
      if (path.contains("/ear/it/")) return PAYARA;
      if (path.contains("/ear/e2e/")) return BROWSER;
      if (path.contains("/failsafe-reports/")) return path.contains("/ear/launcher/") ? LAUNCHER : PAYARA;
      // ArchUnit's reports name no package
      return testClass.contains(".architecture.") || testClass.matches("(.*\\.)?Architecture\\w*") ? ARCHITECTURE : UNIT;
    }

    static Set<Tier> expected(boolean onlyUnit) {
      return onlyUnit ? Set.of(UNIT, ARCHITECTURE) : Set.of(values());
    }
  }

  record Count(int passed, int failed, int skipped) {
    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count other) {
      return new Count(passed + other.passed, failed + other.failed, skipped + other.skipped);
    }

    @Override
    public String toString() {
      return passed + " passed, " + failed + " failed, " + skipped + " skipped";
    }
  }

  private final Map<Tier, Count> counts = new EnumMap<>(Tier.class);
  private final List<String> complaints = new ArrayList<>();

  private TestReports() {}

  /** @param arguments the product's directory, {@code all} or {@code unit}, Maven's exit code, Maven's output */
  public static void main(String[] arguments) throws IOException {
    boolean onlyUnit = arguments[1].equals("unit");
    TestReports reports = read(Path.of(arguments[0]));
    int mavenExitCode = Integer.parseInt(arguments[2]);
    reports.complainAboutSilence(onlyUnit);
    if (mavenExitCode != 0) reports.complaints.add(brokenStep(Files.readString(Path.of(arguments[3]))));
    reports.print();
    System.exit(reports.complaints.isEmpty() ? 0 : 1);
  }

  static TestReports read(Path root) throws IOException {
    var reports = new TestReports();
    try (var files = Files.walk(root)) {
      for (Path file : files.filter(TestReports::isReport).sorted().toList()) reports.add(file);
    }
    return reports;
  }

  Count total() {
    return counts.values().stream().reduce(Count.NONE, Count::plus);
  }

  Map<Tier, Count> counts() {
    return counts;
  }

  List<String> complaints() {
    return complaints;
  }

  /** A tier that reported nothing did not run; that must never look like success. */
  void complainAboutSilence(boolean onlyUnit) {
    for (Tier tier : Tier.values()) {
      if (Tier.expected(onlyUnit).contains(tier) && counts.getOrDefault(tier, Count.NONE).equals(Count.NONE)) {
        complaints.add("No test ran in the tier \"" + tier.words + "\".");
      }
    }
  }

  /** The first goal that failed, in Maven's words without its trailing advice. */
  static String brokenStep(String mavenOutput) {
    return "Maven failed: " + mavenOutput.lines().map(line -> line.replaceAll("\\e\\[[0-9;]*m", ""))
        .filter(line -> line.startsWith("[ERROR]") && !line.contains("[ERROR] [ERROR]")).map(line -> line.substring(7).strip())
        .filter(line -> line.contains("Failed to execute goal") || line.contains("Could not") || line.contains("COMPILATION ERROR")).findFirst()
        .map(line -> line.replaceFirst(" -> \\[Help \\d+].*", "")).orElse("see its output") + ".";
  }

  private static boolean isReport(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.matches(".*/target/(surefire|failsafe)-reports/TEST-[^/]+\\.xml");
  }

  private void add(Path file) throws IOException {
    try {
      var cases = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile()).getElementsByTagName("testcase");
      for (int i = 0; i < cases.getLength(); i++) add(file, (Element) cases.item(i));
    } catch (SAXException | ParserConfigurationException e) {
      complaints.add("The report " + file + " cannot be read; its run was probably cut off.");
    }
  }

  private void add(Path file, Element test) {
    String name = test.getAttribute("classname") + " " + test.getAttribute("name");
    Count count = new Count(1, 0, 0);
    if (has(test, "failure") || has(test, "error")) {
      count = new Count(0, 1, 0);
      complaints.add("Failed: " + name);
    } else if (has(test, "skipped")) {
      count = new Count(0, 0, 1);
      complaints.add("Skipped: " + name);
    }
    counts.merge(Tier.of(file, test.getAttribute("classname")), count, Count::plus);
  }

  private static boolean has(Element test, String child) {
    return test.getElementsByTagName(child).getLength() > 0;
  }

  private void print() {
    System.out.println();
    counts.forEach((tier, count) -> System.out.printf("  %-20s %s%n", tier.words, count));
    complaints.forEach(complaint -> System.out.println("  ! " + complaint));
    System.out.println(total());
  }
}
