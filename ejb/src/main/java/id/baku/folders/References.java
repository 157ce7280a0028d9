package id.baku.folders;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the files of agencies may refer to in the reference data that lies beside them.
 *
 * @param governments all of them
 * @param inventedGovernments those that sample agencies belong to
 * @param lifeEvents their codes
 */
record References(Set<String> regions, Set<String> governments, Set<String> inventedGovernments,
    Set<String> regulations, Set<String> lifeEvents) {

  static References in(List<FolderFile> defaults) {
    return new References(keys(defaults, "regions", "code"), keys(defaults, "governments", "slug"),
        keys(defaults, "governments-sample", "governments", "slug"),
        keys(defaults, "regulations", "key"), keys(defaults, "life-events", "events", "code"));
  }

  private static Set<String> keys(List<FolderFile> defaults, String name, String key) {
    return Stream.of(name, name + "-sample").flatMap(file -> keys(defaults, file, name, key).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> keys(List<FolderFile> defaults, String name, String array, String key) {
    return defaults.stream().filter(file -> file.name().equals(name))
        .flatMap(file -> file.as(JsonObject.class).getJsonArray(array).getValuesAs(JsonObject.class).stream())
        .map(row -> row.getString(key)).collect(Collectors.toSet());
  }
}
