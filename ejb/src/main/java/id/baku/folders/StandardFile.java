package id.baku.folders;

import id.baku.standards.Audience;
import id.baku.standards.Edition;
import id.baku.standards.ServiceDescription;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file {@code standards/<slug>.json} of a tenant folder.
 *
 * @param versions oldest first; only the last one may be a draft
 */
@JsonbPropertyOrder({"service", "versions"})
public record StandardFile(Service service, List<Edition> versions) {

  @JsonbPropertyOrder({"slug", "name", "group", "order", "audience", "servicePoint", "lifeEvents"})
  public record Service(String slug, String name, String group, Integer order, Audience audience,
      String servicePoint, List<String> lifeEvents) {

    static Service of(ServiceDescription service) {
      return new Service(service.slug(), service.name(), service.group(), service.order(), service.audience(),
          service.servicePoint(), service.lifeEvents().isEmpty() ? null : service.lifeEvents());
    }

    Service at(String point) {
      return new Service(slug, name, group, order, audience, point, lifeEvents);
    }

    ServiceDescription description() {
      return new ServiceDescription(slug, name, group, order, audience, servicePoint, lifeEvents);
    }
  }

  /** With one more version, in the place its day gives it; one by the same decree goes. */
  StandardFile with(Edition version) {
    return new StandardFile(service, Stream.concat(versions.stream().filter(v -> v.draft() || !v.decree().equals(version.decree())),
        Stream.of(version)).sorted(Comparator.comparing(Edition::inForceFrom, Comparator.nullsLast(Comparator.naturalOrder()))).toList());
  }

  /** What the agency says in this file last. */
  Edition newest() {
    return versions.getLast();
  }
}
