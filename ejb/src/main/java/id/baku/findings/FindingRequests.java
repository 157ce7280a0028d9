package id.baku.findings;

import id.baku.agencies.AgencyDescribed;
import id.baku.findings.store.FindingStore;
import id.baku.standards.DraftWritten;
import id.baku.standards.ServiceDescribed;
import id.baku.standards.StandardPublished;
import id.baku.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Writes down that the current agency's standards are to be looked through again, in the transaction of what made it
 * necessary: neither is there without the other, and a server that dies leaves the request to the next.
 */
@ApplicationScoped
class FindingRequests {

  @Inject FindingStore findings;
  @Inject CurrentTenant tenant;
  @Inject Event<CheckAsked> asked;
  @Inject Clock clock;

  void onDraft(@Observes DraftWritten event) {
    ask();
  }

  void onPublished(@Observes StandardPublished event) {
    ask();
  }

  void onServiceDescribed(@Observes ServiceDescribed event) {
    ask();
  }

  void onAgencyDescribed(@Observes AgencyDescribed event) {
    ask();
  }

  void ask() {
    findings.ask(clock.instant());
    asked.fire(new CheckAsked(tenant.id()));
  }
}
