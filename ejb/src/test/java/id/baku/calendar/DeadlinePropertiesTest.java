package id.baku.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.calendar.NotCountable.Code;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** P1 to P10 of the agreed rules of counting, and the due instant itself against {@link Oracle}, on calendars drawn from seeds; a failure names its seed. */
class DeadlinePropertiesTest {

  private static final int SAMPLES = 500;
  /** Looking at every minute takes its time. */
  private static final int SLOW_SAMPLES = 60;
  private static final LimitKind[] ALL = {LimitKind.MENIT_LAYANAN, LimitKind.JAM_LAYANAN, LimitKind.JAM, LimitKind.HARI_KERJA, LimitKind.HARI_KALENDER, LimitKind.BULAN};
  private static final LimitKind[] TIMED = {LimitKind.MENIT_LAYANAN, LimitKind.JAM_LAYANAN, LimitKind.JAM};

  /** One sample: a limit on a drawn calendar. */
  private record Sample(long seed, RandomCase drawn, Limit limit, CountingRules rules, DeadlineCounter counter) {

    static Sample of(long seed, LimitKind... kinds) {
      RandomCase drawn = new RandomCase(seed);
      Limit limit = drawn.limit(kinds);
      return new Sample(seed, drawn, limit, drawn.rules(limit), new DeadlineCounter(drawn.rows.knownAtLast()));
    }

    Deadline due(LocalDateTime start) {
      return due(start, limit, drawn.pauses, counter);
    }

    /** Null when nobody serves; then there is nothing to compare. */
    Deadline due(LocalDateTime start, Limit other, List<Pause> pauses, DeadlineCounter by) {
      try {
        return by.due(start.toInstant(drawn.zone), other, pauses, rules);
      } catch (NotCountable nobody) {
        assertThat(nobody.code()).isEqualTo(Code.NO_SERVICE);
        return null;
      }
    }

    Limit more(long days) {
      return new Limit(limit.kind(), limit.n() + days, limit.party(), limit.statutory());
    }

    String words() {
      return "seed " + seed + " " + limit + " " + rules + "\n" + drawn;
    }
  }

  private static Stream<Sample> samples(LimitKind... kinds) {
    return IntStream.range(0, SAMPLES).mapToObj(seed -> Sample.of(seed, kinds));
  }

  @Test
  void due_is_what_looking_at_every_minute_says() {
    int[] compared = {0};
    samples(ALL).limit(SLOW_SAMPLES).forEach(sample -> {
      LocalDateTime start = sample.drawn().minute();
      LocalDateTime slow = new Oracle(sample.drawn(), sample.limit(), sample.rules()).due(start);
      Deadline quick = sample.due(start);
      assertThat(quick == null ? null : quick.due()).as(() -> start + " " + sample.words()).isEqualTo(slow);
      compared[0] += slow == null ? 0 : 1;
    });
    assertThat(compared[0]).as("samples in which somebody serves").isGreaterThan(SLOW_SAMPLES / 2);
  }

  @Test
  void p1_who_comes_later_is_not_done_earlier() {
    samples(ALL).filter(sample -> sample.limit().kind() != LimitKind.BULAN || sample.drawn().pauses.isEmpty()).forEach(sample -> {
      LocalDateTime start = sample.drawn().minute();
      Deadline first = sample.due(start);
      Deadline later = sample.due(start.plusSeconds(1 + sample.drawn().number(200_000)));
      if (first != null && later != null) {
        assertThat(later.due()).as(() -> start + " " + later.start() + " " + sample.words()).isAfterOrEqualTo(first.due());
      }
    });
  }

  @Test
  void p2_a_longer_limit_does_not_end_earlier() {
    samples(ALL).forEach(sample -> {
      LocalDateTime start = sample.drawn().minute();
      Deadline shorter = sample.due(start);
      Deadline longer = sample.due(start, sample.more(1 + sample.drawn().number(4)), sample.drawn().pauses, sample.counter());
      if (shorter != null && longer != null) {
        assertThat(longer.due()).as(() -> start + " " + sample.words()).isAfterOrEqualTo(shorter.due());
      }
    });
  }

