package id.baku.calendar;

import id.baku.calendar.LimitRules.EndOfDay;
import id.baku.calendar.LimitRules.LateHoliday;
import id.baku.calendar.LimitRules.PauseRule;
import id.baku.calendar.LimitRules.Receipt;
import id.baku.calendar.LimitRules.Roll;
import id.baku.calendar.LimitRules.Withdrawn;
import id.baku.platform.InvalidInput;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an agency chose about counting deadlines. It may be stricter than the law with itself and milder with
 * applicants, never the other way round.
 *
 * @param own for limits it promised of its own accord: any choice
 * @param statutory for its limits that a law sets: only what makes them end earlier
 * @param applicant for the limits of applicants: only what makes them end later
 * @param pauseReasons codes of reasons to pause; null for the usual one alone
 */
@JsonbPropertyOrder({"own", "statutory", "applicant", "pauseReasons"})
public record DeadlineSettings(LimitRules own, LimitRules statutory, LimitRules applicant, List<String> pauseReasons) {

  /** Nothing was chosen. */
  public static final DeadlineSettings USUAL = new DeadlineSettings(null, null, null, null);
  /** Waiting for the applicant, after a written request. */
  public static final String WAITING_FOR_APPLICANT = "MENUNGGU_PEMOHON";

  private static final int MOST_REASONS = 20;
  private static final String REASON = "[A-Z][A-Z0-9_]{2,39}";

  public DeadlineSettings {
    own = own == null ? LimitRules.USUAL : own;
    statutory = statutory == null ? LimitRules.USUAL : statutory;
    applicant = applicant == null ? LimitRules.USUAL : applicant;
    pauseReasons = pauseReasons == null ? List.of(WAITING_FOR_APPLICANT) : List.copyOf(pauseReasons);
  }

  /**
   * All that may not be chosen, each with its field such as {@code statutory.roll}: {@code deadline.looser-than-law},
   * {@code deadline.stricter-for-applicants}, {@code deadline.pause-reason}.
   */
  public List<InvalidInput> problems() {
    List<InvalidInput> problems = new ArrayList<>();
    looser().forEach((field, chosen) -> refuse(chosen, "deadline.looser-than-law", "statutory." + field, problems));
    stricter().forEach((field, chosen) -> refuse(chosen, "deadline.stricter-for-applicants", "applicant." + field, problems));
    if (pauseReasons.isEmpty() || pauseReasons.size() > MOST_REASONS || !pauseReasons.stream().allMatch(code -> code.matches(REASON))) {
      problems.add(new InvalidInput("deadline.pause-reason", Map.of("most", MOST_REASONS), "pauseReasons"));
    }
    return List.copyOf(problems);
  }

  private static void refuse(boolean chosen, String code, String field, List<InvalidInput> problems) {
    if (chosen) {
      problems.add(new InvalidInput(code, Map.of(), field));
    }
  }

  /** Choices that would let the agency take longer than the law allows. */
  private Map<String, Boolean> looser() {
    return Map.of("receiptCalendarDays", statutory.receiptCalendarDays() == Receipt.NEXT_SERVICE_DAY,
        "endWorkingDays", statutory.endWorkingDays() == EndOfDay.MIDNIGHT,
        "roll", statutory.roll() == Roll.NEXT_WORKING_DAY,
        "pauseRule", statutory.pauseRule() == PauseRule.TOUCHED);
  }

  /** Choices that would take time from an applicant. */
  private Map<String, Boolean> stricter() {
    return Map.of("receiptWorkingDays", applicant.receiptWorkingDays() == Receipt.ACTUAL_DAY,
        "endWorkingDays", applicant.endWorkingDays() == EndOfDay.SERVICE_CLOSE,
        "endCalendarDays", applicant.endCalendarDays() == EndOfDay.SERVICE_CLOSE,
        "roll", applicant.roll() == Roll.NONE,
        "lateHoliday", applicant.lateHoliday() == LateHoliday.KEEP,
        "withdrawn", applicant.withdrawn() == Withdrawn.SHORTEN_AGENCY);
  }
}
