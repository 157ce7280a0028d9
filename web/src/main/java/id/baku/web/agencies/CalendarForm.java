package id.baku.web.agencies;

import id.baku.agencies.CalendarEditor.Weeks;
import id.baku.agencies.CalendarRules;
import id.baku.agencies.HoursText;
import id.baku.calendar.CalendarHours;
import id.baku.calendar.OnHoliday;
import id.baku.platform.InvalidInput;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is typed of the weeks of a calendar. */
public class CalendarForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What is known of the hours in Ramadan. */
  public enum Ramadan { UNKNOWN, AS_USUAL, OWN }

  private String zone;
  private String[] workweek = {"1", "2", "3", "4", "5"};
  private final WeekForm weekly = new WeekForm();
  private final WeekForm ramadanWeek = new WeekForm();
  private Ramadan ramadan = Ramadan.UNKNOWN;
  private OnHoliday onNational = OnHoliday.CLOSED;
  private OnHoliday onRegional = OnHoliday.CLOSED;
  private OnHoliday onCollectiveLeave = OnHoliday.CLOSED;

  /** @param usual hours to begin with while the agency said nothing */
  void fill(Weeks weeks, Map<String, List<String>> usual, Map<String, List<String>> usualInRamadan) {
    CalendarHours hours = weeks.hours();
    zone = weeks.zone();
    weekly.fill(hours == null ? usual : hours.weekly());
    ramadanWeek.fill(hours == null || hours.ramadan() == null ? usualInRamadan : hours.ramadan());
    if (hours != null) {
      workweek = hours.workweek().stream().map(String::valueOf).toArray(String[]::new);
      ramadan = hours.ramadan() != null ? Ramadan.OWN : Boolean.TRUE.equals(hours.ramadanAsUsual()) ? Ramadan.AS_USUAL : Ramadan.UNKNOWN;
      onNational = hours.onNational();
      onRegional = hours.onRegional();
      onCollectiveLeave = hours.onCollectiveLeave();
    }
  }

  Weeks weeks() {
    return new Weeks(zone, new CalendarHours(Arrays.stream(workweek).map(Integer::valueOf).sorted().toList(), weekly.read("weekly").weekly(),
        ramadan == Ramadan.OWN ? ramadanWeek.read("ramadan").weekly() : null, ramadan == Ramadan.AS_USUAL ? true : null,
        onNational, onRegional, onCollectiveLeave));
  }

  /** Hours that cannot be read are told alone: a day without any would be said to be without hours. */
  List<InvalidInput> problems(Weeks weeks) {
    List<InvalidInput> unreadable = Stream.concat(weekly.read("weekly").problems().stream(),
        (ramadan == Ramadan.OWN ? ramadanWeek.read("ramadan") : HoursText.read("ramadan", Map.of())).problems().stream()).toList();
    return unreadable.isEmpty() ? CalendarRules.problems(weeks.zone(), weeks.hours()) : unreadable;
  }

  public String getZone() { return zone; }
  public void setZone(String zone) { this.zone = zone; }
  public String[] getWorkweek() { return workweek.clone(); }
  public void setWorkweek(String[] workweek) { this.workweek = workweek.clone(); }
  public WeekForm getWeekly() { return weekly; }
  public WeekForm getRamadanWeek() { return ramadanWeek; }
  public Ramadan getRamadan() { return ramadan; }
  public void setRamadan(Ramadan ramadan) { this.ramadan = ramadan; }
  public OnHoliday getOnNational() { return onNational; }
  public void setOnNational(OnHoliday onNational) { this.onNational = onNational; }
  public OnHoliday getOnRegional() { return onRegional; }
  public void setOnRegional(OnHoliday onRegional) { this.onRegional = onRegional; }
  public OnHoliday getOnCollectiveLeave() { return onCollectiveLeave; }
  public void setOnCollectiveLeave(OnHoliday onCollectiveLeave) { this.onCollectiveLeave = onCollectiveLeave; }
}
