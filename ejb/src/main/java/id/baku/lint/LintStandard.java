package id.baku.lint;

import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Component;
import java.util.List;
import java.util.Map;

/**
 * One standard as rules see it.
 *
 * @param number place in the decree, "8.1"; unique within the subject
 * @param group heading it stands under; may be null
 * @param service name of the service; may be null
 * @param headings lines printed above it in the source, outermost first; empty without a source
 * @param labels printed labels of its components; empty without a source
 */
public record LintStandard(String number, String group, String service, List<String> headings,
    Map<ComponentKind, String> labels, StandardContent content) {

  public LintStandard {
    headings = List.copyOf(headings);
    labels = Map.copyOf(labels);
  }

  /** A standard kept in the product, where the name of a service may carry its group: "Konsultasi — Kelembagaan". */
  public static LintStandard of(String number, String group, String name, StandardContent content) {
    String suffix = " — " + group;
    String service = name != null && name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    return new LintStandard(number, group, service, List.of(), Map.of(), content);
  }

  /** The wording of a component, "" when it is missing. */
  public String raw(ComponentKind kind) {
    Component component = content.component(kind);
    return component == null || component.raw() == null ? "" : component.raw();
  }

  public boolean has(ComponentKind kind) {
    return !raw(kind).isBlank();
  }

  /** The texts of a component's entries, in reading order. */
  public List<String> pieces(ComponentKind kind) {
    return Pieces.of(content.component(kind));
  }
}
