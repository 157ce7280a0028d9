package id.baku.web.interop;

import id.baku.interop.Interop;
import id.baku.interop.Numbered;
import id.baku.interop.OpenService;
import id.baku.interop.ServiceQuestion;
import id.baku.platform.Ids;
import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import id.baku.web.api.ApiLinks;
import id.baku.web.api.QueryValues;
import id.baku.web.api.bulk.BulkGate;
import id.baku.web.interop.Hsds.Service;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Services.
 *
 * @source <a href="https://docs.openreferral.org/en/3.0/hsds/api_reference.html">HSDS 3.0 API reference</a>
 */
@Path("services")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, HsdsAnswers.LINES})
public class HsdsServicesResource {

  @Inject Interop interop;
  @Inject QueryValues values;
  @Inject ApiLinks links;
  @Inject BulkGate gate;

  /** Filters are cumulative; a term or taxonomy that nobody knows is carried by no service. */
  @GET
  public Response services(@QueryParam("search") String search, @QueryParam("page") String page, @QueryParam("per_page") String perPage,
      @QueryParam("format") String format, @QueryParam("taxonomy_term_id") String termId, @QueryParam("taxonomy_id") String taxonomyId,
      @QueryParam("organization_id") String organizationId, @QueryParam("modified_after") String modifiedAfter,
      @QueryParam("minimal") String minimal, @QueryParam("full") String full) {
    Numbered.Asked asked = HsdsValues.page(page, perPage);
    boolean lines = HsdsValues.lines(format);
    Function<OpenService, Service> form = form(HsdsValues.flag("minimal", minimal), HsdsValues.flag("full", full));
    UUID term = HsdsValues.id("taxonomy_term_id", termId);
    ComponentKind component = HsdsTaxonomies.component(term).orElse(null);
    Audience audience = HsdsTaxonomies.audience(term).orElse(null);
    ServiceQuestion question = new ServiceQuestion(HsdsValues.words(search), HsdsValues.id("organization_id", organizationId), component,
        audience, HsdsValues.moment("modified_after", modifiedAfter));
    boolean known = HsdsTaxonomies.isKnown(HsdsValues.id("taxonomy_id", taxonomyId)) && (term == null || component != null || audience != null);
    if (!known) {
      return lines ? HsdsAnswers.lines(List.of()) : HsdsAnswers.page(new Numbered<>(0, List.of()), asked, false);
    }
    return lines ? all(question, form) : one(question, asked, form);
  }

  @GET
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response service(@PathParam("id") String id) {
    OpenService service = interop.service(Ids.parse(id), values.today());
    return HsdsAnswers.one(new HsdsMapping(links).full(service), service.agency().sample());
  }

  private Response one(ServiceQuestion question, Numbered.Asked asked, Function<OpenService, Service> form) {
    Numbered<OpenService> found = interop.services(question, values.today(), asked);
    return HsdsAnswers.page(found.map(form), asked, found.items().stream().anyMatch(service -> service.agency().sample()));
  }

  private Response all(ServiceQuestion question, Function<OpenService, Service> form) {
    LocalDate today = values.today();
    return HsdsAnswers.lines(gate.through(to -> interop.allServices(question, today, service -> HsdsAnswers.write(form.apply(service), to))));
  }

  private Function<OpenService, Service> form(boolean minimal, boolean full) {
    HsdsMapping mapping = new HsdsMapping(links);
    if (minimal) {
      return mapping::minimal;
    }
    return full ? mapping::full : mapping::flat;
  }
}
