package id.baku.launcher;

import id.baku.decrees.ParsedDecree;
import id.baku.lint.Finding;
import id.baku.lint.FindingJson;
import id.baku.lint.FindingTexts;
import id.baku.lint.LintData;
import id.baku.lint.Linter;
import id.baku.lint.subjects.DecreeSubject;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what is wrong with a parsed decree, one JSON object a line. */
final class DecreeLint {

  private DecreeLint() {}

  /**
   * @param defaults the folder {@code tenants/_default}
   * @return totals for people, by rule
   */
  static List<String> write(ParsedDecree decree, Path defaults, Writer out) throws IOException {
    LintData data = LintData.of(read(defaults, "regulations"), read(defaults, "spelling"),
        read(defaults, "lint-expectations"), read(defaults, "service-vocabulary"));
    FindingTexts texts = FindingTexts.of(Locale.of("id"));
    List<Finding> findings = new Linter(data).lint(DecreeSubject.of(decree, data.registry()));
    for (Finding finding : findings) {
      out.write(FindingJson.of(finding, texts) + "\n");
    }
    List<String> totals = new ArrayList<>();
    totals.add("Temuan: " + findings.size());
    findings.stream().collect(Collectors.groupingBy(Finding::key, TreeMap::new, Collectors.counting()))
        .forEach((key, count) -> totals.add(String.format(Locale.ROOT, "  %-12s %4d  %s", key, count, texts.name(key))));
    return totals;
  }

  private static String read(Path defaults, String name) throws IOException {
    return Files.readString(defaults.resolve(name + ".json"));
  }
}
