package id.baku.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The contract of this API, as it lies beside these classes. */
@Path("openapi.json")
public class OpenApiResource {

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public InputStream contract() {
    return OpenApiResource.class.getResourceAsStream("openapi.json");
  }
}
