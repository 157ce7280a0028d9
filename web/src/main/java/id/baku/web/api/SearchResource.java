package id.baku.web.api;

import id.baku.directory.DirectorySearch;
import id.baku.directory.SearchAnswer;
import id.baku.web.platform.Keeping;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Finds services by words, place and kind. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

  @Inject DirectorySearch search;
  @Inject QueryValues values;
  @Inject ApiLinks links;

  @GET
  public SearchListing search(@BeanParam SearchParameters asked, @Context HttpServletRequest request) {
    if (search.isUpToDate()) {
      Keeping.until(request, values.endOfToday(), Keeping.ANYBODY);
    }
    SearchAnswer answer = search.search(asked.question(values));
    return SearchListing.of(answer, links, answer.next() == null ? null : links.next("/search", asked.given(), answer.next()));
  }
}
