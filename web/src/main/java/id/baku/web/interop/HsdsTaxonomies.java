package id.baku.web.interop;

import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import id.baku.web.interop.Hsds.Taxonomy;
import id.baku.web.interop.Hsds.Term;
import id.baku.web.platform.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Our two lists of words: the fourteen components of a service standard, and whom a service is for. */
final class HsdsTaxonomies {

  private static final Texts TEXTS = Texts.of(Texts.INDONESIAN);
  private static final String COMPONENT_TEXT = "component.";
  private static final String AUDIENCE_TEXT = "audience.";

  static final Taxonomy COMPONENTS = taxonomy("components");
  static final Taxonomy AUDIENCES = taxonomy("audiences");

  private HsdsTaxonomies() {}

  static List<Taxonomy> taxonomies() {
    return List.of(COMPONENTS, AUDIENCES);
  }

  static List<Term> terms() {
    return Stream.concat(Arrays.stream(ComponentKind.values()).map(HsdsTaxonomies::term), Arrays.stream(Audience.values()).map(HsdsTaxonomies::term))
        .toList();
  }

  static Term term(ComponentKind kind) {
    return term(COMPONENTS, kind.name().toLowerCase(Locale.ROOT), TEXTS.get(COMPONENT_TEXT + kind.name()));
  }

  static Term term(Audience audience) {
    return term(AUDIENCES, audience.name().toLowerCase(Locale.ROOT), TEXTS.get(AUDIENCE_TEXT + audience.name()));
  }

  /** @param taxonomyId null for any */
  static boolean isKnown(UUID taxonomyId) {
    return taxonomyId == null || taxonomies().stream().anyMatch(taxonomy -> taxonomy.id().equals(taxonomyId));
  }

  static Optional<ComponentKind> component(UUID termId) {
    return Arrays.stream(ComponentKind.values()).filter(kind -> term(kind).id().equals(termId)).findFirst();
  }

  static Optional<Audience> audience(UUID termId) {
    return Arrays.stream(Audience.values()).filter(audience -> term(audience).id().equals(termId)).findFirst();
  }

  /** An id that is the same for ever and on every server. */
  static UUID id(Object... parts) {
    return UUID.nameUUIDFromBytes(("baku:hsds:" + String.join(":", Arrays.stream(parts).map(String::valueOf).toList()))
        .getBytes(StandardCharsets.UTF_8));
  }

  private static Taxonomy taxonomy(String key) {
    return new Taxonomy(id("taxonomy", key), TEXTS.get("hsds." + key), TEXTS.get("hsds." + key + ".text"));
  }

  private static Term term(Taxonomy taxonomy, String code, String name) {
    return new Term(id("term", taxonomy.id(), code), code, name, name, taxonomy.name(), taxonomy.id(), Texts.INDONESIAN.getLanguage());
  }
}
