package id.baku.security;

import id.baku.platform.InvalidInput;
import id.baku.platform.SigningCapacity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * A role from a day on.
 *
 * @param role code of a shipped role or of one that the agency composed
 * @param from first day
 * @param until last day; null when it is open
 * @param capacity how the position is held; who only acts for somebody does so until a day
 * @source UU 30/2014 Pasal 14 (Plh. and Plt. act by mandate, in the place of a holder who is away or of none)
 */
public record Appointment(String role, LocalDate from, LocalDate until, SigningCapacity capacity) implements Serializable {

  /** @throws InvalidInput person.role-missing, person.from-missing, person.until-before-from, person.acting-needs-end, naming the field */
  public Appointment {
    if (role == null || role.isBlank()) {
      throw new InvalidInput("person.role-missing", Map.of(), "role");
    }
    if (from == null) {
      throw new InvalidInput("person.from-missing", Map.of(), "from");
    }
    if (until != null && until.isBefore(from)) {
      throw new InvalidInput("person.until-before-from", Map.of(), "until");
    }
    capacity = capacity == null ? SigningCapacity.HOLDER : capacity;
    if (capacity != SigningCapacity.HOLDER && until == null) {
      throw new InvalidInput("person.acting-needs-end", Map.of(), "until");
    }
  }

  /** @throws InvalidInput person.until-past when it would be over before it is given: a history that never was */
  void demandNotOver(LocalDate today) {
    if (until != null && until.isBefore(today)) {
      throw new InvalidInput("person.until-past", Map.of(), "until");
    }
  }
}
