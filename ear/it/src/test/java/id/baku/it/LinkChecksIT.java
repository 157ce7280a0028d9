package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.baku.agencies.ChannelEditor;
import id.baku.agencies.ListedChannel;
import id.baku.agencies.OwnChannel;
import id.baku.agencies.ServicePoint;
import id.baku.agencies.ServicePointEditor;
import id.baku.jobs.Jobs;
import id.baku.links.LinkChecks;
import id.baku.links.LinkRounds;
import id.baku.links.LinkState;
import id.baku.links.LinkVerdict;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agency's addresses are asked for beside its requests. All of them are such that nobody outside has to be asked. */
@ExtendWith(ArquillianExtension.class)
class LinkChecksIT {

  @Inject Agencies agencies;
  @Inject As as;
  @Inject ChannelEditor channels;
  @Inject ServicePointEditor points;
  @Inject LinkChecks checks;
  @Inject LinkRounds rounds;
  @Inject Jobs jobs;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void what_the_public_is_given_is_asked_for_and_told_to_the_agency_alone() throws Exception {
    long agency = agencies.named("uji-tautan-satu");
    long other = agencies.named("uji-tautan-dua");
    as.agency(agency, () -> {
      add("WEBSITE", "https://mati.invalid", null);
      add("EMAIL", "aduan@mati.invalid", null);
      add("APP", "Aplikasi Uji", "https://aplikasi.internal/masuk");
      add("PHONE", "0721 481166", null);
      points.add(new ServicePoint(null, "Kantor Uji", "Jalan Satu", null, "https://peta.lan/1", null, null, Map.of("1", List.of("08:00-12:00"))));
    });
    assertThat(asked(agency)).extracting(state -> state.use().label(), state -> state.use().address(), LinkState::verdict).containsExactlyInAnyOrder(
        tuple("https://mati.invalid", "https://mati.invalid", LinkVerdict.UNKNOWN_HOST),
        tuple("aduan@mati.invalid", "mailto:aduan@mati.invalid", LinkVerdict.UNKNOWN_HOST),
        tuple("Aplikasi Uji", "https://aplikasi.internal/masuk", LinkVerdict.NOT_PUBLIC),
        tuple("Kantor Uji", "https://peta.lan/1", LinkVerdict.NOT_PUBLIC));
    assertThat(as.agency(other, () -> checks.list())).as("of another agency").isEmpty();

    assertThat(asked(agency)).as("not asked for again at once").noneMatch(LinkState::isTask);
    Canaries.run("update link_check set asked_at = asked_at - interval '2 minutes' where tenant_id = " + agency);
    assertThat(asked(agency)).as("what fails twice is a task").hasSize(4).allMatch(LinkState::isTask);

    as.agency(agency, () -> {
      ListedChannel site = channels.list().getFirst();
      OwnChannel was = site.channel();
      channels.change(site.id(), site.lockVersion(), new OwnChannel(was.kind(), was.value(), null, null, null, null, true));
    });
    assertThat(asked(agency)).as("what is hidden is not given to anybody").hasSize(3);
  }

  @Test
  void it_is_the_turn_of_who_was_not_looked_at_or_says_something_new() throws Exception {
    long agency = agencies.named("uji-tautan-tiga");
    Canaries.run("insert into link_round (tenant_id, looked_at) select id, now() + interval '1 minute' from agency where id <> " + agency
        + " on conflict (tenant_id) do update set looked_at = excluded.looked_at");
    assertThat(turn()).contains(agency);
    asked(agency);
    assertThat(turn()).doesNotContain(agency);
    as.agency(agency, () -> add("WEBSITE", "https://baru.invalid", null));
    assertThat(turn()).contains(agency);
    as.agency(agency, () -> agencies.invent("uji-tautan-tiga"));
    assertThat(turn()).as("invented addresses").doesNotContain(agency);
  }

  private void add(String kind, String value, String link) {
    channels.add(new OwnChannel(kind, value, link, null, null, null, null));
  }

  private List<Long> turn() {
    return As.await(as.inNoAgency(() -> rounds.agencies()));
  }

  /** Has them asked for, and gives what came of it. */
  private List<LinkState> asked(long agency) throws SQLException, InterruptedException {
    as.agency(agency, () -> checks.askNow());
    for (int i = 0; i < 300; i++) {
      if (as.agency(agency, () -> jobs.list()).stream().noneMatch(job -> job.kind().equals("link-check") && job.state().isUnfinished())) {
        assertThat(Canaries.strings("select state from job where kind = 'link-check' and tenant_id = " + agency)).containsOnly("DONE");
        return as.agency(agency, () -> checks.list());
      }
      Thread.sleep(100);
    }
    throw new AssertionError("checking does not end");
  }
}
