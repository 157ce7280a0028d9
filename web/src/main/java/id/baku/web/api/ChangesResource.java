package id.baku.web.api;

import id.baku.directory.DirectoryChange;
import id.baku.directory.DirectoryChanges;
import id.baku.platform.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;

/** What changed since a position, in the order in which it became visible. */
@Path("changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {

  private static final int USUAL = 100;

  @Inject DirectoryChanges changes;
  @Inject QueryValues values;
  @Inject ApiLinks links;

  /** A position of a future nobody has seen is of another directory, or invented. */
  @GET
  public ChangeListing changes(@QueryParam("after") String after, @QueryParam("limit") String limit) {
    long position = values.position(after);
    List<DirectoryChange> found = changes.after(position, limit(limit));
    long latest = changes.last();
    if (position > latest) {
      throw new InvalidInput("changes.position", Map.of("latest", latest), "after");
    }
    long reached = found.isEmpty() ? position : found.getLast().position();
    return new ChangeListing(found.stream().map(change -> ChangeItem.of(change, links)).toList(),
        links.changes(reached, limit), latest);
  }

  private int limit(String given) {
    Integer limit = values.limit(given);
    if (limit == null) {
      return USUAL;
    }
    if (limit < 1 || limit > DirectoryChanges.MOST) {
      throw new InvalidInput("page.limit", Map.of("min", 1, "max", DirectoryChanges.MOST), "limit");
    }
    return limit;
  }
}
