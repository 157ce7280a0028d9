package id.baku.folders;

import id.baku.security.Permission;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What the schemas cannot say of reference data. Checked before anything is loaded. */
final class DefaultRules {

  private DefaultRules() {}

  /** @throws FolderProblem naming file, place and reason */
  static void check(FolderFile file) {
    JsonObject document = file.as(JsonObject.class);
    switch (file.schema()) {
      case "regulations" -> relations(file, document.getJsonArray("regulations"));
      case "holidays" -> days(file, document.getJsonArray("rows"), String.valueOf(document.getInt("year")));
      case "synonyms" -> terms(file, document.getJsonArray("groups"));
      case "spelling" -> spellings(file, document.getJsonArray("entries"));
      case "roles" -> permissions(file, document.getJsonArray("roles"));
      case "working-hours" -> {
        minutes(file, "", document);
        JsonArray seasons = document.getJsonArray("seasons");
        for (int i = 0; seasons != null && i < seasons.size(); i++) {
          minutes(file, "/seasons/" + i, seasons.getJsonObject(i));
        }
      }
      default -> { } // the schema says it all
    }
  }

  private static void relations(FolderFile file, JsonArray regulations) {
    Set<String> keys = regulations.getValuesAs(JsonObject.class).stream().map(r -> r.getString("key"))
        .collect(Collectors.toSet());
    for (int i = 0; i < regulations.size(); i++) {
      for (JsonObject relation : regulations.getJsonObject(i).getJsonArray("relations").getValuesAs(JsonObject.class)) {
        if (!keys.contains(relation.getString("to"))) {
          throw new FolderProblem(file.path(), "at /regulations/" + i + "/relations: there is no " + relation.getString("to"));
        }
      }
    }
  }

  private static void days(FolderFile file, JsonArray rows, String year) {
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.getJsonObject(i).getString("date").startsWith(year + "-")) {
        throw new FolderProblem(file.path(), "at /rows/" + i + "/date: not in " + year);
      }
    }
  }

  private static void terms(FolderFile file, JsonArray groups) {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < groups.size(); i++) {
      for (JsonString term : groups.getJsonObject(i).getJsonArray("terms").getValuesAs(JsonString.class)) {
        if (!known.add(term.getString())) {
          throw new FolderProblem(file.path(), "at /groups/" + i + ": " + term.getString() + " stands in another group as well");
        }
      }
    }
  }

  /** A word is corrected in one way, and never to a word that is wrong itself. */
  private static void spellings(FolderFile file, JsonArray entries) {
    Set<String> wrong = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      if (!wrong.add(entries.getJsonObject(i).getString("wrong"))) {
        throw new FolderProblem(file.path(), "at /entries/" + i + "/wrong: stands in another entry as well");
      }
    }
    for (int i = 0; i < entries.size(); i++) {
      if (wrong.contains(entries.getJsonObject(i).getString("right"))) {
        throw new FolderProblem(file.path(), "at /entries/" + i + "/right: is wrong by another entry");
      }
    }
  }

  /** Every permission is one, and a role in an agency allows nothing beyond it. */
  private static void permissions(FolderFile file, JsonArray roles) {
    for (int i = 0; i < roles.size(); i++) {
      JsonObject role = roles.getJsonObject(i);
      for (JsonString name : role.getJsonArray("permissions").getValuesAs(JsonString.class)) {
        boolean possible = Permission.named(Set.of(name.getString())).stream()
            .anyMatch(known -> known.isOfAgency() == role.getString("office").equals("AGENCY"));
        if (!possible) {
          throw new FolderProblem(file.path(), "at /roles/" + i + "/permissions: no permission there: " + name.getString());
        }
      }
    }
  }

  private static void minutes(FolderFile file, String place, JsonObject week) {
    int sum = week.getJsonObject("weekly").values().stream().map(day -> day.asJsonArray().getValuesAs(JsonString.class))
        .flatMap(day -> day.stream()).mapToInt(interval -> minutes(interval.getString())).sum();
    if (sum != week.getInt("week_minutes")) {
      throw new FolderProblem(file.path(), "at " + place + "/week_minutes: the intervals make " + sum);
    }
  }

  /** @param interval such as {@code 07:30-12:00} */
  private static int minutes(String interval) {
    String[] ends = interval.split("-");
    return (int) ChronoUnit.MINUTES.between(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
  }
}
