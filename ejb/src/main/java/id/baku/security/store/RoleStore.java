package id.baku.security.store;

import id.baku.platform.Row;
import id.baku.platform.Sql;
import id.baku.security.Office;
import id.baku.security.Permission;
import id.baku.security.RoleView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles that can be held in the current agency. */
@Dependent
public class RoleStore {

  @Inject Sql sql;

  /** Shipped ones first. */
  public List<RoleView> list() {
    return sql.list("security/roles", Map.of(), RoleStore::role);
  }

  /** Roles beyond one agency; those of {@link Office#AGENCY} are held in all agencies of a government. */
  public List<RoleView> ofOffice(Office office) {
    return sql.list("security/office-roles", Map.of(), row -> Map.entry(Office.valueOf(row.text("office")), role(row))).stream()
        .filter(entry -> entry.getKey() == office).map(Map.Entry::getValue).toList();
  }

  /** @return 0 when the agency has a role of this code */
  public int compose(String code, String name, Set<Permission> permissions) {
    return sql.execute("security/compose-role", Map.of("code", code, "name", name, "permissions", array(permissions)));
  }

  /** @return 0 when it is no longer as it was seen */
  public int change(String code, int lock, String name, Set<Permission> permissions) {
    return sql.execute("security/change-role", Map.of("code", code, "lock", lock, "name", name, "permissions", array(permissions)));
  }

  private static RoleView role(Row row) throws SQLException {
    return new RoleView(row.text("code"), row.text("label_id"), row.text("label_en"), row.flag("time_limited"),
        Permission.named(List.of(row.text("permissions").split(","))), row.flag("own"), (int) row.number("lock_version"));
  }

  private static String array(Set<Permission> permissions) {
    return permissions.stream().map(Permission::name).sorted().collect(Collectors.joining(",", "{", "}"));
  }
}
