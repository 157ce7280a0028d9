package id.baku.web.interop;

import id.baku.web.api.ApiLinks;
import id.baku.web.interop.Hsds.Root;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** What this API is, and its contract. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HsdsRootResource {

  private static final String VERSION = "3.0";
  private static final String PROFILE = "https://docs.openreferral.org/en/3.0/hsds/";

  @Inject ApiLinks links;

  @GET
  public Response root() {
    return HsdsAnswers.one(new Root(VERSION, PROFILE, links.hsds("/openapi.json")), false);
  }

  @GET
  @Path("openapi.json")
  public InputStream contract() {
    return HsdsRootResource.class.getResourceAsStream("openapi.json");
  }
}
