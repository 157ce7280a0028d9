package id.baku.web.directory;

import id.baku.calendar.Deadline;
import id.baku.calendar.LimitKind;
import id.baku.calendar.Reason;
import id.baku.calendar.Stretch;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A deadline in sentences: until when, which days are skipped and why, what is not certain. */
record HandInWords(String zone, Texts texts) {

  /** More named days than this are only counted. */
  private static final int MOST_NAMED = 8;
  private static final Set<Reason> NAMED = Set.of(Reason.NATIONAL_HOLIDAY, Reason.REGIONAL_HOLIDAY, Reason.CUTI_BERSAMA, Reason.CLOSURE, Reason.OPEN_NOT_COUNTED);

  /**
   * @param byMoment it hangs on the minute, which is told then
   * @param ramadanUnknown it hangs on hours in Ramadan that nobody told
   */
  HandIn of(Deadline deadline, boolean byMoment, boolean ramadanUnknown) {
    List<String> because = new ArrayList<>(skipped(deadline));
    if (ramadanUnknown) {
      because.add(texts.get("handin.ramadan"));
    }
    if (deadline.provisional()) {
      because.add(texts.get("handin.provisional"));
    }
    if (deadline.estimate()) {
      because.add(texts.get("handin.estimate", Map.of("year", String.valueOf(deadline.due().getYear()))));
    }
    return new HandIn(true, sentence(deadline, byMoment), List.copyOf(because));
  }

  private String sentence(Deadline deadline, boolean byMoment) {
    Map<String, Object> params = new HashMap<>(day(deadline.due().toLocalDate()));
    params.put("time", clock(deadline.due()));
    params.put("start", clock(deadline.start()));
    boolean serving = deadline.stretches().isEmpty() || deadline.stretches().getFirst().isCounted();
    return texts.get(byMoment && serving ? "handin.due.at" : "handin.due", params);
  }

  private List<String> skipped(Deadline deadline) {
    if (deadline.limit().kind() == LimitKind.JAM || deadline.limit().kind() != LimitKind.HARI_KERJA && deadline.limit().kind().countsDays()) {
      return List.of(texts.get("handin.every-day"));
    }
    List<String> sentences = new ArrayList<>();
    if (deadline.day0() != null && !deadline.day0().equals(deadline.start().toLocalDate())) {
      sentences.add(texts.get("handin.received", day(deadline.day0())));
    }
    long rest = deadline.stretches().stream().filter(stretch -> stretch.reason() == Reason.WEEKLY_REST).count();
    if (rest > 0) {
      sentences.add(texts.count("handin.rest", rest));
    }
    sentences.addAll(named(deadline));
    return sentences;
  }

  private List<String> named(Deadline deadline) {
    List<Stretch> days = deadline.stretches().stream().filter(stretch -> !stretch.isCounted() && NAMED.contains(stretch.reason())).toList();
    List<String> sentences = new ArrayList<>(days.stream().limit(MOST_NAMED).map(this::named).toList());
    if (days.size() > MOST_NAMED) {
      sentences.add(texts.count("handin.more", days.size() - MOST_NAMED));
    }
    return sentences;
  }

  private String named(Stretch day) {
    Map<String, Object> params = new HashMap<>(day(day.from().toLocalDate()));
    params.put("name", day.row() == null ? "" : day.row());
    return texts.get("handin." + (day.row() == null ? Reason.OPEN_NOT_COUNTED : day.reason()), params);
  }

  private Map<String, Object> day(LocalDate date) {
    Formats format = Formats.of(texts.locale());
    return Map.of("weekday", format.weekday(date.getDayOfWeek().getValue()), "date", format.date(date));
  }

  /** The last second of a day is its 24.00. */
  private String clock(LocalDateTime moment) {
    Formats format = Formats.of(texts.locale());
    boolean endOfDay = moment.plusSeconds(1).toLocalDate().isAfter(moment.toLocalDate());
    return endOfDay ? format.end(java.time.LocalTime.MIDNIGHT, zone) : format.time(moment.toLocalTime().withSecond(0), zone);
  }
}
