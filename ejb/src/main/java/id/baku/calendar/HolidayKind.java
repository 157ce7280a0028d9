package id.baku.calendar;

/** Why a day is a holiday; where two fall on one day the first kind here is the reason. */
public enum HolidayKind {
  /** By the joint decree (SKB) or a decision of the President. */
  NATIONAL,
  /** By a region for itself. */
  REGIONAL,
  /** <i>Cuti bersama</i>, on which units that serve the public may stay open. */
  CUTI_BERSAMA
}
