package id.baku.e2e.product;

import id.baku.security.Permission;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles that Baku ships, as their data says. */
public final class Roles {

  private Roles() {}

  /** @param office {@code AGENCY}, {@code GOVERNMENT} or {@code PLATFORM}; roles that come by a grant are left out */
  public static List<Role> toAppoint(String office) {
    return all().stream().filter(role -> role.office().equals(office) && !role.byGrant()).toList();
  }

  static Role called(String code) {
    return all().stream().filter(role -> role.code().equals(code)).findFirst().orElseThrow();
  }

  private static List<Role> all() {
    try (var reader = Json.createReader(Files.newBufferedReader(Started.root().resolve("tenants/_default/roles.json")))) {
      return reader.readObject().getJsonArray("roles").getValuesAs(JsonObject.class).stream().map(Role::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of them. */
  public record Role(String code, String office, boolean byGrant, Set<Permission> permissions) {

    public boolean secondFactor() {
      return permissions.stream().anyMatch(Permission::demandsSecondFactor);
    }

    private static Role of(JsonObject role) {
      return new Role(role.getString("code"), role.getString("office"), role.getBoolean("by_grant", false),
          role.getJsonArray("permissions").getValuesAs(JsonString.class).stream().map(JsonString::getString).map(Permission::valueOf)
              .collect(Collectors.toSet()));
    }
  }
}
