package id.baku.links;

import id.baku.jobs.RecurringJob;
import id.baku.jobs.Timetable;
import id.baku.platform.Incident;
import id.baku.platform.Setting;
import id.baku.security.RunAs;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks for the agencies' addresses, one agency after the other and outside of any transaction. */
@Singleton
@Startup
@DependsOn("SchemaVersion")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkRunner {

  private static final String WHY = "periksa-tautan";

  @Inject LinkRounds rounds;
  @Inject LinkDesk desk;
  @Inject RunAs runAs;
  @Inject Timetable timetable;
  @Inject Clock clock;

  private LinkProbe probe;

  /** Says how far it is. */
  @FunctionalInterface
  public interface Progress {
    void tell(long done, long total);
  }

  @PostConstruct
  void start() {
    if (Setting.LINK_CHECKS.isOn()) {
      probe = new LinkProbe(Setting.PUBLIC_URL.value().orElse(""), clock);
      timetable.register(new RecurringJob("link-checks", Duration.ofHours(1), Duration.ofMinutes(5), this::round));
    }
  }

  /** The current agency's addresses that are due. Nothing where checking is switched off. */
  public void agency(Progress progress) {
    if (probe != null) {
      agency(visit(), progress);
    }
  }

  private void round() {
    List<Long> agencies = new ArrayList<>();
    runAs.nobody(WHY, () -> agencies.addAll(rounds.agencies()));
    Visit visit = visit();
    for (long agency : agencies) {
      if (visit.isOver()) {
        return; // the others' turn comes first next time
      }
      inItsTurn(agency, visit);
    }
  }

  /** What goes wrong with one agency keeps no other from being asked. */
  private void inItsTurn(long agency, Visit visit) {
    try {
      runAs.agency(agency, WHY, () -> agency(visit, (done, total) -> { }));
    } catch (RuntimeException failure) {
      Incident.log("link checks of agency " + agency, failure);
    }
  }

  private void agency(Visit visit, Progress progress) {
    List<LinkState> due = desk.due();
    for (int i = 0; i < due.size(); i++) {
      progress.tell(i, due.size());
      LinkState state = due.get(i);
      visit.ask(state.use().address()).ifPresent(answer -> desk.keep(state, answer));
    }
  }

  private Visit visit() {
    return new Visit(probe::ask, clock, LinkRunner::rest);
  }

  private static void rest(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @PreDestroy
  void stop() {
    try {
      if (probe != null) {
        probe.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
