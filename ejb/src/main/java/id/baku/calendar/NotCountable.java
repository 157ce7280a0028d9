package id.baku.calendar;

/** A deadline that cannot be counted. The message names what is at fault, for whoever wrote it. */
public final class NotCountable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Code code;

  public NotCountable(Code code, String what) {
    super(what, null, false, false);
    this.code = code;
  }

  public Code code() {
    return code;
  }

  /** Stable words for what is wrong. */
  public enum Code {
    INSTANT_WITHOUT_OFFSET, NEGATIVE_LIMIT, PAUSE_INVERTED, START_IN_FUTURE,
    /** Nobody serves, or no day counts, for 400 days in a row. */
    NO_SERVICE,
    /** Due after the year 2299. */
    LIMIT_TOO_LARGE,
    /** An instant outside of the years 1945 to 2299. */
    TIME_OUT_OF_RANGE,
    UNKNOWN_CALENDAR, UNKNOWN_HOLIDAY_SET, UNKNOWN_ZONE, UNKNOWN_KEY, MISSING_KEY, BAD_VALUE,
    CLOSURE_INVERTED, SEASON_INVERTED
  }
}
