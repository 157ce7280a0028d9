package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.agencies.AgencyDescription.AgencyUnit;
import id.baku.agencies.AgencyIdentity;
import id.baku.agencies.CalendarEditor;
import id.baku.agencies.CalendarRules;
import id.baku.agencies.ChannelEditor;
import id.baku.agencies.ContactChannel;
import id.baku.agencies.IdentityEditor;
import id.baku.agencies.ListedChannel;
import id.baku.agencies.OwnChannel;
import id.baku.agencies.ServicePoint;
import id.baku.agencies.ServicePointEditor;
import id.baku.agencies.UnitEditor;
import id.baku.agencies.Versioned;
import id.baku.calendar.CalendarDay.Kind;
import id.baku.directory.DirectoryReader;
import id.baku.directory.PublishedAgency;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.security.TrailEntry;
import id.baku.security.TrailReader;
import id.baku.standards.Audience;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardEditor;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an agency decides about itself is at once what the public sees, and is in its trail; nobody else sees or changes it. */
@ExtendWith(ArquillianExtension.class)
class AgencyEditorsIT {

  @Inject Agencies agencies;
  @Inject As as;
  @Inject IdentityEditor identity;
  @Inject ChannelEditor channels;
  @Inject ServicePointEditor points;
  @Inject CalendarEditor calendar;
  @Inject UnitEditor units;
  @Inject StandardEditor standards;
  @Inject DirectoryReader directory;
  @Inject TrailReader trail;
  @Inject Clock clock;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void a_changed_identity_is_public_at_once_and_a_late_one_is_refused() {
    long agency = agencies.named("sunting-identitas");
    int seen = as.agency(agency, () -> identity.identity().lockVersion());
    as.agency(agency, () -> identity.identify(seen, named("Dinas Berganti Nama", "0725 1111")));
    assertThat(directory.agency("sunting-identitas").name()).isEqualTo("Dinas Berganti Nama");
    assertThatThrownBy(() -> as.agency(agency, () -> identity.identify(seen, named("Dinas Terlambat", null)))).isInstanceOf(Stale.class);
    assertThat(as.agency(agency, () -> identity.identity().value().name())).isEqualTo("Dinas Berganti Nama");

    TrailEntry last = as.agency(agency, () -> trail.list("agency", null, 1).items().getFirst());
    assertThat(last.act()).isEqualTo("agency.identified");
    assertThat(last.changes()).contains(new TrailEntry.Change("name", "Dinas sunting-identitas", "Dinas Berganti Nama"));
    long other = agencies.named("sunting-tetangga");
    assertThat(as.agency(other, () -> trail.list(null, null, 100).items())).noneMatch(entry -> entry.subject().contains("sunting-identitas"));
    assertThatThrownBy(() -> as.agency(other, () -> identity.identify(identity.identity().lockVersion(), named("DINAS  Berganti-nama", null))))
        .isInstanceOf(Refused.class).hasMessageContaining("agency.name-taken");
  }

