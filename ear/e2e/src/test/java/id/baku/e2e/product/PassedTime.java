package id.baku.e2e.product;

/** Lets time pass for one row, since nobody waits a year for a test. */
public final class PassedTime {

  private PassedTime() {}

  /** The last day of a token, told by its public beginning, was yesterday. */
  public static void over(String prefix) {
    if (Rows.change("update api_token set valid_until = current_date - 2 where prefix = ?", prefix) != 1) throw new AssertionError("no token " + prefix);
  }
}
