package id.baku.e2e.walls;

import id.baku.e2e.http.Staff;
import id.baku.e2e.http.Visitor;
import id.baku.e2e.product.Roles;
import id.baku.e2e.product.Roles.Role;
import id.baku.security.Permission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody who tries a way in.
 *
 * @param side whose things are one's own; null for whoever is above both agencies, so that nothing in them is
 */
record Actor(String name, Visitor visitor, Set<Permission> permissions, Side side) {

  /** Somebody in each role of our agency, in each office, the administrator of the other agency, and nobody. */
  static List<Actor> all() {
    Stream<Actor> ours = Roles.toAppoint("AGENCY").stream().map(role -> in(Side.OURS.agency(), role, Side.OURS));
    Role admin = Roles.toAppoint("AGENCY").stream().filter(role -> role.code().equals("AGENCY_ADMIN")).findFirst().orElseThrow();
    Stream<Actor> offices = Stream.concat(
        Roles.toAppoint("GOVERNMENT").stream().map(role -> in(role.code().equals("MONITOR") ? "pemerintah/provinsi-lampung" : "pemerintah/"
            + Side.OURS.government(), role, role.code().equals("MONITOR") ? null : Side.OURS)),
        Roles.toAppoint("PLATFORM").stream().map(role -> in("pemerintah/", role, null)));
    return Stream.of(Stream.of(new Actor("nobody", new Visitor(), Set.of(), null)), ours, offices, Stream.of(in(Side.THEIRS.agency(), admin, Side.THEIRS)))
        .flatMap(actors -> actors).toList();
  }

  private static Actor in(String place, Role role, Side side) {
    return new Actor(role.code() + " of " + place, Staff.at(place, role.code()), role.permissions(), side);
  }

  boolean isNobody() {
    return permissions.isEmpty();
  }

  /** Works in an office for which all agencies are the same; it may name anything. */
  boolean isAbove() {
    return side == null && !isNobody();
  }

  /** The side of which this tries things; whoever belongs to none tries them of ours. */
  Side home() {
    return side == null ? Side.OURS : side;
  }

  boolean may(Wall wall) {
    return !isNobody() && (wall.permissions().isEmpty() || wall.permissions().stream().anyMatch(permissions::contains));
  }

  @Override
  public String toString() {
    return name;
  }
}
