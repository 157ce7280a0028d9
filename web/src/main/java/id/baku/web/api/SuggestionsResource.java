package id.baku.web.api;

import id.baku.directory.DirectorySearch;
import id.baku.directory.Suggestion;
import id.baku.directory.SuggestionKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What goes on from a few letters, for a box in which somebody types. */
@Path("suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

  @Inject DirectorySearch search;
  @Inject QueryValues values;

  /** At most ten. */
  public record Suggestions(List<Name> items) {}

  /**
   * @param kind SERVICE, AGENCY or PLACE
   * @param detail where it is, or null
   * @param value key of the heading of services, slug of the agency or code of the region
   * @param region code of the region in which services are looked for, since the words name it; null for all
   */
  public record Name(SuggestionKind kind, String text, String detail, String value, String region) {}

  @GET
  public Suggestions suggestions(@QueryParam("q") String typed) {
    return new Suggestions(search.suggest(typed, values.today()).stream()
        .map(one -> new Name(one.kind(), one.text(), one.detail(), one.value(), one.region())).toList());
  }
}
