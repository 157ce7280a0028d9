package id.baku.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Lets pages of any origin read the API, where the data is open. Not what is asked for with a credential, and only for
 * reading, so that no write inherits it unseen.
 */
@Provider
public class OpenToAll implements ContainerResponseFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (READING.contains(request.getMethod()) && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null) {
      response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
      response.getHeaders().putSingle("Access-Control-Expose-Headers", "ETag, Link, Baku-Position, Retry-After");
    }
  }
}
