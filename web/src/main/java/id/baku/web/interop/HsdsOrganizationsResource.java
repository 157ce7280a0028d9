package id.baku.web.interop;

import id.baku.interop.Interop;
import id.baku.interop.Numbered;
import id.baku.interop.OpenAgency;
import id.baku.platform.Ids;
import id.baku.web.api.ApiLinks;
import id.baku.web.api.bulk.BulkGate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Agencies, which HSDS calls organizations. */
@Path("organizations")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, HsdsAnswers.LINES})
public class HsdsOrganizationsResource {

  @Inject Interop interop;
  @Inject ApiLinks links;
  @Inject BulkGate gate;

  @GET
  public Response organizations(@QueryParam("search") String search, @QueryParam("page") String page, @QueryParam("per_page") String perPage,
      @QueryParam("format") String format, @QueryParam("full") String full) {
    Numbered.Asked asked = HsdsValues.page(page, perPage);
    String words = HsdsValues.words(search);
    boolean whole = HsdsValues.flag("full", full);
    HsdsMapping mapping = new HsdsMapping(links);
    if (HsdsValues.lines(format)) {
      return HsdsAnswers.lines(gate.through(
          to -> interop.allOrganizations(words, agency -> HsdsAnswers.write(mapping.organization(agency, whole), to))));
    }
    Numbered<OpenAgency> found = interop.organizations(words, asked);
    return HsdsAnswers.page(found.map(agency -> mapping.organization(agency, whole)), asked, found.items().stream().anyMatch(OpenAgency::sample));
  }

  @GET
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response organization(@PathParam("id") String id) {
    OpenAgency agency = interop.organization(Ids.parse(id));
    return HsdsAnswers.one(new HsdsMapping(links).organization(agency, true), agency.sample());
  }
}
