package id.baku.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.UnreadableDecree;
import id.baku.security.MailKind;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

  private static final Pattern ASKED_BY_PAGES = Pattern.compile("\\bt(?:\\[|\\.with\\(|\\.count\\()'([^']+)'");
  private static final Pattern ASKED_BY_CODE = Pattern.compile("(?:texts|Texts\\.of\\([^)]*\\))\\s*\\.(get|count)\\(\"([^\"]+)\"\\s*[,)]");
  private static final Pattern LITERAL = Pattern.compile("[\"']([a-zA-Z][\\w.-]*)[\"']");
  private static final Pattern ACT = Pattern.compile("(?:trail\\.(?:record|read|workOn)(?:InOffice)?|tell)\\((?:\\s*[\\w.()]+,)?\\s*\"([a-z.-]+)\"");
  private static final Pattern SUBJECT = Pattern.compile("new Subject\\(\\s*\"([a-z.-]+)\"");
  private static final Pattern PROBLEM =
      Pattern.compile("new\\s+(?:NotFound|InvalidInput|Refused|Stale|NotPermitted|NotReady|Unmet|BodyFault)\\(\\s*\"([^\"]+)\"");
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

  private final Map<Path, String> pages = Sources.below(Sources.PAGES, ".xhtml");
  private final Map<Path, String> code = Sources.below(Sources.JAVA, ".java");

  @ParameterizedTest
  @EnumSource(MailKind.class)
  void every_kind_of_mail_has_its_words(MailKind kind) {
    assertThat(Texts.of(Texts.INDONESIAN).has("mail." + kind.code() + ".subject")).isTrue();
    assertThat(Texts.of(Texts.INDONESIAN).has("mail." + kind.code() + ".body")).isTrue();
  }

  @Test
  void every_pair_of_files_has_the_same_keys() {
    Map<Path, String> files = Sources.below(Sources.TEXTS, ".properties");
    files.forEach((file, content) -> {
      if (!file.toString().endsWith("_en.properties")) {
        Path english = Path.of(file.toString().replace(".properties", "_en.properties"));
        assertThat(files).as("English for %s", file).containsKey(english);
        assertThat(keys(files.get(english))).as(file.toString()).isEqualTo(keys(content));
      }
    });
  }

  @Test
  void no_key_is_said_twice_in_one_file() {
    Sources.below(Sources.TEXTS, ".properties").forEach((file, content) -> assertThat(content.lines()
        .filter(line -> line.matches("[\\w.-]+\\s*=.*")).map(line -> line.replaceFirst("\\s*=.*", ""))).as(file.toString()).doesNotHaveDuplicates());
  }

  @Test
  void both_languages_use_the_same_parameters() {
    for (String key : Texts.of(Texts.INDONESIAN).keys()) {
      if (!key.equals("time.bounded")) {
        assertThat(parameters(Texts.of(Texts.ENGLISH).get(key))).as(key)
            .isEqualTo(parameters(Texts.of(Texts.INDONESIAN).get(key)));
      }
    }
  }

  @Test
  void no_file_of_texts_is_forgotten_and_no_key_is_in_two() {
    Set<String> seen = new HashSet<>();
    Sources.below(Sources.TEXTS, ".properties").forEach((file, content) -> {
      String name = file.getFileName().toString().replace(".properties", "");
      if (!name.endsWith("_en")) {
        assertThat(Texts.FEATURES).contains(name);
        assertThat(keys(content)).as(name).allMatch(seen::add);
      }
    });
  }

  @Test
  void every_key_that_is_asked_for_has_a_text() {
    Texts texts = Texts.of(Texts.INDONESIAN);
    assertThat(found(pages, ASKED_BY_PAGES)).isNotEmpty().filteredOn(asked -> !asked.group(1).endsWith("."))
        .allMatch(asked -> hasText(texts, asked.group(1), asked.group(0).startsWith("t.count")));
    assertThat(found(code, ASKED_BY_CODE)).isNotEmpty()
        .allMatch(asked -> hasText(texts, asked.group(2), asked.group(1).equals("count")));
  }

  @Test
  void every_text_is_used() {
    Set<String> named = new TreeSet<>();
    Set<String> prefixes = new TreeSet<>(Set.of("problem."));
    pages.values().forEach(content -> collect(content, named, prefixes));
    code.values().forEach(content -> collect(content, named, prefixes));
    for (String key : Texts.of(Texts.INDONESIAN).keys()) {
      String base = key.replaceAll("\\.(one|other)$", "");
      assertThat(named.contains(key) || named.contains(base) || prefixes.stream().anyMatch(key::startsWith))
          .as("text %s is used nowhere", key).isTrue();
    }
  }

  @Test
  void every_problem_can_be_told() {
    Texts texts = Texts.of(Texts.INDONESIAN);
    Map<Path, String> throwing = Sources.below(Sources.FIELD, ".java");
    throwing.putAll(code);
    assertThat(found(throwing, PROBLEM)).isNotEmpty().allMatch(thrown -> texts.has("problem." + thrown.group(1)));
  }

  @Test
  void every_act_of_the_trail_can_be_told() {
    Texts texts = Texts.of(Texts.INDONESIAN);
    Map<Path, String> field = Sources.below(Sources.FIELD, ".java");
    assertThat(found(field, ACT)).isNotEmpty().allMatch(act -> texts.has("trail." + act.group(1)));
    assertThat(found(field, SUBJECT)).isNotEmpty().allMatch(subject -> texts.has("trail.kind." + subject.group(1)));
  }

  @ParameterizedTest
  @EnumSource(UnreadableDecree.Reason.class)
  void every_reason_not_to_read_a_document_can_be_told(UnreadableDecree.Reason reason) {
    String key = "problem." + new UnreadableDecree(reason).code();
    assertThat(Texts.of(Texts.INDONESIAN).has(key)).isTrue();
    assertThat(Texts.of(Texts.ENGLISH).get(key)).isNotEqualTo(Texts.of(Texts.INDONESIAN).get(key));
  }

  @Test
  void fills_in_parameters_by_name_and_writes_numbers_the_way_of_the_language() {
    assertThat(Texts.of(Texts.INDONESIAN).get("problem.search.too-long", Map.of("max", 1200))).contains("1.200");
    assertThat(Texts.of(Texts.ENGLISH).get("problem.search.too-long", Map.of("max", 1200))).contains("1,200");
  }

  @Test
  void a_ratio_has_the_decimal_sign_of_the_language() {
    Map<String, ?> params = Map.of("ratio", 1.2, "least", 4.5, "nearest", "#000000");
    assertThat(Texts.of(Texts.INDONESIAN).get("problem.branding.contrast", params)).contains("1,2", "4,5");
    assertThat(Texts.of(Texts.ENGLISH).get("problem.branding.contrast", params)).contains("1.2", "4.5");
  }

  @Test
  void a_value_with_braces_or_dollars_stays_what_it_is() {
    assertThat(Texts.of(Texts.INDONESIAN).get("search.title.of", Map.of("query", "{max} $1 \\")))
        .contains("{max} $1 \\");
  }

  @Test
  void counts_one_apart_in_english() {
    assertThat(Texts.of(Texts.ENGLISH).count("home.services", 1)).isEqualTo("1 service");
    assertThat(Texts.of(Texts.ENGLISH).count("home.services", 2)).isEqualTo("2 services");
  }

  @Test
  void a_missing_key_shows_itself() {
    assertThat(Texts.of(Texts.INDONESIAN).get("no.such.key")).isEqualTo("no.such.key");
  }

  private static List<Found> found(Map<Path, String> sources, Pattern pattern) {
    return sources.entrySet().stream().flatMap(source -> pattern.matcher(source.getValue()).results()
        .map(match -> new Found(source.getKey(), match))).toList();
  }

  private record Found(Path file, MatchResult match) {

    String group(int number) {
      return match.group(number);
    }

    @Override
    public String toString() {
      return match.group() + " in " + file;
    }
  }

  private static boolean hasText(Texts texts, String key, boolean counted) {
    return counted ? texts.has(key + ".one") && texts.has(key + ".other") : texts.has(key);
  }

  private static void collect(String content, Set<String> named, Set<String> prefixes) {
    Matcher literal = LITERAL.matcher(content);
    while (literal.find()) {
      (literal.group(1).endsWith(".") ? prefixes : named).add(literal.group(1));
    }
  }

  private static Set<String> keys(String content) {
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(content));
      return new TreeSet<>(properties.stringPropertyNames());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Set<String> parameters(String text) {
    return PARAMETER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }
}
