package id.baku.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sign-ins to look around with. Who they are is data in this module ({@code demo-accounts.json}); their passwords are drawn at the first start and
 * kept in {@code BAKU_HOME}, where the server reads them to create the accounts through its own use case.
 */
final class DemoAccounts {

  private DemoAccounts() {}

  /** Writes the file if an account has no password yet; accounts that were drawn before keep theirs. */
  static List<JsonObject> drawnIn(Path file) throws IOException {
    Map<String, String> passwords = new HashMap<>();
    if (Files.exists(file)) {
      for (JsonObject account : array(Files.readString(file))) passwords.put(account.getString("email"), account.getString("password"));
    }
    var accounts = Json.createArrayBuilder();
    boolean complete = true;
    for (JsonObject account : known()) {
      String email = account.getString("email");
      complete &= passwords.containsKey(email);
      accounts.add(Json.createObjectBuilder(account).add("password", passwords.computeIfAbsent(email, drawn -> DrawnPassword.readable())));
    }
    JsonArray all = accounts.build();
    if (!complete) PrivateFile.write(file, all.toString());
    return all.getValuesAs(JsonObject.class);
  }

  static String table(List<JsonObject> accounts) {
    var table = new StringBuilder();
    for (JsonObject account : accounts) {
      table.append(String.format("    %-30s %-22s %-13s %s%n", account.getString("email"), account.getString("password"), account.getString("role"),
          account.getString("agency")));
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
