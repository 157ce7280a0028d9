package id.baku.agencies;

import id.baku.agencies.model.Agency;
import id.baku.agencies.store.AgencyStore;
import id.baku.agencies.store.CalendarStore;
import id.baku.calendar.CalendarDay;
import id.baku.calendar.CalendarHours;
import id.baku.calendar.CalendarSettings;
import id.baku.calendar.DeadlineSettings;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.RoleDay;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.CurrentTenant;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The agency says when it works. One person at a time changes the calendar. */
@Stateless
@TenantScoped
public class CalendarEditor {

  public static final int MOST_DAYS = 200;

  @Inject AgencyStore agencies;
  @Inject CalendarStore calendars;
  @Inject ReferenceData reference;
  @Inject CurrentTenant tenant;
  @Inject AgencyTeller teller;
  @Inject Trail trail;
  @Inject RoleDay today;
  @Inject Clock clock;

  /**
   * The zone of the agency and the hours of its weeks, as the trail keeps them.
   *
   * @param zone IANA name
   * @param hours null while it said nothing
   */
  public record Weeks(String zone, CalendarHours hours) {}

  @Permitted(Permission.READ_OWN_AGENCY)
  public Versioned<Weeks> weeks() {
    Versioned<CalendarSettings> now = calendars.settings();
    return new Versioned<>(new Weeks(agency().zone(), now.value().hours()), now.lockVersion());
  }

  /** Days of its own, by first day. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public List<CalendarDay> days() {
    return calendars.settings().value().days();
  }

  /**
   * @param seenLock state in which the weeks were shown
   * @throws InvalidInput the first of {@link CalendarRules#problems(String, CalendarHours)}
   * @throws Stale calendar.changed
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void keepWeeks(int seenLock, Weeks weeks) {
    FieldChecks.demandNone(CalendarRules.problems(weeks.zone(), weeks.hours()));
    Agency agency = toChange();
    Versioned<CalendarSettings> now = calendars.settings();
    if (now.lockVersion() != seenLock) {
      throw new Stale("calendar.changed");
    }
    Weeks before = new Weeks(agency.zone(), now.value().hours());
    agency.place(agency.governmentSlug(), agency.regionCode(), weeks.zone());
    agencies.flush();
    calendars.save(now.value().withHours(weeks.hours()));
    done("calendar.weeks-changed", new Subject("calendar", "weeks", agency.name()), before, weeks);
  }

  /** How it counts limits. */
  @Permitted(Permission.READ_OWN_AGENCY)
  public Versioned<DeadlineSettings> deadlines() {
    Versioned<CalendarSettings> now = calendars.settings();
    return new Versioned<>(now.value().countsLimits(), now.lockVersion());
  }

  /**
   * @param seenLock state in which the choices were shown
   * @throws InvalidInput the first of {@link DeadlineSettings#problems()}
   * @throws Stale calendar.changed
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void keepDeadlines(int seenLock, DeadlineSettings chosen) {
    FieldChecks.demandNone(chosen.problems());
    Agency agency = toChange();
    Versioned<CalendarSettings> now = calendars.settings();
    if (now.lockVersion() != seenLock) {
      throw new Stale("calendar.changed");
    }
    calendars.save(now.value().withDeadlines(chosen));
    done("calendar.deadlines-changed", new Subject("calendar", "deadlines", agency.name()), now.value().countsLimits(), chosen);
  }

  /** All that is wrong with days that are to be added, each with its field. */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public List<InvalidInput> problems(CalendarDay day) {
    return problems(day, agency(), calendars.settings().value());
  }

  private List<InvalidInput> problems(CalendarDay day, Agency agency, CalendarSettings settings) {
    return CalendarRules.problems(day, settings, reference.holidays().in(agency.regionCode()), today.today());
  }

  /**
   * Adds days; a closure is announced by this, and closes nothing before.
   *
   * @throws InvalidInput the first of {@link #problems(CalendarDay)}
   * @throws Refused calendar.too-many
   */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void add(CalendarDay day) {
    Agency agency = toChange();
    CalendarSettings settings = calendars.settings().value();
    FieldChecks.demandNone(problems(day, agency, settings));
    if (settings.days().size() >= MOST_DAYS) {
      throw new Refused("calendar.too-many", Map.of("most", MOST_DAYS));
    }
    CalendarDay told = day.kind() == CalendarDay.Kind.CLOSURE ? day.announcedAt(clock.instant()) : day;
    calendars.save(settings.withDays(
        Stream.concat(settings.days().stream(), Stream.of(told)).sorted(Comparator.comparing(CalendarDay::from)).toList()));
    done("calendar.day-added", subject(told), null, told);
  }

  /** @throws NotFound calendar.day-unknown */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public void remove(LocalDate from, CalendarDay.Kind kind) {
    toChange();
    CalendarSettings settings = calendars.settings().value();
    CalendarDay gone = settings.days().stream().filter(day -> day.kind() == kind && day.from().equals(from)).findFirst()
        .orElseThrow(() -> new NotFound("calendar.day-unknown"));
    calendars.save(settings.withDays(settings.days().stream().filter(day -> !day.equals(gone)).toList()));
    done("calendar.day-removed", subject(gone), gone, null);
  }

  /** The agency, held until the transaction ends. */
  private Agency toChange() {
    return agencies.lock(tenant.id()).orElseThrow(() -> new NotFound("agency.unknown"));
  }

  private Agency agency() {
    return agencies.find(tenant.id()).orElseThrow(() -> new NotFound("agency.unknown"));
  }

  private void done(String act, Subject subject, Object before, Object after) {
    agencies.keep(OwnPart.CALENDAR, clock.instant());
    trail.record(act, subject, before, after);
    teller.tell();
  }

  private static Subject subject(CalendarDay day) {
    return new Subject("calendar", day.from() + "/" + day.kind(), day.note());
  }
}
