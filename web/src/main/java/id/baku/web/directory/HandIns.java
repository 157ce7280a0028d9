package id.baku.web.directory;

import id.baku.agencies.ServicePoint;
import id.baku.calendar.CalendarSettings;
import id.baku.calendar.CountingRules;
import id.baku.calendar.Deadline;
import id.baku.calendar.DeadlineCounter;
import id.baku.calendar.Holidays;
import id.baku.calendar.Limit;
import id.baku.calendar.LimitKind;
import id.baku.calendar.NotCountable;
import id.baku.calendar.OpeningHours;
import id.baku.directory.PublishedService;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.standards.TimeUnit;
import id.baku.web.platform.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * When the promises of a service would be due if somebody handed in now, on the calendar of the place. What lasts
 * minutes or hours is told for the next full ten minutes, and the page is kept no longer.
 */
final class HandIns {

  private static final Duration STEP = Duration.ofMinutes(10);
  private static final int DAYS_OF_WEEK = 7;
  private static final int MONTHS_OF_YEAR = 12;
  /** Kinds that hang on the hours of a place; the others on the calendar alone. */
  private static final Map<TimeUnit, LimitKind> SERVED = Map.of(TimeUnit.SERVICE_MINUTE, LimitKind.MENIT_LAYANAN, TimeUnit.MINUTE, LimitKind.MENIT_LAYANAN,
      TimeUnit.SERVICE_HOUR, LimitKind.JAM_LAYANAN, TimeUnit.WORKING_DAY, LimitKind.HARI_KERJA);

  private final OpeningHours hours;
  private final CalendarSettings settings;
  private final Holidays holidays;
  private final HandInWords words;
  private final Texts texts;
  private final Instant now;
  private final Instant step;
  private final DeadlineCounter counter;

  private boolean timed;

  private HandIns(OpeningHours hours, CalendarSettings settings, Holidays holidays, Instant now, HandInWords words, Texts texts) {
    this.hours = hours;
    this.settings = settings;
    this.holidays = holidays;
    this.words = words;
    this.texts = texts;
    this.now = now.truncatedTo(ChronoUnit.SECONDS);
    this.step = Instant.ofEpochSecond(Math.ceilDiv(this.now.getEpochSecond(), STEP.toSeconds()) * STEP.toSeconds());
    this.counter = hours.counter(holidays).orElse(null);
  }

  /** At the place of a service; where it has none, or several that differ, by the hours of the agency. */
  static HandIns of(PublishedService service, Holidays holidays, Instant now, Texts texts) {
    ZoneId zone = Today.zone(service.agency().zone());
    CalendarSettings settings = service.agency().calendar() == null ? CalendarSettings.NONE : service.agency().calendar();
    return new HandIns(new OpeningHours(weekly(service), zone, settings), settings, holidays, now,
        new HandInWords(service.agency().zone(), texts), texts);
  }

  private static Map<String, List<String>> weekly(PublishedService service) {
    List<ServicePoint> points = service.agency().profile() == null || service.agency().profile().servicePoints() == null ? List.of()
        : service.agency().profile().servicePoints();
    Optional<ServicePoint> named = points.stream().filter(point -> Objects.equals(point.code(), service.servicePointCode())).findFirst();
    List<Map<String, List<String>>> all = points.stream().map(ServicePoint::hours).filter(Objects::nonNull).distinct().toList();
    return named.map(ServicePoint::hours).orElse(all.size() == 1 ? all.getFirst() : null);
  }

  /** Until when what was said stays right: the place opens or closes, the day ends, or the ten minutes are over. */
  Instant validUntil() {
    Instant change = hours.at(now, holidays).validUntil();
    return timed && step.isBefore(change) && step.isAfter(now) ? step : change;
  }

  HandIn of(TimePromise promise) {
    if (promise.unit() == null || promise.unit() == TimeUnit.DAY || !promise.unit().isMeasurable() || promise.amount() == null) {
      return HandIn.undated(texts.get("handin." + (promise.unit() == TimeUnit.DAY || promise.unit() == TimeUnit.SCHEDULE ? promise.unit() : TimeUnit.NOT_MEASURABLE)));
    }
    if (counter == null) {
      return HandIn.undated(texts.get("handin.no-hours"));
    }
    try {
      return dated(limit(promise));
    } catch (NotCountable nobody) {
      return HandIn.undated(texts.get("handin.nobody"));
    }
  }

  private static Limit limit(TimePromise promise) {
    return switch (promise.unit()) {
      case HOUR -> Limit.promised(LimitKind.JAM, promise.amount());
      case CALENDAR_DAY -> Limit.promised(LimitKind.HARI_KALENDER, promise.amount());
      case WEEK -> Limit.promised(LimitKind.HARI_KALENDER, (long) promise.amount() * DAYS_OF_WEEK);
      case MONTH -> Limit.promised(LimitKind.BULAN, promise.amount());
      case YEAR -> Limit.promised(LimitKind.BULAN, (long) promise.amount() * MONTHS_OF_YEAR);
      default -> Limit.promised(SERVED.get(promise.unit()), promise.amount());
    };
  }

  private HandIn dated(Limit limit) {
    boolean byMoment = !limit.kind().countsDays();
    timed |= byMoment;
    Deadline deadline = counter.due(byMoment ? step : now, limit, List.of(), CountingRules.of(limit, settings.countsLimits()));
    boolean ramadanUnknown = !settings.knowsRamadan() && SERVED.containsValue(limit.kind()) && touchesRamadan(deadline);
    return words.of(deadline, byMoment, ramadanUnknown);
  }

  private boolean touchesRamadan(Deadline deadline) {
    return deadline.start().toLocalDate().datesUntil(deadline.due().toLocalDate().plusDays(1)).anyMatch(holidays::isRamadan);
  }
}
