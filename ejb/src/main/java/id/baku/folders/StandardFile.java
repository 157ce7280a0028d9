package id.baku.folders;

import id.baku.standards.Audience;
import id.baku.standards.Edition;
import id.baku.standards.ServiceDescription;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * One file {@code standards/<slug>.json} of a tenant folder.
 *
 * @param versions oldest first; only the last one may be a draft
 */
@JsonbPropertyOrder({"service", "versions"})
public record StandardFile(Service service, List<Edition> versions) {

  @JsonbPropertyOrder({"slug", "name", "group", "order", "audience", "servicePoint"})
  public record Service(String slug, String name, String group, Integer order, Audience audience,
      String servicePoint) {

    static Service of(ServiceDescription service) {
      return new Service(service.slug(), service.name(), service.group(), service.order(), service.audience(),
          service.servicePoint());
    }

    ServiceDescription description() {
      return new ServiceDescription(slug, name, group, order, audience, servicePoint);
    }
  }

  /** What the agency says in this file last. */
  Edition newest() {
    return versions.getLast();
  }
}
