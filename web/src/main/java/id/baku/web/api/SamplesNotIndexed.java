package id.baku.web.api;

import id.baku.web.platform.SampleMark;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Keeps search engines off answers that hold anything of an invented agency. */
@Provider
public class SamplesNotIndexed implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    boolean sample = switch (response.getEntity()) {
      case Sampled one -> one.sample();
      case Listing<?> list -> list.items().stream().anyMatch(item -> item instanceof Sampled one && one.sample());
      case SearchListing found -> found.headings().stream().flatMap(heading -> heading.items().stream()).anyMatch(Sampled::sample);
      case null, default -> false;
    };
    if (sample) {
      response.getHeaders().putSingle(SampleMark.HEADER, SampleMark.NOT_INDEXED);
    }
  }
}
