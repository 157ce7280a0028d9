package id.baku.security;

import id.baku.platform.SigningCapacity;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A hand-over that is not ended.
 *
 * @param items what would move now
 * @param givenBy who confirmed this very list for the giver, null when nobody did
 * @param taken whether the taker confirmed this very list
 * @param lockVersion state in which this was read
 */
public record Handover(UUID id, Party giver, Party taker, Instant begunAt, List<Item> items, String givenBy, boolean taken, int lockVersion)
    implements Serializable {

  public Handover {
    items = List.copyOf(items);
  }

  /** Who gives or takes. */
  public record Party(long account, UUID id, String name, String email) implements Serializable {}

  /** On whose behalf something is confirmed. */
  public enum Side {
    GIVER,
    TAKER
  }

  /**
   * A role with its days, or a piece of open work, which has none.
   *
   * @param kind {@code role}, or that of the work
   * @param key of the membership, or of the work
   * @param label code of the role, or what the work is called
   * @param from null for work
   * @param until null for work, and for a role that is open
   * @param capacity null for work
   */
  public record Item(String kind, String key, String label, LocalDate from, LocalDate until, SigningCapacity capacity) implements Serializable {

    static final String ROLE = "role";

    public boolean heldRole() {
      return kind.equals(ROLE);
    }
  }

  /** A list as a document. */
  public record Items(List<Item> items) {}
}