  @Test
  void p3_two_limits_after_one_another_are_their_sum() {
    samples(LimitKind.MENIT_LAYANAN, LimitKind.JAM_LAYANAN, LimitKind.JAM, LimitKind.HARI_KERJA, LimitKind.HARI_KALENDER)
        .filter(sample -> sample.limit().n() > 0 && isAdditive(sample)).forEach(sample -> {
          LocalDateTime start = sample.drawn().minute();
          long b = sample.drawn().number(6);
          Deadline first = sample.due(start);
          Deadline sum = sample.due(start, sample.more(b), sample.drawn().pauses, sample.counter());
          if (first != null && sum != null) {
            Deadline second = sample.due(first.due(), new Limit(sample.limit().kind(), b, sample.limit().party(), sample.limit().statutory()),
                sample.drawn().pauses, sample.counter());
            assertThat(second.due()).as(() -> start + " + " + b + " " + sample.words()).isEqualTo(sum.due());
          }
        });
  }

  /** Days that end at midnight begin their next limit after closing; a rolled day is not where the count ended. */
  private static boolean isAdditive(Sample sample) {
    boolean working = sample.limit().kind() == LimitKind.HARI_KERJA;
    boolean midnight = sample.rules().end() == LimitRules.EndOfDay.MIDNIGHT;
    boolean nextDay = sample.rules().receipt() == LimitRules.Receipt.NEXT_SERVICE_DAY;
    return sample.limit().kind().isTimed() || working && !midnight && nextDay || !working && !nextDay && sample.rules().roll() == LimitRules.Roll.NONE;
  }

  @Test
  void p4_elapsed_is_the_inverse() {
    samples(ALL).filter(sample -> sample.limit().n() > 0 && sample.rules().roll() == LimitRules.Roll.NONE).forEach(sample -> {
      LocalDateTime start = sample.drawn().minute();
      Deadline deadline = sample.due(start);
      if (deadline != null && (sample.limit().kind() != LimitKind.BULAN || sample.drawn().pauses.isEmpty())) {
        Instant from = start.toInstant(sample.drawn().zone);
        Instant due = deadline.dueAt().orElseThrow().toInstant();
        assertThat(sample.counter().elapsed(from, due, sample.limit(), sample.drawn().pauses, sample.rules())).as(() -> start + " " + sample.words())
            .isEqualTo(sample.limit().n());
        assertThat(sample.counter().elapsed(from, due.minusSeconds(1), sample.limit(), sample.drawn().pauses, sample.rules())).as(() -> sample.words())
            .isLessThan(sample.limit().n());
      }
    });
  }

  @Test
  void p5_the_zone_moves_the_clock_and_nothing_else() {
    samples(ALL).forEach(sample -> {
      LocalDateTime start = sample.drawn().minute();
      int hours = sample.drawn().number(3) - 1;
      ZoneOffset east = ZoneOffset.ofTotalSeconds(sample.drawn().zone.getTotalSeconds() + hours * 3600);
      CalendarRows rows = sample.drawn().rows;
      CalendarRows moved = new CalendarRows(east, rows.weekly(), rows.workweek(), rows.seasons(), rows.onHoliday(), rows.holidays(), rows.specialDays(),
          rows.closures().stream().map(closure -> new CalendarRows.Closure(closure.from(), closure.to(), closure.reason(), closure.notice(),
              closure.noticeAt() == null ? null : closure.noticeAt().minusSeconds(hours * 3600L), closure.forceMajeure())).toList(), rows.coveredUntil());
      List<Pause> pauses = sample.drawn().pauses.stream()
          .map(pause -> new Pause(pause.from().minusSeconds(hours * 3600L), pause.to().minusSeconds(hours * 3600L), null)).toList();
      Deadline here = sample.due(start);
      if (here != null) {
        Deadline there = new DeadlineCounter(moved.knownAtLast()).due(start.toInstant(east), sample.limit(), pauses, sample.rules());
        assertThat(there.due()).as(() -> sample.words()).isEqualTo(here.due());
        assertThat(there.skipped()).isEqualTo(here.skipped());
      }
    });
  }

  @Test
  void p6_the_records_follow_one_another_from_start_to_due() {
    samples(ALL).forEach(sample -> {
      LocalDateTime start = sample.drawn().minute();
      Deadline deadline = sample.due(start);
      if (deadline != null) {
        LocalDateTime at = start;
        for (Stretch stretch : deadline.stretches()) {
          assertThat(stretch.from()).as(() -> start + " " + sample.words() + deadline.stretches()).isEqualTo(at);
          assertThat(stretch.to()).isAfter(stretch.from());
          at = stretch.to();
        }
        assertThat(at).as(() -> sample.words()).isEqualTo(deadline.due());
      }
    });
  }

