package id.baku.decrees.values;

import id.baku.decrees.text.Words;
import id.baku.standards.TimeUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
      "\\s{0,3}(?:-\\s{0,2})?(menit|mnt|jam|(?:hari|hr\\.?)\\s{1,3}kerja|hk|hari\\s{1,3}kalender|hari|minggu|pekan|bulan|bln|tahun(?!\\s{1,3}(?:19|20)\\d\\d)|detik)\\b";
  private static final String IN_BRACKETS = "(?:\\s{0,3}\\([^()]{0,60}\\))?";
  /** Not the tail of a longer number or of a date. */
  private static final String ALONE = "(?<!\\d)(?<!\\d[.,/])";
  private static final Pattern TIMES = Pattern.compile(
      ALONE + "(\\d{1,3})\\s{0,2}[x\u00d7*]\\s{0,2}(\\d{1,3})" + IN_BRACKETS + UNIT);
  private static final Pattern DIGITS = Pattern.compile(ALONE
      + "(?:(\\d{1,4}(?:[.,]\\d{1,2})?)|(?:(\\d{1,2})\\s{1,2})?(\\d{1,2})/(\\d{1,2})|(\\d{0,2})\\s?([\u00bd\u00bc\u00be]))"
      + IN_BRACKETS + UNIT);
  private static final String NUMBER_WORDS = "satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas"
      + "|[a-z]{3,8} belas|[a-z]{3,8} puluh(?: [a-z]{3,8})?";
  private static final Pattern WORDED = Pattern.compile("\\b(setengah|se|" + NUMBER_WORDS + ")" + UNIT);
  /** "satu setengah jam", "2 setengah jam". */
  private static final Pattern AND_A_HALF =
      Pattern.compile("(?:" + ALONE + "(\\d{1,3})" + IN_BRACKETS + "|\\b(" + NUMBER_WORDS + "))\\s{1,3}setengah" + UNIT);
  private static final Pattern[] FORMS = {TIMES, AND_A_HALF, DIGITS, WORDED};
  /** "sekali sehari", "dua kali dalam setahun", "1 (satu) tahun sekali": how often, not how long. */
  private static final Pattern OFTEN_BEFORE = Pattern.compile("\\b(?:kali|sekali|per|tiap|setiap)(?:\\s{1,2}dalam)?\\s{0,3}$");
  private static final Pattern OFTEN_BEHIND = Pattern.compile("\\G\\s{1,3}sekali\\b");
  private static final Pattern UP_TO = Pattern.compile(
      "\\G\\s{0,3}(?:-|\u2013|s/d|s\\.\\s?d\\.?|sd|sampai dengan|sampai|hingga|atau)\\s{0,3}");
  private static final Pattern BETWEEN = Pattern.compile("\\G\\s{1,3}dan\\s{1,3}");
  private static final Pattern AND = Pattern.compile("\\G\\s{1,3}(?:dan\\s{1,3}|lebih\\s{1,3})?");

  /** The amount in a text of lower case, or null. Digits come before words: "dua kali sehari, paling lama 3 hari". */
  static TimeAmount in(String lower) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(lower);
      if (matcher.find()) {
        return upperEnd(lower, withRest(lower, of(form, matcher)));
      }
    }
    return null;
  }

  /** All amounts in the order of the text, without those that say how often something happens. */
  static List<TimeAmount> all(String lower) {
    List<TimeAmount> found = new ArrayList<>();
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(lower);
      while (matcher.find()) {
        TimeAmount amount = upperEnd(lower, withRest(lower, of(form, matcher)));
        boolean taken = found.stream().anyMatch(a -> amount.start() < a.end() && a.start() < amount.end());
        if (!taken && !isOften(lower, amount)) {
          found.add(amount);
        }
      }
    }
    found.sort(Comparator.comparingInt(TimeAmount::start));
    return found;
  }

  private static boolean isOften(String lower, TimeAmount amount) {
    return OFTEN_BEFORE.matcher(lower.substring(Math.max(0, amount.start() - 20), amount.start())).find()
        || OFTEN_BEHIND.matcher(lower).find(amount.end());
  }

  /** Both say the same length of time: "1 jam (60 menit)", "1 tahun (12 bulan)". */
  boolean equalsTime(Integer otherAmount, TimeUnit otherUnit) {
    if (amount == null || otherAmount == null) {
      return amount == null && otherAmount == null;
    }
    long mine = (long) amount * size(unit);
    long others = (long) otherAmount * size(otherUnit);
    return unit == otherUnit && amount.equals(otherAmount) || sort(unit) == sort(otherUnit) && sort(unit) > 0 && mine == others;
  }

  private static int size(TimeUnit unit) {
    return unit == TimeUnit.HOUR ? 60 : unit == TimeUnit.YEAR ? 12 : 1;
  }

  private static int sort(TimeUnit unit) {
    return switch (unit) {
      case MINUTE, HOUR -> 1;
      case MONTH, YEAR -> 2;
      default -> 0;
    };
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
    for (Pattern form : FORMS) {
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
    if (form == AND_A_HALF) {
      Integer wholes = found.group(1) != null ? Integer.valueOf(found.group(1)) : Quantity.ofWords(found.group(2));
      return wholes == null ? new TimeAmount(null, TimeUnit.NOT_MEASURABLE, found.start(), found.end())
          : fraction(found, wholes * 2 + 1, 2, found.group(3));
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
      case "hari kerja", "hr kerja", "hk" -> TimeUnit.WORKING_DAY;
      case "hari kalender" -> TimeUnit.CALENDAR_DAY;
      case "minggu", "pekan" -> TimeUnit.WEEK;
      case "bulan", "bln" -> TimeUnit.MONTH;
      case "tahun" -> TimeUnit.YEAR;
      default -> TimeUnit.DAY;
    };
  }
}
