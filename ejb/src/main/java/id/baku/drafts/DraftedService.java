package id.baku.drafts;

import id.baku.standards.Audience;
import id.baku.standards.ServiceDescription;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * A service as a partner describes it.
 *
 * @param slug readable part of its address; null lets Baku choose, and it never changes once given
 * @param group heading under which the agency lists it, may be null
 * @param order place in the agency's list; null leaves it, or puts a new service at the end
 * @param servicePoint code of the place where it is given, may be null
 */
@JsonbPropertyOrder({"slug", "name", "group", "order", "audience", "servicePoint", "lifeEvents"})
public record DraftedService(String slug, String name, String group, Integer order, Audience audience, String servicePoint,
    List<String> lifeEvents) {

  public DraftedService {
    lifeEvents = lifeEvents == null ? List.of() : List.copyOf(lifeEvents);
  }

  static DraftedService of(ServiceDescription service) {
    return new DraftedService(service.slug(), service.name(), service.group(), service.order(), service.audience(), service.servicePoint(),
        service.lifeEvents());
  }

  ServiceDescription description(String slug, int orderIfNone) {
    return new ServiceDescription(slug, name, group, order == null ? orderIfNone : order, audience, servicePoint, lifeEvents);
  }
}
