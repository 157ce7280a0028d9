package id.baku.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Where the API lives. Its resources are found by scanning, so a new one needs no entry here. */
@ApplicationPath(ApiApplication.PATH)
public class ApiApplication extends Application {

  static final String PATH = "/api/v1";

  /** Our contract is OpenAPI; Jersey's own (WADL) would be a second one that nobody keeps true. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        "jersey.config.server.wadl.disableWadl", true,
        "jersey.config.server.response.setStatusOverSendError", true);
  }
}
