package id.baku.agencies;

import id.baku.agencies.AgencyDescription.AgencyUnit;
import id.baku.agencies.store.AgencyStore;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.RoleDay;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;

/** The agency says which units it has. One person at a time changes the tree; what becomes of units {@link UnitTree} knows. */
@Stateless
@TenantScoped
public class UnitEditor {

  @Inject AgencyStore agencies;
  @Inject CurrentTenant tenant;
  @Inject Trail trail;
  @Inject RoleDay day;
  @Inject Clock clock;

  /** All of them, parents first, those that ended included. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<AgencyUnit> list() {
    return agencies.units();
  }

  /** @throws NotFound unit.unknown */
  @Permitted(Permission.READ_OWN_AGENCY)
  public AgencyUnit unit(String code) {
    return new UnitTree(agencies.units()).unit(code);
  }

  /**
   * @param parent code, null at the top
   * @throws InvalidInput about the name
   * @throws Refused unit.name-taken, unit.ended, unit.too-many
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void add(String name, String parent) {
    change("unit.added", tree -> tree.add(name, parent));
  }

  /**
   * Renames it, moves it, or both.
   *
   * @param seen the unit as it was shown
   * @throws Refused unit.name-taken, unit.below-itself, unit.ended
   * @throws Stale unit.changed
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void change(AgencyUnit seen, String name, String parent) {
    change("unit.changed", seen, tree -> tree.change(seen.code(), name, parent));
  }

  /** @throws Refused unit.merge-below when one of them lies below another, unit.name-taken, unit.ended */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void merge(List<String> codes, String name) {
    change("unit.merged", tree -> tree.merge(codes, name, day.today()));
  }

  /**
   * @param seen the unit as it was shown
   * @throws Refused unit.has-units while others lie below it, unit.name-taken, unit.ended
   * @throws Stale unit.changed
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void split(AgencyUnit seen, List<String> names) {
    change("unit.split", seen, tree -> tree.split(seen.code(), names, day.today()));
  }

  /**
   * @param seen the unit as it was shown
   * @throws Refused unit.has-units while others lie below it, unit.ended
   * @throws Stale unit.changed
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void end(AgencyUnit seen) {
    change("unit.ended", seen, tree -> tree.end(seen.code(), day.today()));
  }

  private void change(String act, AgencyUnit seen, UnaryOperator<UnitTree> change) {
    change(act, tree -> {
      AgencyUnit now = tree.unit(seen.code());
      if (seen.stands() && !now.stands()) {
        throw new Refused("unit.ended");
      }
      if (!now.equals(seen)) {
        throw new Stale("unit.changed");
      }
      return change.apply(tree);
    });
  }

  private void change(String act, UnaryOperator<UnitTree> change) {
    agencies.lock(tenant.id());
    UnitTree before = new UnitTree(agencies.units());
    UnitTree after = change.apply(before);
    for (AgencyUnit unit : after.changedSince(before)) {
      agencies.saveUnit(unit);
      trail.record(act, new Subject("unit", unit.code(), unit.name()), before.asBefore(unit).orElse(null), unit);
    }
    agencies.keep(OwnPart.UNITS, clock.instant());
  }
}