  @Test
  void p7_a_pause_never_hastens_and_how_it_is_written_does_not_matter() {
    samples(ALL).forEach(sample -> {
      LocalDateTime start = sample.drawn().minute();
      Deadline paused = sample.due(start);
      Deadline unpaused = sample.due(start, sample.limit(), List.of(), sample.counter());
      List<Pause> split = new ArrayList<>();
      sample.drawn().pauses.forEach(pause -> {
        Instant middle = pause.from().plusSeconds((pause.to().getEpochSecond() - pause.from().getEpochSecond()) / 3);
        split.addAll(List.of(new Pause(middle, pause.to(), null), new Pause(pause.from(), middle, null), new Pause(middle, middle, null)));
      });
      Collections.shuffle(split, new Random(sample.seed()));
      Deadline other = sample.due(start, sample.limit(), split, sample.counter());
      if (paused != null) {
        assertThat(paused.due()).as(() -> sample.words()).isAfterOrEqualTo(unpaused.due());
        assertThat(other.due()).as(() -> sample.words()).isEqualTo(paused.due());
      }
    });
  }

  @Test
  void p8_a_holiday_more_never_hastens() {
    samples(ALL).forEach(sample -> {
      LocalDateTime start = sample.drawn().minute();
      CalendarRows rows = sample.drawn().rows;
      CalendarRows more = new CalendarRows(rows.zone(), rows.weekly(), rows.workweek(), rows.seasons(), rows.onHoliday(),
          Stream.concat(rows.holidays().stream(), Stream.of(sample.drawn().holiday(), sample.drawn().holiday())).toList(), rows.specialDays(), rows.closures(),
          rows.coveredUntil());
      Deadline before = sample.due(start);
      Deadline after = sample.due(start, sample.limit(), sample.drawn().pauses, new DeadlineCounter(more.knownAtLast()));
      if (before != null && after != null) {
        assertThat(after.due()).as(() -> start + " " + sample.words()).isAfterOrEqualTo(before.due());
      }
    });
  }

  @Test
  void p9_nothing_is_due_inside_a_pause() {
    samples(ALL).forEach(sample -> {
      Deadline deadline = sample.due(sample.drawn().minute());
      if (deadline != null && !deadline.due().equals(deadline.start())) {
        Instant due = deadline.dueAt().orElseThrow().toInstant();
        assertThat(sample.drawn().pauses).as(() -> deadline.start() + " " + due + " " + sample.words())
            .noneMatch(pause -> pause.from().isBefore(due) && due.isBefore(pause.to()));
      }
    });
  }

  @Test
  void p10_what_counts_sums_to_the_limit() {
    samples(TIMED).map(sample -> sample.due(sample.drawn().minute())).filter(Objects::nonNull).forEach(deadline -> {
      long seconds = deadline.stretches().stream().filter(Stretch::isCounted).mapToLong(stretch -> new Span(stretch.from(), stretch.to()).seconds()).sum();
      assertThat(seconds).isEqualTo(deadline.limit().n() * deadline.limit().kind().seconds());
      if (!deadline.stretches().isEmpty()) {
        assertThat(deadline.stretches().getLast().counted()).isEqualTo(seconds);
      }
    });
  }

  @Test
  void a_reminder_is_in_service_time_and_leaves_enough_of_it() {
    samples(ALL).limit(SLOW_SAMPLES / 3).forEach(sample -> {
      Deadline deadline = sample.due(sample.drawn().minute());
      int minutes = 1 + sample.drawn().number(600);
      if (deadline != null) {
        Oracle oracle = new Oracle(sample.drawn(), new Limit(LimitKind.MENIT_LAYANAN, 0, Limit.Party.AGENCY, false), sample.rules());
        sample.counter().reminder(deadline, minutes).ifPresent(at -> {
          LocalDateTime local = LocalDateTime.ofInstant(at, sample.drawn().zone);
          assertThat(oracle.serves(local)).as(() -> local + " " + sample.words()).isTrue();
          long left = local.until(deadline.due().plusSeconds(59).truncatedTo(java.time.temporal.ChronoUnit.MINUTES), java.time.temporal.ChronoUnit.MINUTES);
          long served = IntStream.range(0, (int) left).filter(minute -> oracle.serves(local.plusMinutes(minute))).count();
          long before = IntStream.range(0, (int) deadline.start().until(local, java.time.temporal.ChronoUnit.MINUTES))
              .filter(minute -> oracle.serves(deadline.start().plusMinutes(minute))).count();
          assertThat(served >= minutes ? served == minutes : before == 0).as(() -> local + " " + served + " of " + minutes + " " + sample.words()).isTrue();
        });
      }
    });
  }
}
