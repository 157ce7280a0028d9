package id.baku.web.agencies;

import id.baku.agencies.HoursText;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The hours of a week as they are typed, a line a day. */
public class WeekForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** By ISO weekday "1" … "7". */
  private final TreeMap<String, String> days = new TreeMap<>();

  void fill(Map<String, List<String>> weekly) {
    days.clear();
    for (int day = 1; day <= 7; day++) {
      days.put(String.valueOf(day), HoursText.write(weekly == null ? null : weekly.get(String.valueOf(day))));
    }
  }

  /** @param prefix of the fields, {@code hours} for {@code hours1} … {@code hours7} */
  HoursText read(String prefix) {
    return HoursText.read(prefix, days);
  }

  public Map<String, String> getDays() {
    return days;
  }
}
