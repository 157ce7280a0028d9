package id.baku.launcher;

import id.baku.security.TotpSecret;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sign-ins to look around with. Who they are is data in this module ({@code demo-accounts.json}); their passwords and second factors are drawn at the first start and
 * kept in {@code BAKU_HOME}, where the server reads them to create the accounts through its own use case.
 */
final class DemoAccounts {

  private DemoAccounts() {}

  /** Roles that may not sign in by a password alone; the server asks them for a code, which {@code ./baku totp} prints. */
  private static final Set<String> WITH_SECOND_FACTOR = Set.of("AGENCY_ADMIN", "COMPLAINT_OFFICER", "COORDINATOR", "OPERATOR");

  /** Writes the file if a secret of an account is not drawn yet; accounts that were drawn before keep theirs. */
  static List<JsonObject> drawnIn(Path file) throws IOException {
    Map<String, JsonObject> drawn = new HashMap<>();
    for (JsonObject account : in(file)) drawn.put(account.getString("email"), account);
    var accounts = Json.createArrayBuilder();
    boolean complete = true;
    for (JsonObject account : known()) {
      JsonObject before = drawn.getOrDefault(account.getString("email"), JsonObject.EMPTY_JSON_OBJECT);
      JsonObject after = withSecrets(account, before);
      complete &= before.keySet().containsAll(after.keySet());
      accounts.add(after);
    }
    JsonArray all = accounts.build();
    if (!complete) PrivateFile.write(file, all.toString());
    return all.getValuesAs(JsonObject.class);
  }

  /** Accounts as they were drawn; none when that never happened. */
  static List<JsonObject> in(Path file) throws IOException {
    return Files.exists(file) ? array(Files.readString(file)) : List.of();
  }

  private static JsonObject withSecrets(JsonObject account, JsonObject before) {
    JsonObjectBuilder whole = Json.createObjectBuilder(account)
        .add("password", before.containsKey("password") ? before.getString("password") : DrawnPassword.readable());
    if (WITH_SECOND_FACTOR.contains(account.getString("role"))) {
      whole.add("totp", before.containsKey("totp") ? before.getString("totp") : TotpSecret.drawn().text());
    }
    return whole.build();
  }

  static String table(List<JsonObject> accounts) {
    var table = new StringBuilder();
    for (JsonObject account : accounts) {
      table.append(String.format("    %-30s %-22s %-13s %s%s%n", account.getString("email"), account.getString("password"), account.getString("role"),
          account.getString("agency"), account.containsKey("totp") ? " (*)" : ""));
    }
    return table.toString().stripTrailing();
  }

  private static List<JsonObject> known() throws IOException {
    try (InputStream resource = DemoAccounts.class.getResourceAsStream("demo-accounts.json")) {
      return array(new String(resource.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  private static List<JsonObject> array(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(JsonObject.class);
    }
  }
}
