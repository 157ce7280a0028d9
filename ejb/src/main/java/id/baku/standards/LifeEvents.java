package id.baku.standards;

import id.baku.agencies.ReferenceReader;
import id.baku.platform.InvalidInput;
import id.baku.platform.Json;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The life events (<i>peristiwa hidup</i>) a service may be found by: the document {@code life-events}. */
@Dependent
public class LifeEvents {

  private static final String NONE = "{\"events\":[]}";

  @Inject ReferenceReader reference;

  /** One event with its name in both languages. */
  public record LifeEvent(String code, String labelId, String labelEn) {}

  /** The document. */
  public record Vocabulary(List<LifeEvent> events) {}

  /** In the order of the document. */
  public List<LifeEvent> all() {
    return Json.read(reference.document("life-events").orElse(NONE), Vocabulary.class).events();
  }

  /** @throws InvalidInput service.life-event naming a code that is none */
  public void check(Collection<String> codes) {
    if (codes.isEmpty()) {
      return;
    }
    Set<String> known = all().stream().map(LifeEvent::code).collect(Collectors.toSet());
    codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
      throw new InvalidInput("service.life-event", Map.of("code", code), "lifeEvents");
    });
  }
}
