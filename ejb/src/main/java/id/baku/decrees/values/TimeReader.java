package id.baku.decrees.values;

import id.baku.decrees.CellContent.TimePromise;
import id.baku.decrees.CellContent.Times;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.text.Words;
import id.baku.standards.RequestChannel;
import id.baku.standards.TimeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads promised time limits. Never guesses the kind of day: "hari" stays {@link TimeUnit#DAY}. A range ("3 - 5 hari")
 * promises its upper end.
 */
public final class TimeReader {

  private static final String UNITS =
      "(menit|mnt|jam|hari\\s{1,3}kerja|hari\\s{1,3}kalender|hari|minggu|pekan|bulan|bln|tahun|detik)";
  private static final String WORDS_IN_BRACKETS = "(?:\\s{0,3}\\([^()]{0,60}\\))?";
  private static final Pattern TIMES_HOURS =
      Pattern.compile("\\b(\\d{1,3})\\s{0,2}[x\u00d7*]\\s{0,2}(\\d{1,3})\\s{0,2}" + WORDS_IN_BRACKETS + "\\s{0,3}" + UNITS + "\\b");
  private static final Pattern AMOUNT = Pattern.compile("(?:\\b(\\d{1,4}(?:[.,]\\d{1,2})?)" + WORDS_IN_BRACKETS
      + "\\s{0,3}(?:-|\u2013|s/d|s\\.d\\.?|sd|sampai dengan|sampai|hingga|atau)\\s{0,3})?"
      + "\\b(\\d{1,4}(?:[.,]\\d{1,2})?)" + WORDS_IN_BRACKETS + "\\s{0,3}(?:-\\s{0,2})?" + UNITS + "\\b");
  private static final Pattern WORDED = Pattern.compile(
      "\\b(setengah|se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|[a-z]{3,8} belas|[a-z]{3,8} puluh(?: [a-z]{3,8})?)"
          + "\\s{0,3}" + UNITS + "\\b");
  private static final Pattern CLOCK =
      Pattern.compile("\\b\\d{1,2}[.:]\\d{2}\\s{0,3}(?:wib|wita|wit|-|\u2013|s/d|s\\.d|sampai|hingga|$)");
  private static final Pattern DEPENDS = Pattern.compile("\\b(tergantung|bergantung|disesuaikan|menyesuaikan|"
      + "sesuai\\s+(?:dengan\\s+)?(?:kebutuhan|kesepakatan|permasalahan|tingkat|kondisi|jadwal|ketentuan|jenis)|situasional|tidak dapat ditentukan|tidak ditentukan|fleksibel)");
  private static final Pattern BOUND = Pattern.compile(
      "\\b(paling\\s+(?:lambat|lama)|selambat-?\\s?lambatnya|selama-lamanya|maksimal|maksimum|setelah|dalam waktu)\\b");
  private static final Pattern START = Pattern.compile("\\b(?:sejak|terhitung|setelah|dihitung dari|dari)\\b");

  private TimeReader() {}

  public static Times read(List<Line> lines) {
    ItemLists.Cut cut = ItemLists.cut(lines);
    List<TimePromise> promises = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    if (cut.lead() != null) {
      texts.add(cut.lead());
    }
    cut.entries().forEach(entry -> texts.add(entry.text()));
    for (String raw : texts) {
      String text = ItemLists.trim(raw);
      if (text.isEmpty()) {
        continue;
      }
      TimePromise promise = promise(text);
      boolean says = promise.amount() != null || promise.unit() != TimeUnit.NOT_MEASURABLE || isOpen(text);
      if (says || texts.size() == 1) {
        promises.add(promise);
      }
    }
    if (promises.isEmpty() && !texts.isEmpty()) {
      promises.add(promise(ItemLists.trim(String.join(" ", texts))));
    }
    return new Times(promises);
  }

  static TimePromise promise(String text) {
    String lower = Limits.head(text).toLowerCase(Locale.ROOT);
    Integer amount = null;
    TimeUnit unit = null;
    int at = -1;
    int behind = 0;
    Matcher times = TIMES_HOURS.matcher(lower);
    Matcher digits = AMOUNT.matcher(lower);
    Matcher words = WORDED.matcher(lower);
    if (times.find()) {
      amount = Integer.parseInt(times.group(1)) * Integer.parseInt(times.group(2));
      unit = unit(times.group(3));
      at = times.start();
      behind = times.end();
    } else if (digits.find()) {
      unit = unit(digits.group(3));
      at = digits.start();
      behind = digits.end();
      Scaled scaled = scale(digits.group(2), unit);
      amount = scaled.amount();
      unit = scaled.unit();
      Matcher more = AMOUNT.matcher(lower);
      if (unit == TimeUnit.HOUR && more.find(behind) && more.start() - behind <= 3
          && unit(more.group(3)) == TimeUnit.MINUTE && more.group(2).indexOf(',') < 0) {
        amount = amount * 60 + (int) Double.parseDouble(more.group(2).replace(',', '.'));
        unit = TimeUnit.MINUTE;
        behind = more.end();
      }
    } else if (words.find()) {
      unit = unit(words.group(2));
      at = words.start();
      behind = words.end();
      amount = words.group(1).equals("se") ? Integer.valueOf(1) : Quantity.ofWords(words.group(1));
      if (words.group(1).equals("setengah")) {
        Scaled half = scale("0,5", unit);
        amount = half.amount();
        unit = half.unit();
      }
    }
    if (isSchedule(lower, amount)) {
      return new TimePromise(channel(lower), null, TimeUnit.SCHEDULE, text, null, null);
    }
    if (amount == null) {
      return new TimePromise(channel(lower), null, TimeUnit.NOT_MEASURABLE, text, null, null);
    }
    return new TimePromise(channel(lower), amount, unit, text, startEvent(text, lower, behind), bound(lower, at));
  }

  private static boolean isOpen(String text) {
    return DEPENDS.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private static boolean isSchedule(String lower, Integer amount) {
    boolean days = Words.of(lower).stream().filter(w -> !w.equals("minggu")).anyMatch(Weekdays::isDay);
    boolean allDay = lower.contains("24 jam") && (lower.contains("setiap hari") || lower.contains("7 hari")
        || lower.contains("buka") || lower.contains("non stop") || lower.contains("nonstop"));
    return allDay || (CLOCK.matcher(lower).find() || days) && (amount == null || days && CLOCK.matcher(lower).find());
  }

  private record Scaled(Integer amount, TimeUnit unit) {}

  /** "1,5 jam" becomes 90 minutes, because amounts are whole. */
  private static Scaled scale(String number, TimeUnit unit) {
    double value = Double.parseDouble(number.replace(',', '.'));
    if (value == Math.rint(value)) {
      return new Scaled((int) value, unit);
    }
    return switch (unit) {
      case HOUR -> new Scaled((int) Math.round(value * 60), TimeUnit.MINUTE);
      case DAY -> new Scaled((int) Math.round(value * 24), TimeUnit.HOUR);
      case YEAR -> new Scaled((int) Math.round(value * 12), TimeUnit.MONTH);
      case WEEK -> new Scaled((int) Math.round(value * 7), TimeUnit.DAY);
      default -> new Scaled((int) Math.ceil(value), unit);
    };
  }

  private static TimeUnit unit(String word) {
    String plain = Words.plain(word);
    return switch (plain) {
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

  /** By letter, in person, or another way, as the words before the limit say. */
  static RequestChannel channel(String lower) {
    String plain = Words.plain(lower);
    int letter = first(plain, "surat permohonan", "melalui surat", "permohonan tertulis", "secara tertulis", "lewat surat",
        "surat pengaduan", "via surat");
    int walkIn = first(plain, "datang langsung", "hadir langsung", "datan langsung", "langsung datang", "tatap muka",
        "secara langsung", "dating langsung", "datang lansung");
    if (letter < 0 && walkIn < 0) {
      return RequestChannel.OTHER;
    }
    return walkIn < 0 || letter >= 0 && letter < walkIn ? RequestChannel.LETTER : RequestChannel.WALK_IN;
  }

  private static int first(String text, String... phrases) {
    int best = -1;
    for (String phrase : phrases) {
      int at = text.indexOf(phrase);
      best = at >= 0 && (best < 0 || at < best) ? at : best;
    }
    return best;
  }

  private static String bound(String lower, int at) {
    Matcher matcher = BOUND.matcher(lower);
    String found = null;
    while (matcher.find() && matcher.start() < at) {
      found = matcher.group(1);
    }
    return found;
  }

  /** The event the clock starts at, as printed behind the amount ("sejak berkas lengkap"). */
  private static String startEvent(String text, String lower, int behind) {
    Matcher matcher = START.matcher(lower);
    if (lower.length() > text.length() || behind >= text.length() || !matcher.find(behind)
        || matcher.start() - behind > 25) {
      return null;
    }
    String event = text.substring(matcher.start()).strip();
    return event.isEmpty() ? null : event;
  }
}