  @Test
  void of_two_who_save_at_the_same_moment_one_is_refused() {
    long agency = agencies.named("sunting-serentak");
    int seen = as.agency(agency, () -> identity.identity().lockVersion());
    List<Future<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String name = "Dinas Serentak " + i;
      all.add(as.submit(agency, () -> {
        try {
          identity.identify(seen, named(name, null));
          return true;
        } catch (Stale late) {
          return false;
        }
      }));
    }
    assertThat(all.stream().map(As::await).filter(done -> done)).hasSize(1);
  }

  @Test
  void the_public_sees_channels_in_their_order_without_the_hidden_ones() {
    long agency = agencies.named("sunting-saluran");
    as.agency(agency, () -> {
      channels.add(channel("EMAIL", "satu@kota.go.id", null));
      channels.add(channel("PHONE", "0725 2222", null));
      channels.add(channel("WEBSITE", "https://tiga.go.id", true));
    });
    assertThat(shown("sunting-saluran")).containsExactly("satu@kota.go.id", "0725 2222");
    List<ListedChannel> listed = as.agency(agency, channels::list);
    List<UUID> seen = listed.stream().map(ListedChannel::id).toList();
    as.agency(agency, () -> channels.move(listed.get(1).id(), true, seen));
    assertThatThrownBy(() -> as.agency(agency, () -> channels.move(listed.get(1).id(), false, seen))).as("a tab opened before")
        .isInstanceOf(Stale.class);
    as.agency(agency, () -> channels.change(listed.get(2).id(), 0, channel("WEBSITE", "https://tiga.go.id", null)));
    assertThat(shown("sunting-saluran")).containsExactly("0725 2222", "satu@kota.go.id", "https://tiga.go.id");

    UUID first = listed.getFirst().id();
    assertThatThrownBy(() -> as.agency(agency, () -> channels.change(listed.get(2).id(), 0, channel("WEBSITE", "https://empat.go.id", null))))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(() -> as.agency(agency, () -> channels.add(channel("PHONE", "0725 2222", null)))).isInstanceOf(Refused.class)
        .hasMessageContaining("channel.known");
    long other = agencies.named("sunting-tetangga");
    assertThatThrownBy(() -> as.agency(other, () -> channels.channel(first))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as.agency(other, () -> channels.remove(first, 0))).isInstanceOf(NotFound.class);
    as.agency(agency, () -> channels.remove(first, 0));
    assertThat(shown("sunting-saluran")).containsExactly("0725 2222", "https://tiga.go.id");
    assertThat(as.agency(agency, () -> trail.list("channel", null, 100).items())).extracting(TrailEntry::act).containsExactly(
        "channel.removed", "channel.changed", "channel.moved", "channel.added", "channel.added", "channel.added");
  }

  @Test
  void a_place_where_services_are_given_is_not_closed() {
    long agency = agencies.named("sunting-tempat");
    as.agency(agency, () -> points.add(place("Loket Utama")));
    assertThatThrownBy(() -> as.agency(agency, () -> points.add(place("LOKET UTAMA")))).isInstanceOfSatisfying(Refused.class, refused -> {
      assertThat(refused.code()).isEqualTo("service-point.name-taken");
      assertThat(refused.fields()).containsExactly("name");
    });
    as.agency(agency, () -> points.add(place("Loket (Utama)")));
    assertThat(as.agency(agency, points::list)).extracting(ServicePoint::code).containsExactly("loket-utama", "loket-utama-2");
    as.agency(agency, () -> standards.describe(new ServiceDescription("uji", "Layanan Uji", null, 1, Audience.PUBLIC, "loket-utama")));
    assertThatThrownBy(() -> as.agency(agency, () -> points.remove("loket-utama", 0))).isInstanceOf(Refused.class)
        .hasMessageContaining("Layanan Uji");
    as.agency(agency, () -> points.remove("loket-utama-2", 0));
    assertThat(directory.agency("sunting-tempat").profile().servicePoints()).extracting(ServicePoint::code).containsExactly("loket-utama");
    Versioned<ServicePoint> seen = as.agency(agency, () -> points.point("loket-utama"));
    as.agency(agency, () -> points.change("loket-utama", seen.lockVersion(), place("Loket Depan")));
    assertThatThrownBy(() -> as.agency(agency, () -> points.change("loket-utama", seen.lockVersion(), place("Loket Belakang")))).isInstanceOf(Stale.class);
    assertThat(directory.agency("sunting-tempat").profile().servicePoints()).extracting(ServicePoint::name).containsExactly("Loket Depan");
  }

  @Test
  void days_of_its_own_are_public_until_they_are_removed() {
    long agency = agencies.named("sunting-kalender");
    LocalDate day = LocalDate.now(clock).plusDays(5);
    as.agency(agency, () -> calendar.add(CalendarRules.typed(day, null, Kind.CLOSURE, "Pindah gedung", null, null, false)));
    PublishedAgency shown = directory.agency("sunting-kalender");
    assertThat(shown.calendar().on(day, Kind.CLOSURE)).hasValueSatisfying(closure -> assertThat(closure.noticeAt()).isNotNull());
    as.agency(agency, () -> calendar.remove(day, Kind.CLOSURE));
    assertThat(directory.agency("sunting-kalender").calendar().days()).isEmpty();
    assertThatThrownBy(() -> as.agency(agency, () -> calendar.remove(day, Kind.CLOSURE))).isInstanceOf(NotFound.class);
    assertThat(as.agency(agency, () -> trail.list("calendar", null, 10).items())).extracting(TrailEntry::act)
        .containsExactly("calendar.day-removed", "calendar.day-added");
  }

  @Test
  void units_end_and_name_who_took_over() {
    long agency = agencies.named("sunting-unit");
    as.agency(agency, () -> {
      units.add("Bidang Umum", null);
      units.add("Bidang Data", null);
      units.add("Seksi Arsip", "bidang-data");
    });
    AgencyUnit seen = as.agency(agency, () -> units.unit("seksi-arsip"));
    as.agency(agency, () -> units.change(seen, "Seksi Arsip dan Pustaka", "bidang-umum"));
    assertThatThrownBy(() -> as.agency(agency, () -> units.change(seen, "Seksi Lain", null))).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> as.agency(agency, () -> units.end(seen))).isInstanceOf(Stale.class);
    assertThatThrownBy(() -> as.agency(agency, () -> units.split(seen, List.of("Seksi Satu", "Seksi Dua")))).isInstanceOf(Stale.class);
    as.agency(agency, () -> units.merge(List.of("bidang-umum", "bidang-data"), "Bidang Umum dan Data"));
    List<AgencyUnit> all = as.agency(agency, units::list);
    assertThat(all).extracting(AgencyUnit::code).containsExactly("bidang-umum", "bidang-data", "bidang-umum-dan-data", "seksi-arsip");
    assertThat(all.getFirst().successors()).containsExactly("bidang-umum-dan-data");
    assertThat(all.getLast()).isEqualTo(new AgencyUnit("seksi-arsip", "Seksi Arsip dan Pustaka", "bidang-umum-dan-data", null, null));
    assertThat(as.agency(agency, () -> trail.list("unit/seksi-arsip", null, 10).items())).extracting(TrailEntry::act)
        .containsExactly("unit.merged", "unit.changed", "unit.added");
    long other = agencies.named("sunting-tetangga");
    assertThatThrownBy(() -> as.agency(other, () -> units.end(seen))).isInstanceOf(NotFound.class);
  }

  private List<String> shown(String slug) {
    return directory.agency(slug).profile().channels().stream().map(ContactChannel::value).toList();
  }

  private static AgencyIdentity named(String name, String phone) {
    return AgencyIdentity.typed(name, "Dinas", null, null, phone, null, null);
  }

  private static OwnChannel channel(String kind, String value, Boolean hidden) {
    return new OwnChannel(kind, value, null, null, null, null, hidden);
  }

  private static ServicePoint place(String name) {
    return ServicePoint.typed(null, name, "Jalan Raya 1, Metro", null, null, null, null, Map.of("1", List.of("08:00-12:00")));
  }
}
