package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.jobs.JobDesk;
import id.baku.jobs.JobState;
import id.baku.jobs.JobView;
import id.baku.jobs.Jobs;
import id.baku.jobs.PlatformJobs;
import id.baku.jobs.RecurringView;
import id.baku.platform.NotFound;
import id.baku.platform.Refused;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work that outlives the server that began it, and is never done by two. */
@ExtendWith(ArquillianExtension.class)
class JobsIT {

  private static final int SERVERS = 12;

  @Inject Agencies agencies;
  @Inject As as;
  @Inject Jobs jobs;
  @Inject JobDesk desk;
  @Inject PlatformJobs platform;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void work_is_taken_by_one_of_many_servers() throws SQLException {
    long agency = agencies.named("uji-kerja-satu");
    for (int round = 0; round < 5; round++) {
      UUID id = UUID.randomUUID();
      insert(agency, id, "WAITING", null, 0);
      List<Future<Boolean>> claims = IntStream.range(0, SERVERS)
          .mapToObj(i -> as.submit(agency, () -> desk.claim(id, UUID.randomUUID()).isPresent())).toList();
      assertThat(claims.stream().map(As::await).filter(taken -> taken)).as("the server's own runner may be the one").hasSizeLessThanOrEqualTo(1);
      assertThat(Canaries.strings("select attempts::text from job where public_id = '" + id + "'")).containsExactly("1");
      Canaries.run("delete from job where public_id = '" + id + "'");
    }
  }

  @Test
  void a_server_that_lives_keeps_its_work_until_somebody_cancels_it() throws SQLException {
    long agency = agencies.named("uji-kerja-dua");
    UUID id = UUID.randomUUID();
    UUID worker = UUID.randomUUID();
    insert(agency, id, "RUNNING", worker, 3600);
    assertThat(as.agency(agency, () -> desk.claim(id, UUID.randomUUID()))).isEqualTo(Optional.empty());
    assertThat(as.agency(agency, () -> desk.beat(id, worker))).isTrue();
    as.agency(agency, () -> jobs.cancel(id));
    assertThat(as.agency(agency, () -> desk.beat(id, worker))).isFalse();
    assertThatThrownBy(() -> as.agency(agency, () -> jobs.cancel(id))).isInstanceOf(Refused.class).hasMessageContaining("job.ended");
    assertThat(as.agency(agency, () -> jobs.view(id)).state()).isEqualTo(JobState.CANCELLED);
  }

  @Test
  void work_of_a_server_that_was_killed_is_done_by_the_next() throws Exception {
    long agency = agencies.named("uji-kerja-tiga");
    UUID id = UUID.randomUUID();
    insert(agency, id, "RUNNING", UUID.randomUUID(), -1);
    JobView job = await(agency, id, view -> !view.state().isUnfinished());
    assertThat(job.state()).as("%s %s", job.problem(), job.incident()).isEqualTo(JobState.DONE);
    assertThat(Canaries.rows("archive", agency)).isEqualTo(1);
  }

  @Test
  void work_that_took_three_servers_down_is_given_up() throws Exception {
    long agency = agencies.named("uji-kerja-empat");
    UUID id = UUID.randomUUID();
    insert(agency, id, "RUNNING", UUID.randomUUID(), 3600);
    Canaries.run("update job set attempts = 3, lease_until = now() - interval '1 second' where public_id = '" + id + "'");
    JobView job = await(agency, id, view -> !view.state().isUnfinished());
    assertThat(job.problem()).isEqualTo("job.gave-up");
  }

  @Test
  void much_long_work_holds_up_nobody() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    List<Future<Boolean>> busy = IntStream.range(0, 4 * SERVERS).mapToObj(i -> as.inNoAgency(() -> end.await(1, TimeUnit.MINUTES))).toList();
    try {
      assertThat(as.inNoAgency(() -> 1).get(20, TimeUnit.SECONDS)).isEqualTo(1);
    } finally {
      end.countDown();
      busy.forEach(As::await);
    }
  }

  @Test
  void work_of_another_agency_is_not_there() throws SQLException {
    long agency = agencies.named("uji-kerja-lima");
    UUID id = UUID.randomUUID();
    insert(agency, id, "RUNNING", UUID.randomUUID(), 3600);
    long other = agencies.named("uji-kerja-enam");
    assertThatThrownBy(() -> as.agency(other, () -> jobs.cancel(id))).isInstanceOf(NotFound.class);
    assertThat(as.agency(other, () -> jobs.list())).isEmpty();
  }

  @Test
  void whoever_runs_baku_sees_the_timetable_and_runs_a_line_now() throws Exception {
    agencies.waitUntilLoaded();
    RecurringView before = line("old-exports");
    as.inNoAgency(() -> {
      platform.runNow("old-exports");
      return null;
    }).get();
    for (int i = 0; i < 200 && (line("old-exports").endedAt() == null || line("old-exports").endedAt().equals(before.endedAt())); i++) {
      Thread.sleep(100);
    }
    RecurringView after = line("old-exports");
    assertThat(after.endedAt()).isNotNull().isNotEqualTo(before.endedAt());
    assertThat(after.isFailing()).isFalse();
    assertThat(Canaries.strings("select subject from trail_entry where owner = 'pemerintah/' and act = 'job.run-now'")).containsExactly("recurring-job/old-exports");
    assertThat(after.dueAt()).isAfter(after.endedAt());
  }

  private RecurringView line(String name) throws Exception {
    for (int i = 0; i < 200; i++) {
      Optional<RecurringView> found = as.inNoAgency(() -> platform.recurring()).get().stream().filter(job -> job.name().equals(name)).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      Thread.sleep(100);
    }
    throw new AssertionError(name + " is not on the timetable");
  }

  private JobView await(long agency, UUID id, Predicate<JobView> until) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      JobView job = as.agency(agency, () -> jobs.view(id));
      if (until.test(job)) {
        return job;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("job " + id + " does not end");
  }

  private static void insert(long agency, UUID id, String state, UUID worker, int leaseSeconds) throws SQLException {
    Canaries.run("insert into job (tenant_id, public_id, kind, state, input, asked_at, worker, lease_until) values (" + agency + ", '" + id
        + "', 'export', '" + state + "', '{}', now(), " + (worker == null ? "null, null)" : "'" + worker + "', now() + interval '" + leaseSeconds + " seconds')"));
  }
}
