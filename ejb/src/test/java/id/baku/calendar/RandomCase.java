package id.baku.calendar;

import id.baku.calendar.CalendarRows.Closure;
import id.baku.calendar.CalendarRows.HolidayRow;
import id.baku.calendar.CalendarRows.Season;
import id.baku.calendar.CalendarRows.SpecialDay;
import id.baku.calendar.Holidays.Holiday;
import id.baku.calendar.Limit.Party;
import id.baku.calendar.LimitRules.PauseRule;
import id.baku.calendar.LimitRules.Receipt;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A calendar and a case on it, drawn from a seed: breaks, nights, six days, never closed, seasons, policies, closures, special days, pauses. */
final class RandomCase {

  static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
  private static final int DAYS = 60;
  private static final List<List<String>> HOURS = List.of(List.of("07:30-12:00", "13:00-16:00"), List.of("07:30-11:30", "13:00-16:30"), List.of("08:00-14:00"),
      List.of("00:00-24:00"), List.of("00:00-02:00", "20:00-24:00"), List.of("09:15-09:16"), List.of("06:00-08:00", "10:00-10:30", "22:00-24:00"));

  private final Random random;
  final CalendarRows rows;
  final List<Pause> pauses;
  final ZoneOffset zone;

  RandomCase(long seed) {
    random = new Random(seed);
    zone = ZoneOffset.ofHours(7 + random.nextInt(3));
    rows = new CalendarRows(zone, week(), workweek(), some(2, this::season), policies(), some(8, this::holiday), some(3, this::special), some(2, this::closure), 2026);
    pauses = some(3, this::pause);
  }

  private Map<String, List<String>> week() {
    Map<String, List<String>> week = new HashMap<>();
    int days = List.of(5, 5, 6, 7).get(random.nextInt(4));
    boolean same = random.nextBoolean();
    List<String> hours = hours();
    for (int day = 1; day <= days; day++) {
      week.put(String.valueOf(day), same ? hours : hours());
    }
    return week;
  }

  private List<String> hours() {
    return HOURS.get(random.nextInt(HOURS.size()));
  }

  private Set<Integer> workweek() {
    return List.of(Set.of(1, 2, 3, 4, 5), Set.of(1, 2, 3, 4, 5), Set.of(1, 2, 3, 4, 5, 6), Set.of(1, 3)).get(random.nextInt(4));
  }

  private Map<HolidayKind, OnHoliday> policies() {
    Map<HolidayKind, OnHoliday> policies = new EnumMap<>(HolidayKind.class);
    Stream.of(HolidayKind.values()).filter(kind -> random.nextBoolean()).forEach(kind -> policies.put(kind, one(OnHoliday.values())));
    return policies;
  }

  private Season season() {
    LocalDate from = date();
    return new Season("S", from, from.plusDays(random.nextInt(20)), random.nextBoolean(), week());
  }

  HolidayRow holiday() {
    return new HolidayRow(date(), new Holiday("H", one(HolidayKind.values()), null, random.nextInt(4) == 0), null, null);
  }

  private SpecialDay special() {
    return new SpecialDay(date(), hours(), random.nextBoolean(), "P");
  }

  private Closure closure() {
    LocalDateTime from = minute();
    return new Closure(from, from.plusMinutes(random.nextInt(4 * 24 * 60)), "C", null,
        random.nextInt(5) == 0 ? null : from.plusMinutes(random.nextInt(2000) - 1500).toInstant(zone), random.nextInt(3) == 0);
  }

  private Pause pause() {
    LocalDateTime from = minute();
    return new Pause(from.toInstant(zone), from.plusMinutes(random.nextInt(5 * 24 * 60)).toInstant(zone), "MENUNGGU_PEMOHON");
  }

  private <T> List<T> some(int most, Supplier<T> make) {
    return Stream.generate(make).limit(random.nextInt(most + 1)).toList();
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }

  private LocalDate date() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  /** Of those at which most goes wrong, every third; else any. */
  LocalDateTime minute() {
    LocalDate date = date();
    if (random.nextInt(3) > 0) {
      return date.atStartOfDay().plusMinutes(random.nextInt(24 * 60));
    }
    List<Integer> edges = new ArrayList<>(List.of(0, 450, 720, 780, 960, 24 * 60 - 1));
    return date.atStartOfDay().plusMinutes(edges.get(random.nextInt(edges.size())));
  }

  Limit limit(LimitKind... kinds) {
    LimitKind kind = one(kinds);
    int n = switch (kind) {
      case MENIT_LAYANAN -> random.nextInt(700);
      case JAM_LAYANAN, JAM -> random.nextInt(40);
      case BULAN -> random.nextInt(3);
      default -> random.nextInt(12);
    };
    return new Limit(kind, n, random.nextInt(3) == 0 ? Party.APPLICANT : Party.AGENCY, random.nextInt(3) == 0);
  }

  CountingRules rules(Limit limit) {
    Receipt receipt = random.nextInt(4) == 0 ? one(Receipt.values()) : null;
    return CountingRules.of(limit, new LimitRules(receipt, receipt, null, null, null, random.nextInt(4) == 0 ? PauseRule.TOUCHED : null, null, null, null));
  }

  int number(int bound) {
    return random.nextInt(bound);
  }

  /** The case in words, to find it again. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s%n%s", rows, pauses);
  }
}
