package id.baku.web.directory;

import id.baku.agencies.ReferenceData;
import id.baku.web.platform.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Events in life in the reader's language. */
@Dependent
class LifeEventLabels {

  @Inject ReferenceData reference;
  @Inject Language language;

  /** @param code names the event in addresses */
  public record Labelled(String code, String label) {}

  List<Labelled> all() {
    return reference.lifeEvents().stream()
        .map(event -> new Labelled(event.code(), language.isEnglish() ? event.labelEn() : event.labelId())).toList();
  }

  Optional<Labelled> find(String code) {
    return all().stream().filter(event -> event.code().equals(code)).findFirst();
  }
}
