package id.baku.calendar;

import id.baku.calendar.Limit.Party;
import id.baku.calendar.LimitRules.EndOfDay;
import id.baku.calendar.LimitRules.LateHoliday;
import id.baku.calendar.LimitRules.PauseRule;
import id.baku.calendar.LimitRules.Receipt;
import id.baku.calendar.LimitRules.Reopening;
import id.baku.calendar.LimitRules.Roll;
import id.baku.calendar.LimitRules.Withdrawn;

/** How one limit is counted: what was chosen, else what is usual for its kind and for whom it binds. */
public record CountingRules(Receipt receipt, EndOfDay end, Roll roll, PauseRule pauseRule, LateHoliday lateHoliday, Withdrawn withdrawn, Reopening reopening) {

  public static CountingRules of(Limit limit, LimitRules chosen) {
    boolean applicant = limit.party() == Party.APPLICANT;
    boolean working = limit.kind() == LimitKind.HARI_KERJA;
    return new CountingRules(
        working ? or(chosen.receiptWorkingDays(), Receipt.NEXT_SERVICE_DAY) : or(chosen.receiptCalendarDays(), Receipt.ACTUAL_DAY),
        limit.kind().isCalendar() ? or(chosen.endCalendarDays(), EndOfDay.MIDNIGHT)
            : or(chosen.endWorkingDays(), applicant ? EndOfDay.MIDNIGHT : EndOfDay.SERVICE_CLOSE),
        limit.kind().isCalendar() ? or(chosen.roll(), applicant ? Roll.NEXT_WORKING_DAY : Roll.NONE) : Roll.NONE,
        or(chosen.pauseRule(), PauseRule.LAST_SECOND),
        or(chosen.lateHoliday(), LateHoliday.MOVE),
        applicant ? Withdrawn.KEEP : or(chosen.withdrawn(), Withdrawn.KEEP),
        or(chosen.reopening(), limit.statutory() && limit.kind() == LimitKind.HARI_KALENDER ? Reopening.CONTINUE : Reopening.NEW_CLOCK));
  }

  /** By what the agency chose for such a limit. */
  public static CountingRules of(Limit limit, DeadlineSettings settings) {
    return of(limit, limit.party() == Party.APPLICANT ? settings.applicant() : limit.statutory() ? settings.statutory() : settings.own());
  }

  private static <T> T or(T chosen, T usual) {
    return chosen == null ? usual : chosen;
  }
}
