package id.baku.calendar;

/**
 * A limit that somebody must keep.
 *
 * @param n whole number of units; 0 is at once, or the same day
 * @param statutory set by a law and not by the office itself
 */
public record Limit(LimitKind kind, long n, Party party, boolean statutory) {

  /** More than any limit is, and little enough to count. */
  static final long MOST = 10_000_000;

  /** Who must keep it. */
  public enum Party { AGENCY, APPLICANT }

  /** @throws NotCountable NEGATIVE_LIMIT, LIMIT_TOO_LARGE */
  public Limit {
    if (n < 0) {
      throw new NotCountable(NotCountable.Code.NEGATIVE_LIMIT, String.valueOf(n));
    }
    if (n > MOST) {
      throw new NotCountable(NotCountable.Code.LIMIT_TOO_LARGE, String.valueOf(n));
    }
  }

  /** What an agency promised of its own accord. */
  public static Limit promised(LimitKind kind, long n) {
    return new Limit(kind, n, Party.AGENCY, false);
  }
}
