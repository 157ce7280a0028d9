package id.baku.links;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.agencies.KindOfChannel;
import id.baku.agencies.ListedChannel;
import id.baku.agencies.OwnChannel;
import id.baku.agencies.ServicePoint;
import id.baku.links.LinkUse.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Which addresses are asked for, when again, how politely, and who is to blame. */
class LinkRulesTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
  private static final UUID ID = UUID.randomUUID();
  private static final List<KindOfChannel> KINDS = List.of(new KindOfChannel("WEBSITE", "url"), new KindOfChannel("EMAIL", "email"),
      new KindOfChannel("PHONE", "phone"), new KindOfChannel("INSTAGRAM", "handle"), new KindOfChannel("APP", "text"));
  private static final LinkAnswer FINE = LinkAnswer.of(LinkVerdict.FINE);
  private static final LinkAnswer GONE = new LinkAnswer(LinkVerdict.GONE, "404");

  private final Ticking clock = new Ticking();

  @Test
  void what_the_public_sees_and_can_be_asked_for_is_asked_for() {
    assertThat(addresses(channel("WEBSITE", "https://kota.go.id", null, null))).containsExactly("https://kota.go.id");
    assertThat(addresses(channel("EMAIL", "a@kota.go.id", null, null))).containsExactly("mailto:a@kota.go.id");
    assertThat(addresses(channel("APP", "e-SismaSiger", "https://sisma.go.id", null))).containsExactly("https://sisma.go.id");
    assertThat(addresses(channel("INSTAGRAM", "https://instagram.com/kota", null, null))).containsExactly("https://instagram.com/kota");
    assertThat(addresses(channel("WEBSITE", "kota.go.id", null, null))).as("told that it cannot be read").containsExactly("kota.go.id");
    assertThat(addresses(channel("INSTAGRAM", "@kota", null, null))).isEmpty();
    assertThat(addresses(channel("PHONE", "0721 481166", null, null))).isEmpty();
    assertThat(addresses(channel("WEBSITE", "https://kota.go.id", null, true))).isEmpty();
  }

  @Test
  void places_are_asked_for_by_their_maps() {
    ServicePoint shown = new ServicePoint("kantor", "Kantor", "Jalan Satu", null, "https://peta.go.id/1", null, null, Map.of());
    ServicePoint bare = new ServicePoint("loket", "Loket", "Jalan Dua", null, null, null, null, Map.of());
    assertThat(LinkUse.of(List.of(), List.of(shown, bare), KINDS))
        .containsExactly(new LinkUse(Kind.SERVICE_POINT, "kantor", "Kantor", "https://peta.go.id/1"));
  }

  @Test
  void what_fails_is_asked_for_sooner_and_is_a_task_once_it_fails_twice() {
    LinkState fresh = state("https://kota.go.id");
    assertThat(fresh.isTask()).isFalse();
    LinkState once = fresh.after(GONE, MONDAY);
    assertThat(once.isTask()).isFalse();
    assertThat(once.dueAt()).isEqualTo(MONDAY.plus(Duration.ofHours(2)));
    LinkState twice = once.after(new LinkAnswer(LinkVerdict.SLOW, null), once.dueAt());
    assertThat(twice.isTask()).isTrue();
    assertThat(twice.failingSince()).isEqualTo(MONDAY);
    assertThat(twice.dueAt()).isEqualTo(once.dueAt().plus(Duration.ofHours(6)));
    LinkState well = twice.after(FINE, twice.dueAt());
    assertThat(well).isEqualTo(new LinkState(fresh.use(), twice.dueAt(), LinkVerdict.FINE, null, 0, null, twice.dueAt().plus(Duration.ofDays(1))));
  }

  @Test
  void what_could_not_be_found_out_neither_blames_nor_clears() {
    LinkAnswer none = LinkAnswer.of(LinkVerdict.NOT_CHECKED);
    assertThat(state("https://kota.go.id").after(none, MONDAY).failures()).isZero();
    LinkState failing = state("https://kota.go.id").after(GONE, MONDAY).after(GONE, MONDAY.plusSeconds(7200));
    LinkState unsure = failing.after(none, MONDAY.plusSeconds(20000));
    assertThat(unsure.isTask()).isFalse();
    assertThat(unsure.failingSince()).isEqualTo(MONDAY);
    assertThat(unsure.after(GONE, MONDAY.plusSeconds(40000)).isTask()).isTrue();
    assertThat(failing.after(new LinkAnswer(LinkVerdict.CLOSED_TO_US, "403"), MONDAY.plusSeconds(20000)).failingSince()).isNull();
  }

  @Test
  void a_round_is_polite() {
    List<String> asked = new ArrayList<>();
    List<Duration> rests = new ArrayList<>();
    Visit visit = new Visit(recorded(asked), clock, rest -> {
      rests.add(rest);
      clock.now = clock.now.plus(rest);
    });
    assertThat(visit.ask("https://kota.go.id/1")).contains(FINE);
    assertThat(visit.ask("https://kota.go.id/1")).as("the same is asked for once").contains(FINE);
    assertThat(rests).isEmpty();
    visit.ask("https://lain.go.id/");
    assertThat(rests).as("another site").isEmpty();
    visit.ask("http://KOTA.go.id:80/2");
    assertThat(rests).containsExactly(Visit.PAUSE);
    for (int i = 3; i <= Visit.MOST_OF_A_SITE; i++) {
      assertThat(visit.ask("https://kota.go.id/" + i)).isPresent();
    }
    assertThat(visit.ask("https://kota.go.id/one-more")).as("next time").isEmpty();
    assertThat(asked).hasSize(Visit.MOST_OF_A_SITE + 1);
  }

  @Test
  void a_round_ends() {
    List<String> asked = new ArrayList<>();
    Visit many = new Visit(recorded(asked), clock, rest -> { });
    for (int i = 0; i < Visit.MOST_QUESTIONS; i++) {
      assertThat(many.ask("https://kota" + i + ".go.id/")).isPresent();
    }
    assertThat(many.isOver()).isTrue();
    assertThat(many.ask("https://satu-lagi.go.id/")).isEmpty();
    Visit slow = new Visit(address -> {
      clock.now = clock.now.plus(Visit.LONGEST).plusSeconds(1);
      return FINE;
    }, clock, rest -> { });
    slow.ask("https://kota.go.id/");
    assertThat(slow.isOver()).isTrue();
  }

  @Test
  void where_there_is_no_way_out_nobody_is_blamed() throws IOException {
    AtomicInteger names = new AtomicInteger();
    try (LinkProbe probe = new LinkProbe(unreachable(names), new MailProbe("dns://127.0.0.1:1"), "https://kendali.go.id/", clock)) {
      assertThat(probe.ask("https://kota.go.id/")).isEqualTo(LinkAnswer.of(LinkVerdict.NOT_CHECKED));
      assertThat(names).as("the address and what everybody needs").hasValue(2);
      assertThat(probe.ask("mailto:a@kota.go.id")).isEqualTo(LinkAnswer.of(LinkVerdict.NOT_CHECKED));
      assertThat(names).as("and that not every time").hasValue(2);
      assertThat(probe.ask("http://localhost/").verdict()).as("this needs no way out").isEqualTo(LinkVerdict.NOT_PUBLIC);
      assertThat(probe.ask("https://dinas.invalid/").verdict()).isEqualTo(LinkVerdict.UNKNOWN_HOST);
      assertThat(probe.ask("ftp://kota.go.id/").verdict()).isEqualTo(LinkVerdict.BAD_PROTOCOL);
    }
  }

  @Test
  void who_was_answered_lately_has_a_way_out() {
    AtomicInteger controls = new AtomicInteger();
    WayOut wayOut = new WayOut(() -> controls.incrementAndGet() > 1, clock);
    assertThat(wayOut.isThere()).isFalse();
    assertThat(wayOut.isThere()).isFalse();
    assertThat(controls).hasValue(1);
    wayOut.found();
    assertThat(wayOut.isThere()).isTrue();
    clock.now = clock.now.plus(Duration.ofMinutes(61));
    assertThat(wayOut.isThere()).as("asks again").isTrue();
    assertThat(controls).hasValue(2);
  }

  private static WebProbe unreachable(AtomicInteger names) {
    return new WebProbe("Uji", host -> {
      names.incrementAndGet();
      throw new UnknownHostException(host);
    }, InetAddress::isLoopbackAddress, port -> true, Duration.ofSeconds(2));
  }

  private static Function<String, LinkAnswer> recorded(List<String> asked) {
    return address -> {
      asked.add(address);
      return FINE;
    };
  }

  private static LinkState state(String address) {
    return new LinkState(new LinkUse(Kind.CHANNEL, ID.toString(), "x", address), null, null, null, 0, null, MONDAY);
  }

  private static List<String> addresses(ListedChannel channel) {
    return LinkUse.of(List.of(channel), List.of(), KINDS).stream().map(LinkUse::address).toList();
  }

  private static ListedChannel channel(String kind, String value, String link, Boolean hidden) {
    return new ListedChannel(ID, new OwnChannel(kind, value, link, null, null, null, hidden), 0);
  }

  /** A clock that is moved by hand. */
  private static final class Ticking extends Clock {
    private Instant now = MONDAY;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
