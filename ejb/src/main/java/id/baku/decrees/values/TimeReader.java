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
 * Reads promised time limits: amount, channel, the event the clock starts at. Never guesses the kind of day: "hari"
 * stays {@link TimeUnit#DAY}.
 */
public final class TimeReader {

  private static final Pattern CLOCK =
      Pattern.compile("\\b\\d{1,2}[.:]\\d{2}\\s{0,3}(?:wib|wita|wit|-|\u2013|s/d|s\\.d|sampai|hingga|$)");
  private static final Pattern DEPENDS = Pattern.compile("\\b(tergantung|bergantung|disesuaikan|menyesuaikan|"
      + "sesuai\\s+(?:dengan\\s+)?(?:kebutuhan|kesepakatan|permasalahan|tingkat|kondisi|jadwal|ketentuan|jenis)|situasional|tidak dapat ditentukan|tidak ditentukan|fleksibel)");
  private static final Pattern BOUND = Pattern.compile(
      "\\b(paling\\s+(?:lambat|lama)|selambat-?\\s?lambatnya|selama-lamanya|maksimal|maksimum|setelah|dalam waktu)\\b");
  private static final Pattern WORKING_HOURS = Pattern.compile("\\d\\s{0,3}(?:\\([^()]{0,60}\\)\\s{0,3})?jam\\s{1,3}\\(?(?:hari\\s{1,3})?kerja\\b");
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
      for (TimePromise promise : promisesIn(text)) {
        boolean says = promise.amount() != null || promise.unit() != TimeUnit.NOT_MEASURABLE || isOpen(text);
        if (says || texts.size() == 1) {
          promises.add(promise);
        }
      }
    }
    if (promises.isEmpty() && !texts.isEmpty()) {
      promises.add(promise(ItemLists.trim(String.join(" ", texts))));
    }
    return new Times(promises);
  }

  /** One promise, or one per clause when several clauses of an entry name a limit of their own. */
  private static List<TimePromise> promisesIn(String text) {
    String lower = Limits.head(text).toLowerCase(Locale.ROOT);
    if (lower.length() != Limits.head(text).length() || isAllDay(lower)) {
      return List.of(promise(text));
    }
    List<String> clauses = TimeClauses.of(text, lower);
    if (clauses.size() < 2) {
      return List.of(promise(text));
    }
    for (String clause : clauses) {
      if (TimeClauses.isTotal(clause.toLowerCase(Locale.ROOT))) {
        TimePromise total = promise(clause);
        return List.of(new TimePromise(channel(lower), total.amount(), total.unit(), text, total.startEvent(), total.bound()));
      }
    }
    return clauses.stream().map(TimeReader::promise).toList();
  }

  static TimePromise promise(String text) {
    String lower = Limits.head(text).toLowerCase(Locale.ROOT);
    TimeAmount found = TimeAmount.in(lower);
    Integer amount = found == null ? null : found.amount();
    if (isSchedule(lower, amount)) {
      return new TimePromise(channel(lower), null, TimeUnit.SCHEDULE, text, null, null);
    }
    if (amount == null) {
      return new TimePromise(channel(lower), null, TimeUnit.NOT_MEASURABLE, text, null, null);
    }
    return new TimePromise(channel(lower), amount, found.unit(), text, startEvent(text, lower, found.end()),
        bound(lower, found.start()));
  }

  /** "3 x 24 jam kerja": hours of the clock or of the office, the text says both. */
  static boolean isDoubtful(TimePromise promise) {
    return promise.unit() == TimeUnit.HOUR
        && WORKING_HOURS.matcher(Limits.head(promise.text()).toLowerCase(Locale.ROOT)).find();
  }

  private static boolean isOpen(String text) {
    return DEPENDS.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private static boolean isSchedule(String lower, Integer amount) {
    boolean days = Words.of(lower).stream().filter(w -> !w.equals("minggu")).anyMatch(Weekdays::isDay);
    return isAllDay(lower) || (CLOCK.matcher(lower).find() || days) && (amount == null || days && CLOCK.matcher(lower).find());
  }

  static boolean isAllDay(String lower) {
    return lower.contains("24 jam") && (lower.contains("setiap hari") || lower.contains("7 hari")
        || lower.contains("buka") || lower.contains("non stop") || lower.contains("nonstop"));
  }

  /** Opening hours or days of the week, and no limit. */
  static boolean namesHours(String lower) {
    return isSchedule(lower, null);
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
    int stop = text.indexOf("; ", matcher.start());
    String event = text.substring(matcher.start(), stop < 0 ? text.length() : stop).strip();
    return event.isEmpty() ? null : event;
  }
}
