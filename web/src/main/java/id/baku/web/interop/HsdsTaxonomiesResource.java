package id.baku.web.interop;

import id.baku.web.interop.Hsds.Taxonomy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The lists of words that services are described with. */
@Path("taxonomies")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, HsdsAnswers.LINES})
public class HsdsTaxonomiesResource {

  @GET
  public Response taxonomies(@QueryParam("search") String search, @QueryParam("page") String page, @QueryParam("per_page") String perPage,
      @QueryParam("format") String format) {
    return WordList.of(HsdsTaxonomies.taxonomies(), Taxonomy::id, Taxonomy::name).page(search, page, perPage, format);
  }

  @GET
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response taxonomy(@PathParam("id") String id) {
    return WordList.of(HsdsTaxonomies.taxonomies(), Taxonomy::id, Taxonomy::name).one(id);
  }
}
