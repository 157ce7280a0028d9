package id.baku.e2e.walls;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Site;
import id.baku.security.Permission;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The isolation matrix: every way into Baku as it was built, gone by somebody in each role and office, by another agency and by nobody, with what is one's
 * own, what is somebody else's and what nobody has. At the end not one row of the other agency has changed.
 */
@TestMethodOrder(OrderAnnotation.class)
class WallsE2E {

  private static final String DOOR = "/kelola/masuk";
  /** Signing out and going elsewhere end the visit; the language is nobody's. */
  private static final Set<String> OF_EVERY_PAGE = Set.of("keluar", "pindah", "bahasa");
  private static final List<String> SIDEWAYS = List.of("instansi", "agency", "tenant", "tenant_id", "agency_id");

  private static List<Actor> actors;
  private static Map<String, String> before;
  /** Shows everybody's mail to whoever reaches a demo (ADR 25). */
  private static final String DEMO_MAILBOX = "/kelola/kotak-surat";

  private static int cells;
  private static String writer;
  private static String reader;

  @BeforeAll
  static void furnish() {
    Canary.furnishOurs();
    Canary.furnishTheirs();
    actors = Actor.all();
    Actor admin = actors.stream().filter(actor -> actor.side() == Side.OURS && actor.permissions().contains(Permission.MANAGE_API_TOKENS)).findFirst().orElseThrow();
    writer = Programs.token(admin.visitor(), "Penulis", "DRAFTS_WRITE");
    reader = Programs.token(admin.visitor(), "Pembaca", "DRAFTS_READ");
  }

  @AfterAll
  static void tell() {
    Canary.tidy();
    System.out.println("Walls: " + Wall.all().size() + " ways, " + (actors == null ? 0 : actors.size()) + " kinds of visitors, " + cells + " attempts.");
  }

  static Stream<Wall> staffWays() {
    return Wall.all().stream().filter(wall -> wall.route().startsWith("/kelola/"));
  }

  static Stream<Wall> publicWays() {
    return Wall.all().stream().filter(Wall::isPublic);
  }

