package id.baku.web.standards;

import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Component;

/** One of the fourteen components as the decree words it, typos and all: staff must see what stands there. */
public record Part(ComponentKind kind, String words) {

  static Part of(ComponentKind kind, StandardContent content) {
    Component component = content.component(kind);
    return new Part(kind, component == null || component.raw() == null ? "" : component.raw().strip());
  }

  public String code() {
    return kind.code();
  }

  public boolean missing() {
    return words.isEmpty();
  }
}
