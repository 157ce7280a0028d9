package id.baku.calendar;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * How limits are counted where the law is silent, as far as an agency chose; null is the usual.
 *
 * @param receiptWorkingDays day 0 of limits in working days; usually the next day of service
 * @param receiptCalendarDays day 0 of limits in calendar days and months; usually the day itself
 * @param endWorkingDays when a working day of the agency ends; usually at closing
 * @param endCalendarDays when any other day ends; usually at midnight
 * @param roll what happens to a last calendar day that is no working day; usually nothing, for applicants the next working day
 * @param pauseRule which day a pause loses; usually that whose last second is paused
 * @param lateHoliday what a holiday declared later does to a running limit; usually it moves it
 * @param withdrawn what a withdrawn one does; usually nothing
 * @param reopening usually a new clock, for the calendar days of UU 25/2009 the old one
 * @source none of these is law; §10 of the agreed rules of counting (ADR 24)
 */
@JsonbPropertyOrder({"receiptWorkingDays", "receiptCalendarDays", "endWorkingDays", "endCalendarDays", "roll", "pauseRule", "lateHoliday", "withdrawn", "reopening"})
public record LimitRules(Receipt receiptWorkingDays, Receipt receiptCalendarDays, EndOfDay endWorkingDays, EndOfDay endCalendarDays, Roll roll,
    PauseRule pauseRule, LateHoliday lateHoliday, Withdrawn withdrawn, Reopening reopening) {

  /** Nothing was chosen. */
  public static final LimitRules USUAL = new LimitRules(null, null, null, null, null, null, null, null, null);

  /** Which day is day 0: the first on which somebody serves and has not closed yet, or the date itself. */
  public enum Receipt { NEXT_SERVICE_DAY, ACTUAL_DAY }

  public enum EndOfDay { SERVICE_CLOSE, MIDNIGHT }

  /** Of a last day that is no working day. */
  public enum Roll { NONE, NEXT_WORKING_DAY }

  /** A day is lost to a pause in its last second, or in any second of service. */
  public enum PauseRule { LAST_SECOND, TOUCHED }

  public enum LateHoliday { MOVE, KEEP }

  public enum Withdrawn { KEEP, SHORTEN_AGENCY }

  public enum Reopening { NEW_CLOCK, CONTINUE }
}
