package id.baku.web.api;

import id.baku.directory.AgencyKind;
import id.baku.directory.CostBand;
import id.baku.directory.DirectorySearch;
import id.baku.directory.SearchAnswer;
import id.baku.directory.SearchAudience;
import id.baku.directory.SearchFilters;
import id.baku.directory.SearchQuestion;
import id.baku.directory.TimeBand;
import id.baku.standards.RequestChannel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds services by words, place and kind. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

  private static final List<String> PARAMETERS = List.of("q", "region", "kind", "audience", "cost", "time", "channel", "life_event", "agency",
      "heading", "near", "limit");

  @Inject DirectorySearch search;
  @Inject QueryValues values;
  @Inject ApiLinks links;
  @Context UriInfo uri;

  @GET
  public SearchListing search() {
    MultivaluedMap<String, String> given = uri.getQueryParameters();
    SearchAudience audience = values.choice("audience", given.getFirst("audience"), SearchAudience.class);
    SearchFilters filters = new SearchFilters(text("region"), values.choice("kind", given.getFirst("kind"), AgencyKind.class),
        audience == null ? SearchAudience.ALL : audience, values.choice("cost", given.getFirst("cost"), CostBand.class),
        values.choice("time", given.getFirst("time"), TimeBand.class), values.choice("channel", given.getFirst("channel"), RequestChannel.class),
        text("life_event"), values.slug("agency", given.getFirst("agency")));
    SearchAnswer answer = search.search(new SearchQuestion(given.getFirst("q"), filters, text("heading"), text("near"), values.today(),
        values.key(given.getFirst("after")), values.limit(given.getFirst("limit"))));
    return SearchListing.of(answer, links, answer.next() == null ? null : links.next("/search", given(given), answer.next()));
  }

  private String text(String name) {
    String value = uri.getQueryParameters().getFirst(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static Map<String, String> given(MultivaluedMap<String, String> all) {
    return PARAMETERS.stream().filter(all::containsKey).collect(Collectors.toMap(name -> name, all::getFirst));
  }
}
