package id.baku.agencies;

import id.baku.platform.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opening hours as people type them, "07.30–12.00, 13.00–16.00", read into half-open intervals "07:30-12:00" of one day.
 *
 * @param weekly by ISO weekday "1" … "7", in order; a day without hours is absent
 * @param problems what could not be read, each with its field: the prefix and the weekday, {@code hours1}
 */
public record HoursText(Map<String, List<String>> weekly, List<InvalidInput> problems) {

  private static final Pattern INTERVAL = Pattern.compile(
      "\\s*([01]?\\d|2[0-3])[.:]([0-5]\\d)\\s*(?:-|–|—|s\\.?/?d\\.?|sampai)\\s*(?:([01]?\\d|2[0-3])[.:]([0-5]\\d)|24[.:]00)\\s*");
  private static final int MAX_LENGTH = 200;

  /**
   * @param prefix of the fields, {@code hours}
   * @param typed by ISO weekday; an empty line is a closed day
   */
  public static HoursText read(String prefix, Map<String, String> typed) {
    Map<String, List<String>> weekly = new TreeMap<>();
    List<InvalidInput> problems = new ArrayList<>();
    typed.forEach((day, line) -> {
      if (line != null && !line.isBlank()) {
        read(prefix + day, line, problems).ifPresent(intervals -> weekly.put(day, intervals));
      }
    });
    return new HoursText(weekly, List.copyOf(problems));
  }

  /** One day as it is typed. */
  public static String write(List<String> intervals) {
    return intervals == null ? "" : String.join(", ", intervals).replace(':', '.').replace("-", "–");
  }

  private static Optional<List<String>> read(String field, String line, List<InvalidInput> problems) {
    List<String> intervals = new ArrayList<>();
    for (String part : line.length() > MAX_LENGTH ? new String[] {"?"} : line.split("[,;]", -1)) {
      Matcher matcher = INTERVAL.matcher(part);
      if (!matcher.matches()) {
        return refused(new InvalidInput("hours.form", Map.of(), field), problems);
      }
      intervals.add(time(matcher, 1) + "-" + (matcher.group(3) == null ? "24:00" : time(matcher, 3)));
    }
    intervals.sort(null);
    String last = "";
    for (String interval : intervals) {
      String[] ends = interval.split("-");
      if (ends[1].compareTo(ends[0]) <= 0) {
        return refused(new InvalidInput("hours.end-before-start", Map.of(), field), problems);
      }
      if (ends[0].compareTo(last) < 0) {
        return refused(new InvalidInput("hours.overlap", Map.of(), field), problems);
      }
      last = ends[1];
    }
    return Optional.of(List.copyOf(intervals));
  }

  private static Optional<List<String>> refused(InvalidInput problem, List<InvalidInput> problems) {
    problems.add(problem);
    return Optional.empty();
  }

  private static String time(Matcher matcher, int group) {
    String hour = matcher.group(group);
    return (hour.length() == 1 ? "0" + hour : hour) + ":" + matcher.group(group + 1);
  }
}
