package id.baku.agencies;

import id.baku.agencies.store.AgencyStore;
import id.baku.agencies.store.ServicePointStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.platform.Slug;
import id.baku.platform.Stale;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The agency says where it gives its services and when. One person at a time changes the list. */
@Stateless
@TenantScoped
public class ServicePointEditor {

  public static final int MOST = 200;
  private static final int MAX_CODE = 60;

  @Inject AgencyStore agencies;
  @Inject ServicePointStore points;
  @Inject CurrentTenant tenant;
  @Inject AgencyTeller teller;
  @Inject Trail trail;
  @Inject Clock clock;

  /** All of them, by code. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<ServicePoint> list() {
    return points.list().stream().map(Versioned::value).toList();
  }

  /** @throws NotFound service-point.unknown */
  @Permitted(Permission.READ_OWN_AGENCY)
  public Versioned<ServicePoint> point(String code) {
    return of(points.list(), code);
  }

  /** Names of the services that are given there. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<String> servicesAt(String code) {
    return points.servicesAt(code);
  }

  /**
   * Adds a place; its code is made of its name and stays.
   *
   * @throws InvalidInput the first of {@link ServicePoint#problems}
   * @throws Refused service-point.name-taken, service-point.too-many
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void add(ServicePoint point) {
    FieldChecks.demandNone(point.problems());
    List<Versioned<ServicePoint>> all = toChange();
    refuseTwice(all, null, point.name());
    List<String> codes = all.stream().map(known -> known.value().code()).toList();
    if (codes.size() >= MOST) {
      throw new Refused("service-point.too-many", Map.of("most", MOST));
    }
    ServicePoint coded = point.called(freeCode(point.name(), codes));
    points.save(coded);
    done("service-point.added", coded.code(), null, coded);
  }

  /**
   * @param seenLock state in which the place was shown
   * @throws InvalidInput the first of {@link ServicePoint#problems}
   * @throws Refused service-point.name-taken
   * @throws Stale service-point.changed
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void change(String code, int seenLock, ServicePoint point) {
    FieldChecks.demandNone(point.problems());
    List<Versioned<ServicePoint>> all = toChange();
    ServicePoint before = seen(all, code, seenLock);
    refuseTwice(all, code, point.name());
    ServicePoint coded = point.called(code);
    points.save(coded);
    done("service-point.changed", code, before, coded);
  }

  /**
   * @throws Refused service-point.in-use while services are given there
   * @throws Stale service-point.changed
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void remove(String code, int seenLock) {
    ServicePoint before = seen(toChange(), code, seenLock);
    List<String> services = points.servicesAt(code);
    if (!services.isEmpty()) {
      throw new Refused("service-point.in-use", Map.of("services", String.join("; ", services)));
    }
    points.remove(code);
    done("service-point.removed", code, before, null);
  }

  private static String freeCode(String name, List<String> taken) {
    String slug = Slug.of(name);
    String base = slug.isEmpty() ? "tempat" : slug.substring(0, Math.min(slug.length(), MAX_CODE)).replaceFirst("-+$", "");
    return taken.contains(base) ? IntStream.iterate(2, n -> n + 1).mapToObj(n -> base + "-" + n).filter(code -> !taken.contains(code))
        .findFirst().orElseThrow() : base;
  }

  /** The list, held until the transaction ends. */
  private List<Versioned<ServicePoint>> toChange() {
    agencies.lock(tenant.id());
    return points.list();
  }

  /** Who reads the name must know which place is meant. @param itself code of the place that is changed, null for a new one */
  private static void refuseTwice(List<Versioned<ServicePoint>> all, String itself, String name) {
    if (all.stream().map(Versioned::value).anyMatch(other -> !other.code().equals(itself) && other.name().equalsIgnoreCase(name))) {
      throw new Refused("service-point.name-taken", Map.of(), "name");
    }
  }

  private static ServicePoint seen(List<Versioned<ServicePoint>> all, String code, int seenLock) {
    Versioned<ServicePoint> now = of(all, code);
    if (now.lockVersion() != seenLock) {
      throw new Stale("service-point.changed");
    }
    return now.value();
  }

  private static Versioned<ServicePoint> of(List<Versioned<ServicePoint>> all, String code) {
    return all.stream().filter(one -> one.value().code().equals(code)).findFirst().orElseThrow(() -> new NotFound("service-point.unknown"));
  }

  private void done(String act, String code, ServicePoint before, ServicePoint after) {
    agencies.keep(OwnPart.SERVICE_POINTS, clock.instant());
    trail.record(act, new Subject("service-point", code, (after == null ? before : after).name()), before, after);
    teller.tell();
  }
}
