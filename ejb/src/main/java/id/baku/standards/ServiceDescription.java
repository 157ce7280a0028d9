package id.baku.standards;

import java.util.List;

/**
 * A service as its agency describes it.
 *
 * @param slug readable part of its address, never changed once given
 * @param group heading under which the agency lists it, may be null
 * @param order place in the agency's list
 * @param servicePoint code of the place where it is given, may be null
 * @param lifeEvents codes of the document {@code life-events}: when in life people need it; none when null is given
 */
public record ServiceDescription(String slug, String name, String group, int order, Audience audience,
    String servicePoint, List<String> lifeEvents) {

  public ServiceDescription {
    lifeEvents = lifeEvents == null ? List.of() : List.copyOf(lifeEvents);
  }

  /** A service that no life event is known of. */
  public ServiceDescription(String slug, String name, String group, int order, Audience audience, String servicePoint) {
    this(slug, name, group, order, audience, servicePoint, List.of());
  }
}
