package id.baku.security;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody's role for a government, or for Baku as a whole.
 *
 * @param role code
 * @param until last day, null when it is open
 * @param appointedBy who gave it, null when the system did; where an agency looks, with the government
 * @param lockVersion state in which this was read
 */
public record OfficeHolder(UUID id, String name, String email, String role, LocalDate from, LocalDate until, String appointedBy,
    int lockVersion) {

  public boolean isOver(LocalDate today) {
    return until != null && until.isBefore(today);
  }
}
