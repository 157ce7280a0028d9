package id.baku.calendar;

/** What an office does on a kind of holiday. */
public enum OnHoliday {
  CLOSED,
  /** It serves, but the day does not count as a working day. */
  OPEN,
  /** It serves and the day counts. */
  OPEN_COUNTS
}
