package id.baku.security;

import id.baku.security.model.Account;
import id.baku.security.store.FactorStore;
import id.baku.security.store.SessionStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** The end of a second factor, whoever decided it: every session ends with it, and its person is told. */
@Dependent
class FactorRemoval {

  @Inject FactorStore factors;
  @Inject SessionStore sessions;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** @param told what the person is written @return whether there was one */
  boolean takeAway(Account person, MailKind told) {
    sessions.endAll(person.id(), null, clock.instant());
    outbox.put(person.email(), told, Map.of("name", person.name()));
    return factors.remove(person.id());
  }
}
