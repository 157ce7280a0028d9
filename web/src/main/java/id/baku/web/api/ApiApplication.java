package id.baku.web.api;

import id.baku.web.api.bulk.BulkResource;
import id.baku.web.api.drafts.DraftsResource;
import id.baku.web.api.drafts.TokenDoor;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/**
 * Where the API lives. Its parts are named here and not found by scanning, since scanning would find those of the other
 * API too; a test knows when one is forgotten.
 */
@ApplicationPath(ApiApplication.PATH)
public class ApiApplication extends Application {

  static final String PATH = "/api/v1";

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(AgenciesResource.class, StandardsResource.class, SearchResource.class, SuggestionsResource.class, ChangesResource.class,
        BulkResource.class, PingResource.class, OpenApiResource.class, ApiJson.class, OpenToAll.class, ProblemMapper.class, SamplesNotIndexed.class,
        DraftsResource.class, TokenDoor.class);
  }

  /** Our contract is OpenAPI; Jersey's own (WADL) would be a second one that nobody keeps true. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl", true,
        "jersey.config.server.response.setStatusOverSendError", true);
  }
}
