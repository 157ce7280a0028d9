package id.baku.agencies;

import id.baku.agencies.model.Agency;
import id.baku.agencies.store.AgencyStore;
import id.baku.agencies.store.CalendarStore;
import id.baku.agencies.store.GovernmentStore;
import id.baku.agencies.store.GovernmentStore.Seat;
import id.baku.calendar.CalendarHours;
import id.baku.calendar.CalendarSettings;
import id.baku.calendar.Holidays;
import id.baku.calendar.WorkingCalendar;
import id.baku.security.AgencyHours;
import id.baku.tenancy.CurrentTenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

/** When people work to whom something is told that can wait. */
@Dependent
public class OfficeHours implements AgencyHours {

  private static final List<Integer> WORKWEEK = List.of(1, 2, 3, 4, 5);

  @Inject GovernmentStore governments;
  @Inject AgencyStore agencies;
  @Inject CalendarStore calendars;
  @Inject ReferenceData reference;
  @Inject CurrentTenant tenant;

  /** The first working moment from a moment on in the office of a government: by the clock and the holidays of its place, and the hours that offices keep. */
  public UnaryOperator<Instant> of(String government) {
    Seat seat = governments.seat(government);
    return working(CalendarSettings.of(usual(), List.of()), ZoneId.of(seat.zone()), reference.holidays().in(seat.region()));
  }

  /** By the calendar of the current agency; the hours that offices keep where it has not told its own. */
  @Override
  public UnaryOperator<Instant> ofAgency() {
    Agency agency = agencies.find(tenant.id()).orElseThrow();
    CalendarSettings own = calendars.settings().value();
    return working(own.hours() == null ? own.withHours(usual()) : own, ZoneId.of(agency.zone()), reference.holidays().in(agency.regionCode()));
  }

  private CalendarHours usual() {
    return new CalendarHours(WORKWEEK, reference.usualHours(), reference.usualHoursInRamadan(), null, null, null, null);
  }

  /** The moment itself where nobody works, or nothing is said of when: what waits must not wait for ever. */
  static UnaryOperator<Instant> working(CalendarSettings settings, ZoneId zone, Holidays holidays) {
    WorkingCalendar calendar = WorkingCalendar.of(settings, zone, holidays);
    return from -> calendar.nextService(from).orElse(from);
  }
}
