package id.baku.archive;

import id.baku.directory.ClosedAgency;
import java.util.List;

/** A closed agency that the current one follows, with the services whose standards held when it closed. */
public record Inherited(ClosedAgency agency, List<Service> services) {

  public Inherited {
    services = List.copyOf(services);
  }

  /** @param here the current agency has a service of this address already, taken over or its own */
  public record Service(String slug, String name, boolean here) {}

  /** How many can still be taken over. */
  public long open() {
    return services.stream().filter(service -> !service.here()).count();
  }
}
