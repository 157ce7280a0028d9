package id.baku.imports;

import id.baku.decrees.SignatoryRedaction;
import id.baku.imports.ImportReader.Changes;
import id.baku.imports.store.ImportStore;
import id.baku.imports.store.ImportStore.Said;
import id.baku.standards.ComponentChange;
import id.baku.standards.NewestWording;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an import says, as it would be accepted, beside what the agency says already. */
@Dependent
class Comparison {

  @Inject ImportStore imports;
  @Inject Redactions redactions;
  @Inject StandardReader standards;

  /** How many components of the undecided standards differ, by position; services without any version are left out. */
  Map<Integer, Integer> differences(UUID importId) {
    Map<Integer, Integer> differences = new HashMap<>();
    List<Said> said = imports.contents(importId);
    if (said.isEmpty()) {
      return differences;
    }
    SignatoryRedaction redaction = redactions.of(importId);
    Map<String, NewestWording> newest = standards.newest().stream()
        .collect(Collectors.toMap(wording -> wording.service().slug(), Function.identity()));
    for (Said standard : said) {
      NewestWording there = newest.get(standard.slug());
      if (there != null) {
        differences.put(standard.position(), (int) changes(there, standard.content(), redaction).stream()
            .filter(ComponentChange::isAny).count());
      }
    }
    return differences;
  }

  /** Positions of the standards that say what is there. */
  List<Integer> unchanged(UUID importId) {
    return differences(importId).entrySet().stream().filter(entry -> entry.getValue() == 0).map(Map.Entry::getKey).sorted()
        .toList();
  }

  /** Empty when the agency says nothing of the service. */
  Optional<Changes> changes(UUID importId, ImportedStandard standard) {
    return standards.newest(standard.reading().slug()).map(there -> new Changes(there.number(),
        changes(there, standard.reading().content(), redactions.of(importId))));
  }

  private static List<ComponentChange> changes(NewestWording there, StandardContent read, SignatoryRedaction redaction) {
    return ComponentChange.all(there.content(), redaction.of(read, StandardContent.class));
  }
}
