package id.baku.archive;

import id.baku.security.Permission;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a row of an archive may not say, since it would give more than an agency can have. */
final class RowRules {

  private static final Set<String> ALLOWED = Permission.ofAgencies().stream().map(Permission::name).collect(Collectors.toSet());

  private RowRules() {}

  /** @return code of what is wrong, null when nothing is */
  static String problem(TenantTable table, JsonObject row) {
    return switch (table) {
      case AGENCY -> isNull(row, "closed_on") && isNull(row, "successor_slug") ? null : "closing.closed";
      case AGENCY_ROLE -> ALLOWED.containsAll(texts(row, "permissions")) ? null : "role.more-than-own";
      default -> null;
    };
  }

  private static boolean isNull(JsonObject row, String column) {
    return row.getOrDefault(column, JsonValue.NULL) == JsonValue.NULL;
  }

  private static List<String> texts(JsonObject row, String column) {
    return row.getJsonArray(column).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }
}
