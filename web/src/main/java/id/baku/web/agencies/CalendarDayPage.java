package id.baku.web.agencies;

import id.baku.agencies.CalendarEditor;
import id.baku.agencies.CalendarRules;
import id.baku.agencies.HoursText;
import id.baku.calendar.CalendarDay;
import id.baku.calendar.CalendarDay.Kind;
import id.baku.platform.InvalidInput;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Days to be added to the calendar: a holiday, one withdrawn, special hours, a closure. */
@Named
@ViewScoped
public class CalendarDayPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject CalendarEditor editor;
  @Inject EditorForm form;

  private Kind kind = Kind.CLOSURE;
  private String from;
  private String to;
  private String note;
  private String decree;
  private String hours;
  private boolean counts;

  public void save() {
    List<InvalidInput> unreadable = new ArrayList<>();
    LocalDate first = day("from", from, unreadable);
    LocalDate last = day("to", to, unreadable);
    HoursText read = HoursText.read("hours", Map.of("", hours == null ? "" : hours));
    unreadable.addAll(read.problems());
    CalendarDay day = CalendarRules.typed(first, last, kind, note, decree, read.weekly().get(""), counts);
    form.save("hari", unreadable.isEmpty() ? editor.problems(day) : unreadable, () -> editor.add(day), CalendarPage.ADDRESS + "?tersimpan=1");
  }

  /** 29 February of a year that has none cannot be read either. */
  private static LocalDate day(String field, String typed, List<InvalidInput> unreadable) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException noDay) {
      unreadable.add(new InvalidInput("calendar.no-day", Map.of(), field));
      return null;
    }
  }

  public Kind[] getKinds() {
    return Kind.values();
  }

  public Kind getKind() { return kind; }
  public void setKind(Kind kind) { this.kind = kind; }
  public String getFrom() { return from; }
  public void setFrom(String from) { this.from = from; }
  public String getTo() { return to; }
  public void setTo(String to) { this.to = to; }
  public String getNote() { return note; }
  public void setNote(String note) { this.note = note; }
  public String getDecree() { return decree; }
  public void setDecree(String decree) { this.decree = decree; }
  public String getHours() { return hours; }
  public void setHours(String hours) { this.hours = hours; }
  public boolean isCounts() { return counts; }
  public void setCounts(boolean counts) { this.counts = counts; }
}
