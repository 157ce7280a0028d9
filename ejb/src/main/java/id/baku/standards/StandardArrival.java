package id.baku.standards;

import id.baku.platform.BrokenRow;
import id.baku.platform.Foreign;
import id.baku.platform.InvalidInput;
import id.baku.platform.Slug;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.standards.model.ServiceStandard;
import id.baku.standards.model.StandardVersion;
import id.baku.standards.store.StandardStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Standards of the current agency after its rows came from elsewhere: held against the rules, and then put before the public anew. */
@Stateless
@TenantScoped
public class StandardArrival {

  @Inject StandardStore standards;
  @Inject DecreeFiles files;
  @Inject LifeEvents lifeEvents;
  @Inject Event<StandardPublished> published;

  /** The first row that could not have come to be here. */
  @Permitted(Permission.RUN_PLATFORM)
  public Optional<BrokenRow> broken() {
    return standards.all().stream().flatMap(standard -> broken(standard).stream()).findFirst();
  }

  /** All that was ever put in force, in the order in which it was, and what the public may know of the files of its decrees. */
  @Permitted(Permission.RUN_PLATFORM)
  public void tell() {
    for (ServiceStandard standard : standards.all()) {
      standard.versions().stream().filter(version -> version.publishedAt() != null).forEach(version -> published.fire(event(standard, version)));
    }
    files.arrive();
  }

  private Optional<BrokenRow> broken(ServiceStandard standard) {
    ServiceDescription service = standard.service().description();
    try {
      if (!Slug.isValid(service.slug()) || service.name().isBlank()) {
        return Optional.of(new BrokenRow("public_service", service.slug(), "service.slug"));
      }
      lifeEvents.check(service.lifeEvents());
    } catch (InvalidInput problem) {
      return Optional.of(new BrokenRow("public_service", service.slug(), problem.code()));
    }
    return standard.versions().stream().filter(StandardArrival::isBroken).findFirst()
        .map(version -> new BrokenRow("standard_version", service.slug() + " " + version.number(), "standard.empty"));
  }

  /** What is before the public has words, days and a decree; what is not has none of them. */
  private static boolean isBroken(StandardVersion version) {
    try {
      boolean open = version.status() == StandardStatus.DRAFT;
      boolean worded = version.content().missing().size() < ComponentKind.values().length;
      List<Boolean> facts = List.of(version.publishedAt() != null, version.inForce() != null, version.decree() != null);
      return open ? facts.contains(true) : facts.contains(false) || !worded;
    } catch (RuntimeException failure) {
      if (Foreign.isAtFault(failure)) {
        return true;
      }
      throw failure;
    }
  }

  private static StandardPublished event(ServiceStandard standard, StandardVersion version) {
    return new StandardPublished(standard.publicId(), version.publicId(), standard.service().publicId(), standard.service().description(),
        version.number(), new PublishedDocument(version.content(), version.decree().view()), version.inForce(), version.publishedAt(), null, null);
  }
}
