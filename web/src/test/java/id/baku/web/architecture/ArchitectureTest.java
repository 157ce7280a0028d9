package id.baku.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.baku.tenancy.CurrentTenant;
import id.baku.web.security.TenantFromLogin;
import id.baku.web.security.TenantFromPath;
import id.baku.web.security.TenantFromToken;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;

/** Pages and endpoints stand before the features: they ask them, and nothing behind them. */
@AnalyzeClasses(packages = "id.baku.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule web_uses_only_the_roots_of_features = noClasses().should().dependOnClassesThat(insideAFeature());

  @ArchTest
  static final ArchRule web_touches_no_rows = noClasses().should().dependOnClassesThat().areAssignableTo(EntityManager.class)
      .orShould().dependOnClassesThat().areAssignableTo(DataSource.class);

  @ArchTest
  static final ArchRule web_features_form_no_cycle = slices().matching("id.baku.web.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_tenant_comes_from_the_login_the_path_or_the_token = noClasses().that()
      .doNotBelongToAnyOf(TenantFromLogin.class, TenantFromPath.class, TenantFromToken.class).should().callMethod(CurrentTenant.class, "use", long.class);

  /** A day is one of a place: staff pages ask AgencyDay or RoleDay, public ones Today, and nobody reads it off a clock that has none. */
  @ArchTest
  static final ArchRule days_are_those_of_a_place = noClasses().that().doNotHaveFullyQualifiedName("id.baku.web.directory.Today")
      .should().callMethod(LocalDate.class, "now", Clock.class).orShould().callMethod(LocalDate.class, "now", ZoneId.class)
      .orShould().callMethod(LocalDate.class, "ofInstant", Instant.class, ZoneId.class);

  private static DescribedPredicate<JavaClass> insideAFeature() {
    return DescribedPredicate.describe("inside a feature, behind its root package",
        type -> type.getPackageName().matches("id\\.baku\\.(?!web\\.)[a-z]+\\.[a-z.]+"));
  }
}
