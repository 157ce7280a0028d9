package id.baku.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Says nothing: whoever watches over a server asks whether it answers at all, and how long the way to it takes. */
@Path("ping")
public class PingResource {

  @GET
  public void ping() {
    // that it comes back is the answer
  }
}
