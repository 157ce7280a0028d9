package id.baku.imports;

import id.baku.imports.store.ImportStore.Said;
import id.baku.standards.NewestVersion;
import id.baku.standards.StandardReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an import says beside what the agency says already. */
@Dependent
class Comparison {

  @Inject StandardReader standards;

  /** How many components differ, by position; services without any version are left out. */
  Map<Integer, Integer> differences(List<Said> said) {
    Map<Integer, Integer> differences = new HashMap<>();
    if (said.isEmpty()) {
      return differences;
    }
    Map<String, NewestVersion> newest = standards.newest();
    for (Said standard : said) {
      NewestVersion there = newest.get(standard.slug());
      if (there != null) {
        differences.put(standard.position(), (int) ComponentChange.all(there.content(), standard.content()).stream()
            .filter(ComponentChange::isAny).count());
      }
    }
    return differences;
  }

  /** Positions of the standards that say what is there. */
  List<Integer> unchanged(List<Said> said) {
    return differences(said).entrySet().stream().filter(entry -> entry.getValue() == 0).map(Map.Entry::getKey).sorted()
        .toList();
  }
}
