package id.baku.web.platform;

import id.baku.standards.RequestChannel;
import id.baku.standards.StandardContent.Tariff;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.standards.TimeUnit;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How numbers, money, dates, hours and time promises are written: "27 Mei 2024", "Rp10.000", "07.30 WIB". The one
 * place for it, so that a page, a print-out and an API sentence never disagree.
 *
 * <p>Not final and with an empty constructor, because a page gets it through a request-scoped proxy.
 */
public class Formats {

  /** The one word decrees put before a limit that does not bound it: "menerima jawaban setelah 1 hari". */
  private static final String AFTER = "setelah";

  private static final Formats IN_INDONESIAN = new Formats(Texts.of(Texts.INDONESIAN));
  private static final Formats IN_ENGLISH = new Formats(Texts.of(Texts.ENGLISH));
  private static final Pattern INTERVAL = Pattern.compile("([0-2]\\d):([0-5]\\d)-([0-2]\\d):([0-5]\\d)");

  /** "Menunggu dokter: paling lama 60 menit". */
  private static final Pattern PART = Pattern.compile("\\s*([^:.;0-9]{2,40}):\\s");

  private final Texts texts;
  private final DateTimeFormatter dates;
  private final boolean english;

  protected Formats() {
    this(Texts.of(Texts.INDONESIAN));
  }

  private Formats(Texts texts) {
    this.texts = texts;
    this.english = texts.locale().equals(Texts.ENGLISH);
    this.dates = DateTimeFormatter.ofPattern("d MMMM uuuu", texts.locale());
  }

  public static Formats of(Locale locale) {
    return Texts.of(locale).locale().equals(Texts.ENGLISH) ? IN_ENGLISH : IN_INDONESIAN;
  }

  /** "27 Mei 2024"; empty for null. */
  public String date(LocalDate day) {
    return day == null ? "" : dates.format(day);
  }

  /** "12.345". */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(texts.locale()).format(number);
  }

  /** "Rp10.000", without decimals: tariffs are whole rupiah. */
  public String rupiah(Long amount) {
    return amount == null ? "" : texts.get("money.rupiah", Map.of("amount", amount));
  }

  /** What a service costs, in a word or two: free, one amount, a range, or that the standard does not say. */
  public String cost(Boolean free, Long from, Long to) {
    if (Boolean.TRUE.equals(free)) {
      return texts.get("cost.free");
    }
    if (from == null || to == null) {
      return texts.get(free == null ? "cost.unknown" : "cost.paid");
    }
    return from.equals(to) ? rupiah(from)
        : texts.get("cost.range", Map.of("from", rupiah(from), "to", rupiah(to)));
  }

  /** One tariff: an amount, a range, or nothing when the standard names none. */
  public String tariff(Tariff tariff) {
    return tariff.amountToRupiah() == null ? rupiah(tariff.amountRupiah())
        : cost(false, tariff.amountRupiah(), tariff.amountToRupiah());
  }

  /** Whether the limits differ by the way a request comes in; with one way only there is nothing to tell apart. */
  public boolean byChannel(List<TimePromise> promises) {
    return promises.stream().anyMatch(promise -> promise.channel() != RequestChannel.OTHER);
  }

  /**
   * What one of several limits is for: the way a request comes in, or the part its wording names before a colon; null when neither is told.
   * Wording is in Indonesian, so an English page does without and quotes it as a whole.
   */
  public String purpose(TimePromise promise, List<TimePromise> all) {
    if (byChannel(all)) {
      return texts.get("request." + promise.channel());
    }
    Matcher part = PART.matcher(promise.text() == null || all.size() == 1 || english ? "" : promise.text());
    return part.lookingAt() ? part.group(1) : null;
  }

  /** A limit for a badge, with what it is for where there are several. */
  public String limit(TimePromise promise, List<TimePromise> all) {
    String purpose = purpose(promise, all);
    return purpose == null ? limit(promise) : texts.get("card.promise", Map.of("channel", purpose, "limit", limit(promise)));
  }

  /** A limit in a word or two, for a badge: "15 hari kerja". */
  public String limit(TimePromise promise) {
    if (promise.amount() == null || promise.unit() == null || !promise.unit().isMeasurable()) {
      return texts.get("time." + (promise.unit() == TimeUnit.SCHEDULE ? "schedule" : "not-measurable"));
    }
    return texts.count("unit." + promise.unit().name(), promise.amount());
  }

  /** A limit in full: with the word that bounds it, and with what the decree left open. */
  public String promise(TimePromise promise) {
    String limit = limit(promise);
    if (promise.amount() == null || promise.unit() == null || !promise.unit().isMeasurable()) {
      return promise.text() == null ? limit : texts.get("time.in-words", Map.of("limit", limit, "words", promise.text()));
    }
    Map<String, Object> params = new HashMap<>();
    params.put("limit", limit);
    params.put("bound", promise.bound());
    String bounded = promise.bound() == null || promise.bound().isBlank() ? limit
        : texts.get(promise.bound().equalsIgnoreCase(AFTER) ? "time.after" : "time.bounded", params);
    return promise.unit() == TimeUnit.DAY ? texts.get("time.any-day", Map.of("limit", bounded)) : bounded;
  }

  /** "07.30–12.00 WIB"; an interval of another form than "07:30-12:00" is shown as it came. */
  public String hours(String interval, String zone) {
    Matcher matcher = INTERVAL.matcher(interval);
    String times = matcher.matches() ? matcher.replaceAll(english ? "$1:$2–$3:$4" : "$1.$2–$3.$4") : interval;
    return (times + " " + zone(zone)).strip();
  }

  /** "15.30 WIB"; midnight is "00.00". */
  public String time(LocalTime time, String zone) {
    return clock(time.toString(), zone);
  }

  /** When something ends, "15.30 WIB"; midnight ends the day before it and is "24.00". */
  public String end(LocalTime time, String zone) {
    return clock(time.equals(LocalTime.MIDNIGHT) ? "24:00" : time.toString(), zone);
  }

  private String clock(String clock, String zone) {
    return ((english ? clock : clock.replace(':', '.')) + " " + zone(zone)).strip();
  }

  /** "Senin" for 1. */
  public String weekday(int isoDay) {
    return texts.get("weekday." + isoDay);
  }

  /** Label of an Indonesian zone: WIB, WITA or WIT; another zone keeps its own name. */
  public String zone(String zone) {
    return switch (zone == null ? "" : zone) {
      case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
      case "Asia/Makassar", "Asia/Ujung_Pandang" -> "WITA";
      case "Asia/Jayapura" -> "WIT";
      default -> zone == null ? "" : zone;
    };
  }
}
