package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.security.Permission;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoAccountsTest {

  @TempDir Path dir;

  @Test
  void passwords_are_drawn_once_and_kept_private() throws IOException {
    Path file = dir.resolve("demo-accounts.json");
    Set<String> guarded = rolesWithSecondFactor();
    List<JsonObject> first = DemoAccounts.drawnIn(file);
    assertThat(first).isNotEmpty().allSatisfy(account -> {
      assertThat(account.keySet()).contains("email", "name", "agency", "role", "password");
      assertThat(account.containsKey("totp")).as("only whoever must have a second factor").isEqualTo(guarded.contains(account.getString("role")));
      assertThat(account.getString("password")).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    });
    assertThat(DemoAccounts.drawnIn(file)).isEqualTo(first);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
  }

  @Test
  void an_account_added_to_the_data_gets_a_password_and_the_others_keep_theirs() throws IOException {
    Path file = dir.resolve("demo-accounts.json");
    JsonObject kept = DemoAccounts.drawnIn(file).getFirst();
    Files.writeString(file, "[" + kept + "]");
    assertThat(DemoAccounts.drawnIn(file)).hasSizeGreaterThan(1).contains(kept);
  }

  private static boolean demandsSecondFactor(JsonObject role) {
    return role.getJsonArray("permissions").getValuesAs(JsonString::getString).stream().map(Permission::valueOf).anyMatch(Permission::demandsSecondFactor);
  }

  private static Set<String> rolesWithSecondFactor() throws IOException {
    try (var roles = Json.createReader(Files.newBufferedReader(Path.of("../../tenants/_default/roles.json")))) {
      return roles.readObject().getJsonArray("roles").getValuesAs(JsonObject.class).stream().filter(DemoAccountsTest::demandsSecondFactor)
          .map(role -> role.getString("code")).collect(Collectors.toSet());
    }
  }
}
