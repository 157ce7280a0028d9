package id.baku.e2e.product;

import id.baku.launcher.Ports;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Who can sign in: the product's demo accounts, one more at the {@link Neighbour},
 * three at the agency that brings {@link Documents} in, and one who runs Baku. The file lies in the data directory before the first start;
 * the launcher keeps passwords that were drawn before, and the server enrols everybody in it.
 */
final class People {

  private People() {}

  static String drawn() {
    JsonArrayBuilder all = Json.createArrayBuilder();
    known().forEach(person -> all.add(Json.createObjectBuilder(person.asJsonObject()).add("password", UUID.randomUUID().toString())));
    JsonObject neighbour = Json.createObjectBuilder().add("email", "admin.uji@contoh.id").add("name", "Wati Contoh").add("agency", Neighbour.SLUG)
        .add("role", "AGENCY_ADMIN").add("password", UUID.randomUUID().toString()).build();
    all.add(neighbour);
    for (String role : List.of("AGENCY_ADMIN", "EDITOR", "APPROVER")) {
      all.add(Json.createObjectBuilder().add("email", role.toLowerCase(Locale.ROOT) + ".arsip@contoh.id").add("name", "Arsiparis Contoh")
          .add("agency", Documents.AGENCY).add("role", role).add("password", UUID.randomUUID().toString()));
    }
    all.add(Json.createObjectBuilder().add("email", "pengelola@contoh.id").add("name", "Tegar Contoh").add("agency", "pemerintah/")
        .add("role", "OPERATOR").add("password", UUID.randomUUID().toString()));
    return all.build().toString();
  }

  private static JsonArray known() {
    try (var reader = Json.createReader(Ports.class.getResourceAsStream("demo-accounts.json"))) {
      return reader.readArray();
    }
  }
}
