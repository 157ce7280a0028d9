package id.baku.web.api;

import id.baku.directory.DirectoryReader;
import id.baku.directory.SearchResult;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.Map;

/** Finds services by words. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

  @Inject DirectoryReader directory;
  @Inject QueryValues values;
  @Inject ApiLinks links;

  @GET
  public Listing<StandardItem> search(@QueryParam("q") String query, @QueryParam("agency") String agency,
      @QueryParam("after") String after, @QueryParam("limit") String limit) {
    SearchResult result = directory.search(query, values.slug("agency", agency), values.today(), values.key(after),
        values.limit(limit));
    return Listing.of(result.page(), card -> StandardItem.of(card, links),
        key -> links.next("/search", given(query, agency, limit), key), result.total());
  }

  private static Map<String, String> given(String query, String agency, String limit) {
    Map<String, String> given = new HashMap<>();
    given.put("q", query);
    given.put("agency", agency);
    given.put("limit", limit);
    return given;
  }
}
