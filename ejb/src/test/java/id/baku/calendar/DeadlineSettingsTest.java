package id.baku.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.calendar.LimitRules.EndOfDay;
import id.baku.calendar.LimitRules.LateHoliday;
import id.baku.calendar.LimitRules.PauseRule;
import id.baku.calendar.LimitRules.Receipt;
import id.baku.calendar.LimitRules.Reopening;
import id.baku.calendar.LimitRules.Roll;
import id.baku.calendar.LimitRules.Withdrawn;
import id.baku.platform.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineSettingsTest {

  private static final LimitRules STRICT = new LimitRules(Receipt.ACTUAL_DAY, Receipt.ACTUAL_DAY, EndOfDay.SERVICE_CLOSE, EndOfDay.SERVICE_CLOSE, Roll.NONE,
      PauseRule.LAST_SECOND, LateHoliday.KEEP, Withdrawn.SHORTEN_AGENCY, Reopening.CONTINUE);
  private static final LimitRules MILD = new LimitRules(Receipt.NEXT_SERVICE_DAY, Receipt.NEXT_SERVICE_DAY, EndOfDay.MIDNIGHT, EndOfDay.MIDNIGHT,
      Roll.NEXT_WORKING_DAY, PauseRule.TOUCHED, LateHoliday.MOVE, Withdrawn.KEEP, Reopening.NEW_CLOCK);

  @Test
  void an_agency_may_be_stricter_with_itself_and_milder_with_applicants() {
    assertThat(new DeadlineSettings(MILD, STRICT, MILD, null).problems()).isEmpty();
    assertThat(new DeadlineSettings(STRICT, null, null, null).problems()).isEmpty();
    assertThat(DeadlineSettings.USUAL.problems()).isEmpty();
  }

  @Test
  void never_the_other_way_round() {
    assertThat(new DeadlineSettings(null, MILD, STRICT, List.of()).problems()).extracting(problem -> problem.code() + " " + problem.fields().getFirst())
        .containsExactlyInAnyOrder("deadline.looser-than-law statutory.receiptCalendarDays", "deadline.looser-than-law statutory.endWorkingDays",
            "deadline.looser-than-law statutory.roll", "deadline.looser-than-law statutory.pauseRule",
            "deadline.stricter-for-applicants applicant.receiptWorkingDays", "deadline.stricter-for-applicants applicant.endWorkingDays",
            "deadline.stricter-for-applicants applicant.endCalendarDays", "deadline.stricter-for-applicants applicant.roll",
            "deadline.stricter-for-applicants applicant.lateHoliday", "deadline.stricter-for-applicants applicant.withdrawn",
            "deadline.pause-reason pauseReasons");
  }

  @Test
  void they_are_kept_in_the_calendar_of_the_agency() {
    CalendarSettings settings = CalendarSettings.NONE.withDeadlines(new DeadlineSettings(MILD, STRICT, null, List.of("BANJIR")));
    assertThat(Json.read(Json.write(settings), CalendarSettings.class)).isEqualTo(settings);
  }
}
