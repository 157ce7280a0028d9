package id.baku.security;

/**
 * Where the next entry of a trail comes; nobody else gets a place in this trail before the transaction ends.
 *
 * @param owner whose trail it is, {@code agency/17} or the key of an {@link Office}
 * @param previous hash of the last entry, null when there is none
 * @param capacity as what the person who acts does so there: {@code EDITOR,APPROVER/ACTING_ABSENT}
 */
public record TrailPlace(String owner, long seq, byte[] previous, String capacity) {

  private static final String AGENCY = "agency/";

  /** Owner of the trail of an agency. */
  public static String agency(long id) {
    return AGENCY + id;
  }

  /** Whether such a trail has an entry as long as there is an owner: an agency is founded, read or brought in, an office may never have decided anything. */
  static boolean beginsAtOnce(String owner) {
    return owner.startsWith(AGENCY);
  }
}
