package id.baku.security;

import id.baku.security.Trail.Subject;
import id.baku.security.store.TrailStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Takes out of the current agency's trail whom it names. The entries stay, with pseudonyms, and the chain holds; that it was done is an
 * entry itself. For use cases that have decided that it may be done.
 */
@Dependent
public class TrailErasure {

  @Inject TrailStore entries;
  @Inject Trail trail;

  /** Names, labels, what stood before and after, addresses, and which account a pseudonym stands for. */
  public void everything() {
    erase(TrailCheck.ERASED, true);
  }

  /** From which network addresses people acted. */
  public void addresses() {
    erase(TrailCheck.ADDRESSES_ERASED, false);
  }

  private void erase(String act, boolean everything) {
    long last = entries.last();
    trail.record(act, new Subject("trail", String.valueOf(last), String.valueOf(last)), null, null);
    entries.erase(last, everything);
  }
}
