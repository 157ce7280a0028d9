package id.baku.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import id.baku.drafts.store.ReplyStore;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Somebody from outside examines an agency (<i>Inspektorat</i>, Ombudsman): reads and changes nothing. Every use case that the shipped role allows
 * is followed to the database, through all that it calls.
 */
class ExaminerTest {

  @Test
  void the_role_ends_on_a_day_and_is_for_one_agency() throws IOException {
    JsonObject examiner = role("EXAMINER");
    assertThat(examiner.getBoolean("time_limited")).isTrue();
    assertThat(examiner.getString("office")).isEqualTo("AGENCY");
    assertThat(examiner.containsKey("whole_government")).isFalse();
  }

  @Test
  void an_examiner_reads_what_the_agency_decides_and_changes_nothing() throws IOException {
    Set<Permission> allowed = Permission.named(role("EXAMINER").getJsonArray("permissions").getValuesAs(JsonString::getString));
    assertThat(allowed).contains(Permission.READ_OWN_AGENCY, Permission.READ_IMPORT, Permission.READ_TRAIL);
    List<JavaMethod> cases = Reach.FIELD.stream().flatMap(type -> type.getMethods().stream()).filter(method -> method.isAnnotatedWith(Permitted.class))
        .filter(method -> allowed.contains(method.getAnnotationOfType(Permitted.class).value())).toList();
    assertThat(cases).hasSizeGreaterThan(30);
    assertThat(cases).allSatisfy(method -> assertThat(changes(method)).as(method.getFullName()).isEmpty());
  }

  @Test
  void following_calls_does_find_what_changes_something() {
    JavaClass people = Reach.FIELD.get("id.baku.security.People");
    assertThat(people.getMethods().stream().filter(method -> method.isAnnotatedWith(Permitted.class)))
        .filteredOn(method -> !method.getName().equals("invited"))
        .allSatisfy(method -> assertThat(changes(method)).as(method.getFullName()).isNotEmpty());
  }

  /**
   * Statements that change rows and that a method leads to. What is read may be written into the trail, and kept for the token of a program,
   * which no person has.
   */
  private static Set<String> changes(JavaMethod from) {
    return Reach.of(from, access -> access.getTargetOwner().isAssignableTo(Trail.class) || access.getTargetOwner().isAssignableTo(ReplyStore.class)).stream()
        .filter(Reach::changes).map(JavaAccess::getDescription).collect(Collectors.toSet());
  }

  private static JsonObject role(String code) throws IOException {
    try (Reader reader = Files.newBufferedReader(Path.of("../tenants/_default/roles.json")); var json = Json.createReader(reader)) {
      return json.readObject().getJsonArray("roles").getValuesAs(JsonObject.class).stream()
          .filter(role -> role.getString("code").equals(code)).collect(Collectors.toList()).getFirst();
    }
  }
}
