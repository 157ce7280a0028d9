package id.baku.folders;

import id.baku.standards.Audience;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardContent;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;

/**
 * One file {@code standards/<slug>.json} of a tenant folder.
 *
 * @param decree number of the decree that fixed it; null for a draft
 * @param inForceFrom first day it holds; null for a draft
 */
@JsonbPropertyOrder({"service", "decree", "inForceFrom", "content"})
public record StandardFile(Service service, String decree, LocalDate inForceFrom, StandardContent content) {

  @JsonbPropertyOrder({"slug", "name", "group", "order", "audience", "servicePoint"})
  public record Service(String slug, String name, String group, Integer order, Audience audience,
      String servicePoint) {

    ServiceDescription description() {
      return new ServiceDescription(slug, name, group, order, audience, servicePoint);
    }
  }
}
