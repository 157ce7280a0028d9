package id.baku.web.interop;

import id.baku.web.interop.Hsds.Term;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** The words themselves. None stands below another. */
@Path("taxonomy_terms")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, HsdsAnswers.LINES})
public class HsdsTermsResource {

  @GET
  public Response terms(@QueryParam("search") String search, @QueryParam("page") String page, @QueryParam("per_page") String perPage,
      @QueryParam("format") String format, @QueryParam("taxonomy_id") String taxonomyId, @QueryParam("top_only") String topOnly,
      @QueryParam("parent_id") String parentId) {
    UUID taxonomy = HsdsValues.id("taxonomy_id", taxonomyId);
    UUID parent = HsdsValues.id("parent_id", parentId);
    HsdsValues.flag("top_only", topOnly);
    List<Term> terms = HsdsTaxonomies.terms().stream()
        .filter(term -> parent == null && (taxonomy == null || term.taxonomyId().equals(taxonomy))).toList();
    return WordList.of(terms, Term::id, Term::name).page(search, page, perPage, format);
  }

  @GET
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response term(@PathParam("id") String id) {
    return WordList.of(HsdsTaxonomies.terms(), Term::id, Term::name).one(id);
  }
}
