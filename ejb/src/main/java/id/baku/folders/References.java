package id.baku.folders;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the files of agencies may refer to in the reference data that lies beside them. */
record References(Set<String> regions, Set<String> governments, Set<String> regulations,
    Set<String> lifeEvents) {

  static References in(List<FolderFile> defaults) {
    return new References(keys(defaults, "regions", "regions", "code"), keys(defaults, "governments", "governments", "slug"),
        keys(defaults, "regulations", "regulations", "key"), keys(defaults, "life-events", "events", "code"));
  }

  private static Set<String> keys(List<FolderFile> defaults, String name, String list, String key) {
    return defaults.stream().filter(file -> file.name().equals(name))
        .flatMap(file -> file.as(JsonObject.class).getJsonArray(list).getValuesAs(JsonObject.class).stream())
        .map(row -> row.getString(key)).collect(Collectors.toSet());
  }
}
