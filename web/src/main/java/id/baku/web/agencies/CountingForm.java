package id.baku.web.agencies;

import id.baku.calendar.DeadlineSettings;
import id.baku.calendar.LimitRules;
import id.baku.calendar.LimitRules.EndOfDay;
import id.baku.calendar.LimitRules.LateHoliday;
import id.baku.calendar.LimitRules.PauseRule;
import id.baku.calendar.LimitRules.Receipt;
import id.baku.calendar.LimitRules.Reopening;
import id.baku.calendar.LimitRules.Roll;
import id.baku.calendar.LimitRules.Withdrawn;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is chosen about counting limits: for each group of limits and each question a choice, empty as usual. */
public class CountingForm implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final List<String> GROUPS = List.of("own", "statutory", "applicant");
  private static final Map<String, Class<? extends Enum<?>>> QUESTIONS = questions();

  /** By group and question, {@code statutory-roll}. */
  private final TreeMap<String, String> chosen = new TreeMap<>();
  private List<String> pauseReasons;

  void fill(DeadlineSettings settings) {
    pauseReasons = settings.pauseReasons();
    fill("own", settings.own());
    fill("statutory", settings.statutory());
    fill("applicant", settings.applicant());
  }

  private void fill(String group, LimitRules rules) {
    List<Enum<?>> values = Arrays.asList(rules.receiptWorkingDays(), rules.receiptCalendarDays(), rules.endWorkingDays(), rules.endCalendarDays(),
        rules.roll(), rules.pauseRule(), rules.lateHoliday(), rules.withdrawn(), rules.reopening());
    int place = 0;
    for (String question : QUESTIONS.keySet()) {
      Enum<?> value = values.get(place++);
      chosen.put(group + "-" + question, value == null ? "" : value.name());
    }
  }

  DeadlineSettings settings() {
    return settings(chosen);
  }

  private DeadlineSettings settings(Map<String, String> choices) {
    return new DeadlineSettings(rules("own", choices), rules("statutory", choices), rules("applicant", choices), pauseReasons);
  }

  private static LimitRules rules(String group, Map<String, String> choices) {
    return new LimitRules(one(Receipt.class, group, "receiptWorkingDays", choices), one(Receipt.class, group, "receiptCalendarDays", choices),
        one(EndOfDay.class, group, "endWorkingDays", choices), one(EndOfDay.class, group, "endCalendarDays", choices),
        one(Roll.class, group, "roll", choices), one(PauseRule.class, group, "pauseRule", choices),
        one(LateHoliday.class, group, "lateHoliday", choices), one(Withdrawn.class, group, "withdrawn", choices),
        one(Reopening.class, group, "reopening", choices));
  }

  private static <E extends Enum<E>> E one(Class<E> type, String group, String question, Map<String, String> choices) {
    String name = choices.get(group + "-" + question);
    return name == null || name.isEmpty() ? null : Enum.valueOf(type, name);
  }

  public List<String> getGroups() {
    return GROUPS;
  }

  /** Questions of which a group leaves any choice. */
  public List<String> questions(String group) {
    return QUESTIONS.keySet().stream().filter(question -> !options(group, question).isEmpty()).toList();
  }

  /** What may be chosen there beside the usual: whatever the law allows, asked of the rule itself. */
  public List<String> options(String group, String question) {
    return Arrays.stream(QUESTIONS.get(question).getEnumConstants()).map(Enum::name)
        .filter(name -> settings(Map.of(group + "-" + question, name)).problems().isEmpty()).toList();
  }

  public Map<String, String> getChosen() {
    return chosen;
  }

  private static Map<String, Class<? extends Enum<?>>> questions() {
    Map<String, Class<? extends Enum<?>>> all = new LinkedHashMap<>();
    all.put("receiptWorkingDays", Receipt.class);
    all.put("receiptCalendarDays", Receipt.class);
    all.put("endWorkingDays", EndOfDay.class);
    all.put("endCalendarDays", EndOfDay.class);
    all.put("roll", Roll.class);
    all.put("pauseRule", PauseRule.class);
    all.put("lateHoliday", LateHoliday.class);
    all.put("withdrawn", Withdrawn.class);
    all.put("reopening", Reopening.class);
    return all;
  }
}
