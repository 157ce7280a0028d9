package id.baku.web.agencies;

import id.baku.agencies.CalendarEditor;
import id.baku.agencies.ReferenceData;
import id.baku.calendar.CalendarDay;
import id.baku.calendar.CalendarDay.Kind;
import id.baku.calendar.Holidays.Holiday;
import id.baku.web.imports.Told;
import id.baku.web.standards.AgencyDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The agency's own days, and those of the nation that are ahead. */
@Named
@RequestScoped
public class CalendarDaysPage {

  private static final int AHEAD_DAYS = 366;

  @Inject CalendarEditor editor;
  @Inject ReferenceData reference;
  @Inject AgencyDay day;
  @Inject Told told;

  private List<CalendarDay> days;
  private List<Map.Entry<LocalDate, Holiday>> inherited;

  public List<CalendarDay> getDays() {
    if (days == null) {
      days = editor.days();
    }
    return days;
  }

  /** Holidays of the nation of one year, from today on, without those the agency took back. */
  public List<Map.Entry<LocalDate, Holiday>> getInherited() {
    if (inherited == null) {
      LocalDate today = day.today();
      inherited = reference.holidays().days().entrySet().stream()
          .filter(holiday -> !holiday.getKey().isBefore(today) && holiday.getKey().isBefore(today.plusDays(AHEAD_DAYS)))
          .filter(holiday -> getDays().stream().noneMatch(own -> own.kind() == Kind.WITHDRAWN && own.holds(holiday.getKey())))
          .sorted(Map.Entry.comparingByKey()).toList();
    }
    return inherited;
  }

  public void remove(CalendarDay gone) {
    editor.remove(gone.from(), gone.kind());
    told.goTo(CalendarPage.ADDRESS + "?tersimpan=1");
  }
}
