package id.baku.agencies;

import id.baku.agencies.model.Agency;
import id.baku.agencies.store.AgencyStore;
import id.baku.agencies.store.PartStore;
import id.baku.platform.NotFound;
import id.baku.platform.Stale;
import id.baku.security.Trail;
import id.baku.security.Trail.Subject;
import id.baku.tenancy.CurrentTenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Changes a part of the current agency that is one document: one writer at a time, with its history, and told to all who follow the agency. */
@Dependent
class PartChange {

  @Inject AgencyStore agencies;
  @Inject PartStore parts;
  @Inject CurrentTenant tenant;
  @Inject AgencyTeller teller;
  @Inject Trail trail;
  @Inject Clock clock;

  /** The agency, held against everybody else who wants to change it, until the transaction ends. @throws NotFound agency.unknown */
  Agency lock() {
    return agencies.lock(tenant.id()).orElseThrow(() -> new NotFound("agency.unknown"));
  }

  /**
   * @param seenLock state in which the part was shown
   * @param act as the trail calls it
   * @throws Stale part.changed when somebody else changed it since
   */
  void keep(OwnPart part, int seenLock, Object content, String act) {
    Agency agency = lock();
    Versioned<?> now = parts.find(part, content.getClass());
    if (now.lockVersion() != seenLock) {
      throw new Stale("part.changed");
    }
    parts.save(part, content);
    agencies.keep(part, clock.instant());
    trail.record(act, new Subject("part", part.name(), agency.name()), now.value(), content);
    teller.tell();
  }

  /** Takes a part over from a folder; null when the folder says nothing of it, and then nothing is said. */
  void takeOver(OwnPart part, Object content) {
    if (content == null) {
      parts.remove(part);
    } else if (!content.equals(parts.find(part, content.getClass()).value())) {
      parts.save(part, content);
    }
  }
}
