package id.baku.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.web.api.Problem.Fault;
import id.baku.web.platform.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTextTest {

  private static final Texts INDONESIAN = Texts.of(Texts.INDONESIAN);
  private static final Texts ENGLISH = Texts.of(Texts.ENGLISH);
  private static final Pattern THROWN =
      Pattern.compile("new (?:NotFound|InvalidInput|Refused|Stale|NotPermitted)\\(\\s*\"([^\"]+)\"");

  @Test
  void names_the_parameter_that_cannot_be_read() {
    Problem problem = told(new InvalidInput("day.unreadable", Map.of(), "on"), INDONESIAN);
    assertThat(problem.type()).isEqualTo("urn:baku:problem:day.unreadable");
    assertThat(problem.instance()).isEqualTo("/api/v1/x");
    assertThat(problem.errors()).singleElement().extracting(Fault::parameter, Fault::pointer, Fault::code)
        .containsExactly("on", null, "day.unreadable");
  }

  @Test
  void points_into_the_body_where_a_rule_refuses() {
    Problem problem = told(new Refused("standard.overlaps", Map.of(), "inForceFrom"), INDONESIAN);
    assertThat(problem.errors()).singleElement().extracting(Fault::pointer).isEqualTo("/inForceFrom");
  }

  @Test
  void leaves_out_what_does_not_apply() {
    Problem problem = told(new NotFound("agency.unknown"), INDONESIAN);
    assertThat(problem.errors()).isNull();
    assertThat(problem.incident()).isNull();
    assertThat(new ApiJson().getContext(Problem.class).toJson(problem))
        .contains("\"status\":404").doesNotContain("errors").doesNotContain("incident");
  }

  @Test
  void speaks_the_language_of_the_caller() {
    assertThat(told(new NotFound("agency.unknown"), INDONESIAN).title()).isEqualTo("Tidak ditemukan");
    assertThat(told(new NotFound("agency.unknown"), ENGLISH).title()).isEqualTo("Not found");
    assertThat(ApiLocale.of(List.of(Locale.FRENCH, Locale.UK))).isEqualTo(Locale.ENGLISH);
    assertThat(ApiLocale.of(List.of(Locale.of("id", "ID"), Locale.ENGLISH)).getLanguage()).isEqualTo("id");
    assertThat(ApiLocale.of(List.of(Locale.of("*"))).getLanguage()).isEqualTo("id");
  }

  @Test
  void every_status_and_every_refusal_of_http_has_words() {
    Stream<String> titles = Stream.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 500).map(s -> "api.title." + s);
    Stream<String> details = Failure.TOLD.stream().map(s -> "problem.http." + s);
    assertThat(Stream.concat(titles, details)).allMatch(INDONESIAN::has).allMatch(ENGLISH::has);
  }

  @Test
  void every_code_thrown_anywhere_has_words() {
    Set<String> codes = Stream.of("../ejb/src/main/java", "src/main/java").flatMap(ProblemTextTest::codes)
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(codes).contains("agency.unknown", "page.limit", "day.unreadable");
    assertThat(codes).allSatisfy(code -> assertThat(INDONESIAN.has("problem." + code)).as(code).isTrue());
  }

  private static Problem told(RuntimeException thrown, Texts texts) {
    return ProblemText.of(Failure.of(thrown, true), texts, "/api/v1/x", null);
  }

  private static Stream<String> codes(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".java")).map(ProblemTextTest::read).toList().stream()
          .flatMap(source -> THROWN.matcher(source).results().map(found -> found.group(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
