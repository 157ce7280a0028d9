package id.baku.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.baku.web.interop.HsdsApplication;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two APIs live in one archive, so each names its parts; none is forgotten. */
class ApplicationsTest {

  @Test
  void every_part_of_an_api_is_named() {
    assertThat(new ApiApplication().getClasses()).containsAll(parts("id.baku.web.api"));
    assertThat(new HsdsApplication().getClasses()).containsAll(parts("id.baku.web.interop"));
  }

  @Test
  void no_endpoint_is_in_both() {
    assertThat(endpoints(new ApiApplication())).isNotEmpty().doesNotContainAnyElementsOf(endpoints(new HsdsApplication()));
  }

  private static List<Class<?>> parts(String folder) {
    List<Class<?>> found = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(folder).stream()
        .filter(type -> type.isAnnotatedWith(Path.class) || type.isAnnotatedWith(Provider.class)).<Class<?>>map(JavaClass::reflect).toList();
    assertThat(found).hasSizeGreaterThan(4);
    return found;
  }

  private static List<Class<?>> endpoints(Application application) {
    return application.getClasses().stream().filter(type -> type.isAnnotationPresent(Path.class)).toList();
  }
}
