package id.baku.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.baku.platform.Capital;
import id.baku.platform.Sql;
import id.baku.security.ApiTokenDoor;
import id.baku.security.Permitted;
import id.baku.security.Public;
import id.baku.security.RoleDay;
import id.baku.security.RunAs;
import id.baku.tenancy.CrossTenant;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** The walls of the house: what may know what, checked on every class there is, new ones included. */
@AnalyzeClasses(packages = "id.baku", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** What each feature may know besides itself. Whoever adds a feature decides this here. */
  private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
      entry("platform"),
      entry("tenancy", "platform"),
      entry("security", "platform", "tenancy"),
      entry("jobs", "platform", "tenancy", "security"),
      entry("documents", "platform", "tenancy", "security"),
      entry("regulations", "platform", "tenancy", "security"),
      entry("calendar", "platform"),
      entry("agencies", "platform", "tenancy", "security", "documents", "calendar"),
      entry("links", "platform", "tenancy", "security", "jobs", "agencies"),
      entry("standards", "platform", "tenancy", "security", "documents", "agencies", "regulations"),
      entry("decrees", "platform", "documents", "standards"),
      entry("directory", "platform", "tenancy", "security", "calendar", "agencies", "standards"),
      entry("corrections", "platform", "tenancy", "security", "jobs", "agencies", "standards"),
      entry("opendata", "platform", "tenancy", "security", "standards", "directory"),
      entry("interop", "platform", "tenancy", "security", "agencies", "standards", "directory"),
      entry("folders", "platform", "tenancy", "security", "documents", "calendar", "agencies", "standards", "decrees", "regulations"),
      entry("archive", "platform", "tenancy", "security", "jobs", "agencies", "standards", "directory", "folders"),
      entry("lint", "platform", "documents", "regulations", "standards", "decrees"),
      entry("findings", "platform", "tenancy", "security", "agencies", "regulations", "standards", "decrees", "lint"),
      entry("drafts", "platform", "tenancy", "security", "agencies", "standards"),
      entry("onboarding", "platform", "tenancy", "security", "jobs", "agencies", "standards", "decrees", "imports"),
      entry("imports", "platform", "tenancy", "security", "documents", "agencies", "standards", "decrees", "regulations", "folders"));

  private static Map.Entry<String, Set<String>> entry(String feature, String... known) {
    return Map.entry(feature, Set.of(known));
  }

  /** Packages behind a root that another feature may know: the linter reads words and rupiah as the reader of decrees does. */
  private static final Map<String, Set<String>> ALSO_OPEN_TO = Map.of(
      "lint", Set.of("id.baku.decrees.text", "id.baku.decrees.values"));

  @ArchTest
  static final ArchRule features_form_no_cycle = slices().matching("id.baku.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule features_know_only_what_they_may = classes().should(knowOnlyAllowedFeatures());

  @ArchTest
  static final ArchRule models_know_no_server = noClasses().that().resideInAPackage("..model..").should()
      .dependOnClassesThat().resideInAnyPackage("jakarta.ejb..", "jakarta.faces..", "jakarta.ws.rs..",
          "jakarta.servlet..", "..store..");

  @ArchTest
  static final ArchRule reading_and_checking_know_no_server = noClasses().that()
      .resideInAnyPackage("id.baku.decrees..", "id.baku.lint..").should().dependOnClassesThat().resideInAnyPackage("jakarta.ejb..", "jakarta.inject..", "jakarta.persistence..",
          "jakarta.enterprise..");

  @ArchTest
  static final ArchRule time_is_injected = noClasses().that().doNotHaveFullyQualifiedName(
          "id.baku.platform.ClockProducer")
      .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
      .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now")
      .orShould().callMethod(System.class, "currentTimeMillis").orShould().callConstructor(Date.class);

  /** A clock has no day of its own: it is another one in Jayapura than in Greenwich. Who needs the day asks RoleDay, or Capital beyond agencies. */
  @ArchTest
  static final ArchRule days_are_those_of_a_place = noClasses().that().doNotBelongToAnyOf(RoleDay.class, Capital.class, ApiTokenDoor.class)
      .should().callMethod(LocalDate.class, "now", Clock.class).orShould().callMethod(LocalDate.class, "now", ZoneId.class)
      .orShould().callMethod(LocalDate.class, "ofInstant", Instant.class, ZoneId.class);

  @ArchTest
  static final ArchRule use_cases_say_whose_rows_they_see = classes().that().areAnnotatedWith(Stateless.class)
      .should(beAnnotatedWith(TenantScoped.class).or(beAnnotatedWith(CrossTenant.class)));

  @ArchTest
  static final ArchRule use_cases_say_who_may = methods().that().arePublic().and().doNotHaveModifier(
          JavaModifier.STATIC).and().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
      .should().beAnnotatedWith(Permitted.class).orShould().beAnnotatedWith(Public.class);

  @ArchTest
  static final ArchRule rows_are_touched_in_stores_only = noClasses().that()
      .resideOutsideOfPackages("..store..", "id.baku.platform..", "id.baku.tenancy..")
      .should().dependOnClassesThat().areAssignableTo(EntityManager.class)
      .orShould().dependOnClassesThat().areAssignableTo(Sql.class);

  @ArchTest
  static final ArchRule tenant_is_set_in_one_place = noClasses().that().areNotAssignableTo(RunAs.class)
      .should().callMethod(CurrentTenant.class, "use", long.class)
      .orShould().callMethod(CurrentTenant.class, "instead", OptionalLong.class);

  private static ArchCondition<JavaClass> knowOnlyAllowedFeatures() {
    return new ArchCondition<>("know only the features listed for theirs, and of those only the root package") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        String own = feature(item);
        item.getDirectDependenciesFromSelf().forEach(dependency -> {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          String other = feature(target);
          if (other == null || other.equals(own)) {
            return;
          }
          boolean allowed = MAY_KNOW.getOrDefault(own, Set.of()).contains(other);
          boolean inner = !target.getPackageName().equals("id.baku." + other)
            && !ALSO_OPEN_TO.getOrDefault(own, Set.of()).contains(target.getPackageName());
          if (!allowed || inner) {
            events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
          }
        });
      }
    };
  }

  private static String feature(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith("id.baku.") ? name.substring("id.baku.".length()).split("\\.")[0] : null;
  }
}
