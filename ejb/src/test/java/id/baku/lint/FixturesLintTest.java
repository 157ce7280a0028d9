package id.baku.lint;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.folders.StandardFile;
import id.baku.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole documents of several agencies: what is found in each was read by a person and is pinned. */
class FixturesLintTest {

  private static final String DECREE = "lampung-2024.txt";
  /** Rules that need the source or the decree's annex. */
  private static final Set<String> NEED_THE_SOURCE = Set.of("L14", "L14.title", "L30", "L31");

  static List<String> documents() throws IOException {
    return pinned().lines().filter(line -> line.startsWith("# ")).map(line -> line.substring(2)).toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void finds_what_a_person_agreed_to(String document) throws IOException {
    String expected = Stream.of(pinned().split("(?m)^# ")).filter(part -> part.startsWith(document + "\n")).findFirst().orElseThrow();
    assertThat(document + "\n" + listing(document)).isEqualToNormalizingNewlines(expected.stripTrailing() + "\n");
  }

  /** One line a finding; missing components in one line a standard. */
  private static String listing(String document) {
    Map<String, List<String>> missing = new TreeMap<>();
    StringBuilder lines = new StringBuilder();
    for (Finding finding : new Linter(Given.DATA).lint(Given.fixture(document))) {
      Place place = finding.place();
      String component = place.component() == null ? "-" : place.component().schemaKey();
      if (finding.rule().equals("L19")) {
        missing.computeIfAbsent(place.standard(), number -> new ArrayList<>()).add(component);
      } else {
        String what = finding.params().containsKey("name") ? finding.params().get("name").toString() : finding.quote();
        lines.append(String.join(" ", finding.key(), finding.severity().name(), place.standard() == null ? "-" : place.standard(),
            component, String.valueOf(place.line()), what)).append('\n');
      }
    }
    missing.forEach((standard, kinds) -> lines.append("L19 ERROR ").append(standard).append(' ').append(String.join(",",
        kinds)).append('\n'));
    return lines.toString();
  }

  /** The decree this was built against, with the counts its readers came to. */
  @Test
  void counts_of_the_decree() {
    assertThat(totals(new Linter(Given.DATA).lint(Given.fixture(DECREE)))).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
        Map.entry("L01", 1L), Map.entry("L02", 21L), Map.entry("L03", 1L), Map.entry("L04", 39L), Map.entry("L05", 39L),
        Map.entry("L06", 8L), Map.entry("L07", 2L), Map.entry("L08", 7L), Map.entry("L09", 30L), Map.entry("L10", 378L),
        Map.entry("L11.amended", 40L), Map.entry("L11.expired", 1L), Map.entry("L11.miscited", 1L), Map.entry("L11.replaced", 19L),
        Map.entry("L11.title", 3L), Map.entry("L11.unknown", 3L), Map.entry("L12", 7L), Map.entry("L13", 1L), Map.entry("L14", 1L),
        Map.entry("L14.title", 1L), Map.entry("L16", 2L), Map.entry("L20", 19L), Map.entry("L21", 4L), Map.entry("L22", 8L),
        Map.entry("L23", 1L), Map.entry("L26", 3L), Map.entry("L27", 2L), Map.entry("L28", 2L), Map.entry("L32", 8L),
        Map.entry("L33", 40L), Map.entry("L34", 19L), Map.entry("L35", 3L)));
  }

  @Test
  void every_finding_of_the_decree_points_to_its_words() {
    LintSubject subject = Given.fixture(DECREE);
    String source = text("/id/baku/decrees/" + DECREE);
    for (Finding finding : new Linter(Given.DATA).lint(subject)) {
      assertThat(finding.place().span()).as(finding.toString()).isNotNull();
      String there = source.substring(finding.place().span().start(), finding.place().span().end());
      assertThat(plain(there)).as(finding.toString()).contains(plain(finding.quote()));
    }
  }

  @Test
  void spelling_of_the_decree_as_often_as_people_counted() {
    Map<String, Long> quotes = new Linter(Given.DATA).lint(Given.fixture(DECREE)).stream().filter(f -> f.rule().equals("L10"))
        .collect(Collectors.groupingBy(Finding::quote, Collectors.counting()));
    assertThat(quotes).containsEntry("Jensi", 8L).containsEntry("Audensi", 8L).containsEntry("Sekeretariat", 5L)
        .containsEntry("surat resmi ditunjukkan kepada", 15L).containsEntry("Datan langsung", 1L);
  }

  /** The same standards, once as read from the decree and once as kept in the tenant folder. */
  @Test
  void kept_standards_give_the_same_findings_as_the_decree_they_came_from() throws IOException {
    List<Finding> kept = new Linter(Given.DATA).lint(keptStandards());
    List<Finding> parsed = new Linter(Given.DATA).lint(Given.fixture(DECREE));

    assertThat(kept).isNotEmpty().allSatisfy(f -> assertThat(f.place().line()).isNull());
    assertThat(inComponents(kept)).isEqualTo(inComponents(parsed));
  }

  private static TreeSet<String> inComponents(List<Finding> findings) {
    return findings.stream().filter(f -> f.place().component() != null && !NEED_THE_SOURCE.contains(f.key())
            && !f.key().equals("L11.unknown") && !f.key().equals("L28"))
        .map(f -> f.key() + " " + f.place().standard() + " " + f.place().component() + " " + f.place().at() + " " + f.quote())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static LintSubject keptStandards() throws IOException {
    List<StandardFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(Path.of("../tenants/lampung-biro-organisasi/standards"))) {
      for (Path path : paths.toList()) {
        files.add(Json.read(Files.readString(path), StandardFile.class));
      }
    }
    return LintSubject.of(null, files.stream().sorted(java.util.Comparator.comparing(f -> f.service().order())).map(file -> {
      int order = file.service().order() - 1;
      return LintStandard.of(order / 5 + 1 + "." + (order % 5 + 1), file.service().group(), file.service().name(),
          file.versions().getLast().content());
    }).toList());
  }

  private static Map<String, Long> totals(List<Finding> findings) {
    return findings.stream().collect(Collectors.groupingBy(Finding::key, Collectors.counting()));
  }

  private static String plain(String text) {
    return text.replaceAll("<[^>]*>", "").replaceAll("\\s", "");
  }

  private static String pinned() throws IOException {
    return text("fixtures.txt");
  }

  private static String text(String resource) {
    try (InputStream in = FixturesLintTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
