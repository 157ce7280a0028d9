package id.baku.web.api;

import id.baku.directory.DirectoryReader;
import id.baku.web.platform.Keeping;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Agencies and what each of them promises. */
@Path("agencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgenciesResource {

  @Inject DirectoryReader directory;
  @Inject QueryValues values;
  @Inject ApiLinks links;
  @Context HttpServletRequest request;

  @GET
  public Listing<AgencyItem> agencies(@QueryParam("after") String after, @QueryParam("limit") String limit) {
    return Listing.of(directory.agencies(values.today(), values.key(after), values.limit(limit)),
        agency -> AgencyItem.of(agency, links), key -> links.next("/agencies", limit(limit), key),
        directory.agencyCount());
  }

  @GET
  @Path("{slug}")
  public AgencyDetail agency(@PathParam("slug") String slug) {
    return kept(slug, values.endOfToday(), AgencyDetail.of(directory.agency(slug), links));
  }

  @GET
  @Path("{slug}/standards")
  public Listing<StandardItem> standards(@PathParam("slug") String slug, @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    directory.agency(slug);
    LocalDate today = values.today();
    return Listing.of(directory.services(slug, today, values.key(after), values.limit(limit)),
        card -> StandardItem.of(card, links), key -> links.next("/agencies/" + slug + "/standards", limit(limit), key),
        directory.serviceCount(slug, today));
  }

  @GET
  @Path("{slug}/standards/{serviceSlug}")
  public StandardDocument standard(@PathParam("slug") String slug, @PathParam("serviceSlug") String serviceSlug,
      @QueryParam("on") String on) {
    return kept(slug, values.endOfToday(), StandardDocument.of(directory.service(slug, serviceSlug, values.day(on)), links));
  }

  /** Sent again without asking anew until that moment or until the agency publishes, whatever is earlier. */
  private <T> T kept(String agency, Instant until, T answer) {
    Keeping.until(request, until, agency);
    return answer;
  }

  private static Map<String, String> limit(String limit) {
    Map<String, String> given = new HashMap<>();
    given.put("limit", limit);
    return given;
  }
}
