package id.baku.security;

import id.baku.platform.SigningCapacity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who has or had a role in the current agency.
 *
 * @param id of the person in the whole of Baku
 * @param memberships newest first
 */
public record Person(UUID id, String name, String email, List<Membership> memberships) {

  /**
   * One role of the person here.
   *
   * @param role code
   * @param until last day, null when it is open
   * @param lockVersion state in which this was read
   */
  public record Membership(UUID id, String role, SigningCapacity capacity, LocalDate from, LocalDate until, int lockVersion) {

    public boolean isOver(LocalDate today) {
      return until != null && until.isBefore(today);
    }

    public boolean isYetToCome(LocalDate today) {
      return from.isAfter(today);
    }
  }
}
