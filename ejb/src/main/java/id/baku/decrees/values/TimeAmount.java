package id.baku.decrees.values;

import id.baku.decrees.text.Words;
import id.baku.standards.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The amount of time a sentence names, and where it stands. A range ("3 - 5 hari", "5 menit s.d. 10 menit") promises
 * its upper end. Amounts are whole: a fraction is converted when the smaller unit holds it exactly ("1,5 jam" is 90
 * minutes), and else not measured, since half a day or half a month is no fixed number of hours or days.
 *
 * @param amount null together with {@link TimeUnit#NOT_MEASURABLE}
 */
record TimeAmount(Integer amount, TimeUnit unit, int start, int end) {

  private static final String UNIT =
      "\\s{0,3}(?:-\\s{0,2})?(menit|mnt|jam|hari\\s{1,3}kerja|hari\\s{1,3}kalender|hari|minggu|pekan|bulan|bln|tahun|detik)\\b";
  private static final String IN_BRACKETS = "(?:\\s{0,3}\\([^()]{0,60}\\))?";
  /** Not the tail of a longer number or of a date. */
  private static final String ALONE = "(?<!\\d)(?<!\\d[.,/])";
  private static final Pattern TIMES = Pattern.compile(
      ALONE + "(\\d{1,3})\\s{0,2}[x\u00d7*]\\s{0,2}(\\d{1,3})" + IN_BRACKETS + UNIT);
  private static final Pattern DIGITS = Pattern.compile(ALONE
      + "(?:(\\d{1,4}(?:[.,]\\d{1,2})?)|(?:(\\d{1,2})\\s{1,2})?(\\d{1,2})/(\\d{1,2})|(\\d{0,2})\\s?([\u00bd\u00bc\u00be]))"
      + IN_BRACKETS + UNIT);
  private static final Pattern WORDED = Pattern.compile(
      "\\b(setengah|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|[a-z]{3,8} belas|[a-z]{3,8} puluh(?: [a-z]{3,8})?)"
          + UNIT);
  private static final Pattern UP_TO = Pattern.compile(
      "\\G\\s{0,3}(?:-|\u2013|s/d|s\\.\\s?d\\.?|sd|sampai dengan|sampai|hingga|atau)\\s{0,3}");
  private static final Pattern BETWEEN = Pattern.compile("\\G\\s{1,3}dan\\s{1,3}");
  private static final Pattern AND = Pattern.compile("\\G\\s{1,3}(?:dan\\s{1,3}|lebih\\s{1,3})?");

  /** The amount in a text of lower case, or null. Digits come before words: "dua kali sehari, paling lama 3 hari". */
  static TimeAmount in(String lower) {
    for (Pattern form : new Pattern[] {TIMES, DIGITS, WORDED}) {
      Matcher matcher = form.matcher(lower);
      if (matcher.find()) {
        return upperEnd(lower, withRest(lower, of(form, matcher)));
      }
    }
    return null;
  }

  private static TimeAmount upperEnd(String lower, TimeAmount first) {
    TimeAmount upper = first;
    boolean between = lower.startsWith("antara ", Math.max(0, first.start() - 7));
    Matcher to = (between ? BETWEEN : UP_TO).matcher(lower);
    while (to.find(upper.end()) && at(lower, to.end()) instanceof TimeAmount next
        && (next.unit() == upper.unit() || !to.group().contains("atau"))) {
      upper = withRest(lower, next);
    }
    return upper == first ? first : new TimeAmount(upper.amount(), upper.unit(), first.start(), upper.end());
  }

  /** "1 jam 30 menit": the rest is added when one unit holds both, else nothing is measured. */
  private static TimeAmount withRest(String lower, TimeAmount whole) {
    Matcher and = AND.matcher(lower);
    if (whole.amount() == null || !and.find(whole.end()) || !(at(lower, and.end()) instanceof TimeAmount rest)
        || rest.amount() == null || rest.unit().compareTo(whole.unit()) >= 0) {
      return whole;
    }
    int factor = whole.unit() == TimeUnit.HOUR && rest.unit() == TimeUnit.MINUTE ? 60
        : whole.unit() == TimeUnit.YEAR && rest.unit() == TimeUnit.MONTH ? 12 : 0;
    return factor == 0 ? new TimeAmount(null, TimeUnit.NOT_MEASURABLE, whole.start(), rest.end())
        : new TimeAmount(whole.amount() * factor + rest.amount(), rest.unit(), whole.start(), rest.end());
  }

  /** The amount that begins right there, or null. */
  private static TimeAmount at(String lower, int offset) {
    for (Pattern form : new Pattern[] {TIMES, DIGITS, WORDED}) {
      Matcher matcher = form.matcher(lower).region(offset, lower.length()).useTransparentBounds(true);
      if (matcher.lookingAt()) {
        return of(form, matcher);
      }
    }
    return null;
  }

  private static TimeAmount of(Pattern form, Matcher found) {
    if (form == TIMES) {
      return whole(found, Integer.parseInt(found.group(1)) * Integer.parseInt(found.group(2)), found.group(3));
    }
    if (form == DIGITS) {
      return number(found);
    }
    String word = found.group(1);
    if (word.equals("setengah")) {
      return fraction(found, 1, 2, found.group(2));
    }
    Integer value = word.equals("se") ? Integer.valueOf(1) : Quantity.ofWords(word);
    return value == null ? new TimeAmount(null, TimeUnit.NOT_MEASURABLE, found.start(), found.end())
        : whole(found, value, found.group(2));
  }

  private static TimeAmount number(Matcher found) {
    String unit = found.group(7);
    if (found.group(1) != null) {
      String[] parts = found.group(1).split("[.,]");
      int behind = parts.length == 1 ? 1 : (int) Math.pow(10, parts[1].length());
      int value = Integer.parseInt(parts.length == 1 ? parts[0] : parts[0] + parts[1]);
      return fraction(found, value, behind, unit);
    }
    if (found.group(6) != null) {
      int quarters = switch (found.group(6).charAt(0)) {
        case '\u00bc' -> 1;
        case '\u00bd' -> 2;
        default -> 3;
      };
      return fraction(found, (found.group(5).isEmpty() ? 0 : Integer.parseInt(found.group(5))) * 4 + quarters, 4, unit);
    }
    int below = Integer.parseInt(found.group(4));
    int wholes = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    return fraction(found, wholes * below + Integer.parseInt(found.group(3)), below, unit);
  }

  private static TimeAmount whole(Matcher found, int value, String unit) {
    return fraction(found, value, 1, unit);
  }

  private static TimeAmount fraction(Matcher found, int above, int below, String word) {
    TimeUnit unit = unit(word);
    boolean seconds = word.equals("detik");
    int parts = seconds ? below * 60 : below;
    if (parts != 0 && above % parts == 0) {
      return new TimeAmount(above / parts, unit, found.start(), found.end());
    }
    int smaller = unit == TimeUnit.HOUR ? 60 : unit == TimeUnit.YEAR ? 12 : 0;
    if (parts == 0 || smaller == 0 || above * smaller % parts != 0) {
      return new TimeAmount(null, TimeUnit.NOT_MEASURABLE, found.start(), found.end());
    }
    return new TimeAmount(above * smaller / parts, unit == TimeUnit.HOUR ? TimeUnit.MINUTE : TimeUnit.MONTH,
        found.start(), found.end());
  }

  private static TimeUnit unit(String word) {
    return switch (Words.plain(word)) {
      case "menit", "mnt", "detik" -> TimeUnit.MINUTE;
      case "jam" -> TimeUnit.HOUR;
      case "hari kerja" -> TimeUnit.WORKING_DAY;
      case "hari kalender" -> TimeUnit.CALENDAR_DAY;
      case "minggu", "pekan" -> TimeUnit.WEEK;
      case "bulan", "bln" -> TimeUnit.MONTH;
      case "tahun" -> TimeUnit.YEAR;
      default -> TimeUnit.DAY;
    };
  }
}