  @Test
  @Order(1)
  void every_way_that_was_built_has_a_row_and_every_row_a_way() {
    Map<String, Set<String>> built = new TreeMap<>(BuiltRoutes.all());
    assertThat(built).hasSizeGreaterThan(80);
    assertThat(Wall.all().stream().map(Wall::route).toList()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(built.keySet());
    for (Wall wall : Wall.all()) assertThat(wall.parameters()).as(wall.route()).containsAll(built.get(wall.route()));
  }

  /** First, since what an agency looks at itself may leave a trace with it. */
  @ParameterizedTest
  @Order(2)
  @MethodSource("staffWays")
  void the_other_agency_sees_what_is_its_own_and_nothing_of_ours(Wall wall) {
    actors.stream().filter(actor -> actor.side() == Side.THEIRS).forEach(actor -> goes(actor, wall));
  }

  @ParameterizedTest
  @Order(3)
  @MethodSource("staffWays")
  void everybody_sees_what_is_their_own_and_nothing_else(Wall wall) {
    if (before == null) before = Canary.rows(Side.THEIRS);
    actors.stream().filter(actor -> actor.side() != Side.THEIRS).forEach(actor -> goes(actor, wall));
  }

  @ParameterizedTest
  @Order(4)
  @MethodSource("publicWays")
  void the_public_is_told_the_same_whoever_asks(Wall wall) {
    assertThat(wall.at()).doesNotMatch("(POST|PUT|PATCH|DELETE) .*");
    String address = address(wall, sample -> sample.of(Side.THEIRS));
    Answer nobody = count(Site.get(address));
    assertThat(nobody.status()).as(nobody.toString()).isIn(200, 204, 404);
    assertThat(nobody.has("Set-Cookie")).isFalse();
    assertSecret(nobody);
    for (Actor actor : actors) assertThat(steady(count(actor.visitor().get(address)))).as(actor + " at " + address).isEqualTo(steady(nobody));
    wall.samples().forEach((name, sample) -> Stream.of(Sample.DRAFT.of(Side.THEIRS), sample.unknown()).forEach(hidden -> {
      String never = wall.address(Side.THEIRS, name, hidden).replaceFirst("^[A-Z]+ ", "");
      assertThat(count(Site.get(never)).status()).as(never).isEqualTo(404);
    }));
  }

  /** Every form of every page with something of the other agency in it: in the address, and in each field that names something of ours. */
  @ParameterizedTest
  @Order(5)
  @MethodSource("staffWays")
  void a_form_does_nothing_to_somebody_else(Wall wall) {
    if (wall.isDoor() || wall.samples().isEmpty()) return;
    for (Actor actor : actors) {
      if (actor.side() != Side.OURS || !actor.may(wall)) continue;
      String own = wall.address(sample -> sample.of(Side.OURS));
      String foreign = wall.address(sample -> sample.of(Side.THEIRS));
      for (String form : forms(actor.visitor().get(own))) {
        unharmed(actor, foreign, fields(actor.visitor().get(own), form));
        unharmed(actor, own, smuggled(fields(actor.visitor().get(own), form), wall));
      }
    }
  }

  static Stream<Wall> programWays() {
    return Wall.all().stream().filter(wall -> wall.who().contains(":"));
  }

  /** With the token of our agency, with one that covers less, and with none. What is asked for must be as it was not read, so nothing is changed. */
  @ParameterizedTest
  @Order(6)
  @MethodSource("programWays")
  void a_program_does_what_its_token_covers_in_its_own_agency(Wall wall) {
    String method = wall.route().substring(0, wall.route().indexOf(' '));
    String own = address(wall, sample -> sample.of(Side.OURS));
    assertThat(asks(method, own, "").status()).isEqualTo(401);
    assertThat(asks(method, own, reader).status()).as("a token that reads").isIn(wall.who().endsWith("write") ? List.of(403) : List.of(200));
    assertThat(asks(method, own, writer).status()).isIn(200, 412);
    if (wall.samples().isEmpty()) return;
    Answer theirs = asks(method, address(wall, sample -> sample.of(Side.THEIRS)), writer);
    String unknown = Sample.DRAFT_ID.unknown();
    Answer never = asks(method, address(wall, sample -> unknown), writer);
    assertThat(theirs.status()).isIn(404, 412).isEqualTo(never.status());
    assertThat(theirs.text().replace(Sample.DRAFT_ID.of(Side.THEIRS), "ID")).isEqualTo(never.text().replace(unknown, "ID"));
  }

  private static Answer asks(String method, String address, String token) {
    return count(Programs.send(method, address, token, "If-Match", "\"nobody-read-this\""));
  }

  private static String address(Wall wall, Function<Sample, String> value) {
    return wall.address(value).replaceFirst("^[A-Z]+ ", "");
  }

  @Test
  @Order(7)
  void not_one_row_of_the_other_agency_has_changed() {
    assertThat(before).hasSizeGreaterThan(20);
    assertThat(Canary.rows(Side.THEIRS)).isEqualTo(before);
  }

  private static void goes(Actor actor, Wall wall) {
    Answer own = visit(actor, actor.isAbove() && !wall.isDoor() && actor.may(wall) ? wall.bare() : wall.address(sample -> sample.of(actor.home())));
    if (wall.isDoor()) {
      assertThat(own.status()).as(actor + " at " + own).isIn(200, 303);
      return;
    }
    if (actor.isNobody()) {
      assertThat(own.header("Location")).as(own.toString()).contains(DOOR);
      return;
    }
    if (!actor.may(wall)) {
      assertThat(refused(own)).as(actor + " at " + own).isTrue();
      wall.samples().keySet().forEach(name -> assertThat(refused(visit(actor, foreign(actor, wall, name)))).as(actor + " at " + wall + " with " + name).isTrue());
      return;
    }
    assertThat(own.status()).as(actor + " at " + own).isIn(wall.vague() ? List.of(200, 404) : List.of(200));
    if (actor.isAbove()) return;
    wall.samples().forEach((name, sample) -> {
      String unknown = sample.unknown();
      Answer never = visit(actor, wall.address(actor.home(), name, unknown));
      Answer theirs = visit(actor, foreign(actor, wall, name));
      assertThat(theirs.status()).as(actor + " at " + wall + " with the " + name + " of somebody else")
          .isEqualTo(wall.filters().contains(name) ? 200 : 404);
      assertThat(words(theirs).replace(sample.of(actor.home().other()), "ID")).isEqualTo(words(never).replace(unknown, "ID"));
    });
    for (String sideways : SIDEWAYS) {
      String address = wall.address(sample -> sample.of(actor.home()));
      visit(actor, address + (address.contains("?") ? "&" : "?") + sideways + "=" + actor.home().other().agency());
    }
  }

  private static String foreign(Actor actor, Wall wall, String name) {
    return wall.address(actor.home(), name, wall.samples().get(name).of(actor.home().other()));
  }

  private static Answer visit(Actor actor, String address) {
    Answer answer = count(actor.visitor().get(address));
    assertThat(answer.status()).as(actor + " at " + answer).isLessThan(500);
    if (actor.side() != Side.THEIRS && !address.startsWith(DEMO_MAILBOX)) assertSecret(answer);
    return answer;
  }

  /** Not allowed; whoever works in an office is led from the first page of an agency to the own one. */
  private static boolean refused(Answer answer) {
    return answer.status() == 403 || answer.status() == 303 && answer.header("Location").contains("/kelola/pemerintah/");
  }

  private static void unharmed(Actor actor, String address, Map<String, String> fields) {
    Answer answer = count(actor.visitor().post(address, fields));
    assertThat(answer.status()).as(actor + " sends " + fields.keySet() + " to " + answer).isLessThan(500);
    assertSecret(answer);
  }

  private static Answer count(Answer answer) {
    cells++;
    return answer;
  }

  private static void assertSecret(Answer answer) {
    assertThat(Canary.SECRETS.stream().filter(answer.text()::contains).toList()).as(answer.uri().toString()).isEmpty();
    assertThat(answer.tellsOfOurInsides()).as(answer.toString()).isFalse();
  }

  private static String words(Answer answer) {
    return answer.html().text();
  }

  /** What stays the same from one second to the next. */
  private static String steady(Answer answer) {
    return answer.status() + " " + answer.text().replaceAll("value=\"\\d{6,}\"", "");
  }

  private static List<String> forms(Answer page) {
    return page.html().select("main form[id]").stream().map(Element::id).filter(id -> !OF_EVERY_PAGE.contains(id)).toList();
  }

  /** All of a form, as if every button of it were pressed at once. */
  private static Map<String, String> fields(Answer page, String form) {
    Map<String, String> fields = new LinkedHashMap<>();
    Element filled = page.html().getElementById(form);
    if (filled == null) return fields; // what the form was about is gone by an attempt before
    for (Element field : filled.select("input[name]:not([type=file]), textarea[name], select[name], button[name]")) {
      fields.put(field.attr("name"), field.is("select") ? field.select("option[selected]").attr("value") : field.val());
    }
    return fields;
  }

  /** The same with everything of theirs where something of ours was. */
  private static Map<String, String> smuggled(Map<String, String> fields, Wall wall) {
    Map<String, String> ours = wall.samples().values().stream().distinct()
        .collect(Collectors.toMap(sample -> sample.of(Side.OURS), sample -> sample.of(Side.THEIRS)));
    Map<String, String> changed = new HashMap<>(fields);
    changed.replaceAll((name, value) -> ours.getOrDefault(value, value));
    return changed;
  }
}
