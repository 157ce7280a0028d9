package id.baku.web.api;

import id.baku.directory.DirectoryReader;
import id.baku.directory.PublishedVersion;
import id.baku.platform.Ids;
import id.baku.platform.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** Standards by their lasting id, and their published versions. */
@Path("standards/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StandardsResource {

  @Inject DirectoryReader directory;
  @Inject QueryValues values;
  @Inject ApiLinks links;

  @GET
  public StandardDocument standard(@PathParam("id") String id, @QueryParam("on") String on) {
    return StandardDocument.of(directory.standard(Ids.parse(id), values.day(on)), links);
  }

  /** All of them: a standard has a handful of versions, so the list is never cut. */
  @GET
  @Path("versions")
  public Listing<VersionItem> versions(@PathParam("id") String id) {
    UUID standardId = Ids.parse(id);
    List<PublishedVersion> versions = directory.versions(standardId);
    return Listing.of(new Page<>(versions, null), version -> VersionItem.of(version, standardId, links),
        key -> key, versions.size());
  }

  @GET
  @Path("versions/{number: \\d{1,9}}")
  public StandardDocument version(@PathParam("id") String id, @PathParam("number") int number) {
    return StandardDocument.of(directory.version(Ids.parse(id), number), links);
  }
}
