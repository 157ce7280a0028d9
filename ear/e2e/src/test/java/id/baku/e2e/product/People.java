package id.baku.e2e.product;

import id.baku.launcher.Ports;
import id.baku.security.TotpSecret;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Who can sign in: the product's demo accounts, two more at the {@link Neighbour},
 * five at the agency that brings {@link Documents} in, one in each role at the {@link Fenced} one, and people in offices. The file lies in the data directory before the first start;
 * the launcher keeps passwords that were drawn before, and the server enrols everybody in it.
 */
final class People {

  private static final Set<String> ENROLLED = Set.of("AGENCY_ADMIN", "COORDINATOR", "OPERATOR");

  private People() {}

  static String drawn() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    known().getValuesAs(JsonObject.class).forEach(person -> all.add(enrolled(person, Roles.called(person.getString("role")))));
    all.add(withSecrets(person("admin.uji@contoh.id", "Wati Contoh", Neighbour.SLUG, "AGENCY_ADMIN")));
    all.add(withSecrets(person("editor.uji@contoh.id", "Wati Contoh", Neighbour.SLUG, "EDITOR")));
    for (String role : List.of("AGENCY_ADMIN", "EDITOR", "APPROVER", "FRONT_DESK", "COMPLAINT_OFFICER")) {
      all.add(withSecrets(person(role.toLowerCase(Locale.ROOT) + ".arsip@contoh.id", "Arsiparis Contoh", Documents.AGENCY, role)));
    }
    for (Roles.Role role : Roles.toAppoint("AGENCY")) {
      all.add(enrolled(person(role.code().toLowerCase(Locale.ROOT) + ".pagar@contoh.id", "Penjaga Contoh", Fenced.AGENCY, role.code()), role));
    }
    all.add(withSecrets(person("koordinator.metro@contoh.id", "Penjaga Contoh", "pemerintah/" + Fenced.GOVERNMENT, "COORDINATOR")));
    all.add(withSecrets(person("pemeriksa.metro@contoh.id", "Penjaga Contoh", "pemerintah/" + Fenced.GOVERNMENT, "LEGAL_CHECKER")));
    all.add(withSecrets(person("pemantau.lampung@contoh.id", "Penjaga Contoh", "pemerintah/provinsi-lampung", "MONITOR")));
    all.add(withSecrets(person("pengelola@contoh.id", "Tegar Contoh", "pemerintah/", "OPERATOR")));
    return all.build().toString();
  }

  private static JsonObject person(String email, String name, String agency, String role) {
    return Json.createObjectBuilder().add("email", email).add("name", name).add("agency", agency).add("role", role).build();
  }

  /** With a second factor wherever the role demands one. */
  private static JsonObject enrolled(JsonObject person, Roles.Role role) {
    JsonObject whole = withSecrets(person);
    boolean lacks = role.secondFactor() && !whole.containsKey("totp");
    return lacks ? Json.createObjectBuilder(whole).add("totp", TotpSecret.drawn().text()).build() : whole;
  }

  /** Whoever handles complaints must have a second factor as well, and sets it up at the first sign-in. */
  private static JsonObject withSecrets(JsonObject person) {
    JsonObjectBuilder whole = Json.createObjectBuilder(person).add("password", UUID.randomUUID().toString());
    return (ENROLLED.contains(person.getString("role")) ? whole.add("totp", TotpSecret.drawn().text()) : whole).build();
  }

  private static JsonArray known() {
    try (var reader = Json.createReader(Ports.class.getResourceAsStream("demo-accounts.json"))) {
      return reader.readArray();
    }
  }
}
