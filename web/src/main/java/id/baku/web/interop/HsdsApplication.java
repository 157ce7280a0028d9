package id.baku.web.interop;

import id.baku.web.api.OpenToAll;
import id.baku.web.api.ProblemMapper;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Where the HSDS API lives. */
@ApplicationPath(HsdsApplication.PATH)
public class HsdsApplication extends Application {

  static final String PATH = "/api/hsds/3.0";

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(HsdsRootResource.class, HsdsServicesResource.class, HsdsOrganizationsResource.class, HsdsTaxonomiesResource.class,
        HsdsTermsResource.class, HsdsJson.class, OpenToAll.class, ProblemMapper.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true, "jersey.config.server.response.setStatusOverSendError", true);
  }
}
